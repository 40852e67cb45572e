package exfig.figma;

import java.util.List;

/// What an exporter needs of a whole file, without the file.
///
/// @param version opaque; compare for equality only
/// @param components those found in the tree, published or not, in the order of the document
/// @param styles those that the file uses or defines; their values need [FigmaClient#nodes]
/// @param pages names, in order
/// @param remoteComponents how many components of other libraries the file uses; they cannot be rendered
///     from here
public record FileOutline(
        String name,
        String version,
        List<OutlineComponent> components,
        List<OutlineStyle> styles,
        List<String> pages,
        int remoteComponents) {
    /// Copies the lists.
    public FileOutline {
        components = List.copyOf(components);
        styles = List.copyOf(styles);
        pages = List.copyOf(pages);
    }
}
