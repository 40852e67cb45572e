package exfig.asset;

import java.util.List;
import java.util.Optional;

/// A named icon or image with its drawings, ready for the platforms.
///
/// @param name the final name
/// @param figmaName the light drawing's name in Figma, without suffixes
/// @param drawings at least one light drawing; the light ones first
/// @param mirrored drawn for left-to-right and to be mirrored in right-to-left layouts
/// @param component of the first light drawing, as developers find it in Figma
public record Artwork(
        String name, String figmaName, List<Drawing> drawings, boolean mirrored, FigmaComponent component) {
    /// @throws IllegalArgumentException when no drawing is for the light appearance
    public Artwork {
        drawings = List.copyOf(drawings);
        if (drawings.stream().noneMatch(drawing -> drawing.appearance() == Appearance.LIGHT)) {
            throw new IllegalArgumentException("artwork without a light drawing: " + name);
        }
    }

    /// Artwork of components that are no variants.
    ///
    /// @throws IllegalArgumentException when no drawing is for the light appearance
    public Artwork(String name, String figmaName, List<Drawing> drawings, boolean mirrored) {
        this(name, figmaName, drawings, mirrored, firstLight(name, drawings));
    }

    private static FigmaComponent firstLight(String name, List<Drawing> drawings) {
        return drawings.stream()
                .filter(drawing -> drawing.appearance() == Appearance.LIGHT)
                .findFirst()
                .map(drawing -> FigmaComponent.plain(drawing.node()))
                .orElseThrow(() -> new IllegalArgumentException("artwork without a light drawing: " + name));
    }

    /// The drawing of an appearance that is for no particular idiom, or the first of that appearance.
    public Optional<Drawing> drawing(Appearance appearance) {
        return drawings.stream()
                .filter(drawing -> drawing.appearance() == appearance)
                .min((a, b) -> Boolean.compare(a.idiom().isPresent(), b.idiom().isPresent()));
    }

    /// Whether any drawing is for the dark appearance.
    public boolean hasDark() {
        return drawing(Appearance.DARK).isPresent();
    }
}
