package exfig.config;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the icons or images of an entry come from.
///
/// @param file the file with the light (or only) drawings
/// @param darkFile a second file with dark drawings of the same names
/// @param darkSuffix dark drawings are components of `file` whose name ends so; then `darkFile` is empty
/// @param frames frames to take components from; empty means all
/// @param pages pages to take components from; empty means all
/// @param node only components at or below this node
/// @param darkModes makes dark drawings of the light ones; then `darkFile` is empty
public record ComponentSource(
        FileKey file,
        Optional<FileKey> darkFile,
        Optional<String> darkSuffix,
        List<String> frames,
        List<String> pages,
        Optional<NodeId> node,
        Optional<DarkModes> darkModes) {
    public ComponentSource {
        frames = List.copyOf(frames);
        pages = List.copyOf(pages);
    }

    /// A source whose dark drawings, if any, are drawn.
    public ComponentSource(
            FileKey file,
            Optional<FileKey> darkFile,
            Optional<String> darkSuffix,
            List<String> frames,
            List<String> pages,
            Optional<NodeId> node) {
        this(file, darkFile, darkSuffix, frames, pages, node, Optional.empty());
    }

    /// The files that are read for it.
    public Set<FileKey> files() {
        return Stream.of(Optional.of(file), darkFile, darkModes.flatMap(DarkModes::libraryFile))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
