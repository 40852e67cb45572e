package exfig.platform.android;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Drawing;
import exfig.asset.NameList;
import exfig.plan.Conversion;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.platform.Recoloured;
import exfig.raster.SvgRaster;
import exfig.raster.WebpConversion;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The resource directory of one entry, with its `drawable…` directories.
record DrawableFolder(Path directory) {
    static DrawableFolder of(AndroidSettings settings, String output) {
        return new DrawableFolder(settings.mainRes().resolve(output).normalize());
    }

    /// The drawable's name; a name that had to change is told.
    static String resourceName(Artwork artwork, List<String> warnings) {
        String name = ResourceNames.of(artwork.name());
        if (!name.equals(artwork.name())) {
            warnings.add("\"%s\" is called \"%s\" in resources, since its name is not valid there"
                    .formatted(artwork.name(), name));
        }
        return name;
    }

    /// Vector drawables for day and, when there is a dark drawing, night.
    List<PlannedFile> vectors(Artwork artwork, String name, Conversion conversion) {
        return Stream.of(Appearance.LIGHT, Appearance.DARK)
                .flatMap(appearance -> artwork.drawing(appearance).stream())
                .map(drawing -> file(
                        artwork,
                        "drawable" + night(drawing) + "/" + name + ".xml",
                        svg(drawing),
                        Recoloured.of(drawing, conversion)))
                .toList();
    }

    /// Bitmaps of one scale for day and, when there is a dark drawing, night.
    ///
    /// @param density as `Density.qualifier` gives it, or empty for the unqualified directory
    List<PlannedFile> bitmaps(Artwork artwork, String fileName, double scale, String density, Conversion conversion) {
        return Stream.of(Appearance.LIGHT, Appearance.DARK)
                .flatMap(appearance -> artwork.drawing(appearance).stream())
                .map(drawing -> file(
                        artwork,
                        "drawable" + night(drawing) + density + "/" + fileName,
                        new RenderKey(drawing.node(), RenderFormat.PNG, scale, drawing.size()),
                        conversion))
                .toList();
    }

    /// The render that vectors and drawn bitmaps are made of.
    static RenderKey svg(Drawing drawing) {
        return new RenderKey(drawing.node(), RenderFormat.SVG, 1, drawing.size());
    }

    /// Whether any drawing of an artwork is among these renders.
    static boolean isAmong(Artwork artwork, Set<RenderKey> renders) {
        return artwork.drawings().stream().map(DrawableFolder::svg).anyMatch(renders::contains);
    }

    /// Lossless bitmaps drawn from SVGs, one for each density, in place of vectors.
    List<PlannedFile> substitutes(Artwork artwork, String name, List<Double> scales) {
        WebpConversion webp = new WebpConversion(new WebpSettings(true, WebpSettings.DEFAULT.quality()));
        return scales.stream()
                .flatMap(scale ->
                        drawn(artwork, name + ".webp", Density.of(scale).qualifier(), new SvgRaster(scale, webp))
                                .stream())
                .toList();
    }

    /// A sentence about drawings that became bitmaps.
    static String substituted(List<String> names) {
        return "%s, since vectors cannot express them as they are: %s"
                .formatted(
                        names.size() == 1 ? "one drawing is a bitmap" : names.size() + " drawings are bitmaps",
                        NameList.of(names));
    }

    /// Bitmaps drawn from SVGs, for day and, when there is a dark drawing, night.
    ///
    /// @param density see [#bitmaps]
    /// @param conversion from SVG
    List<PlannedFile> drawn(Artwork artwork, String fileName, String density, Conversion conversion) {
        return Stream.of(Appearance.LIGHT, Appearance.DARK)
                .flatMap(appearance -> artwork.drawing(appearance).stream())
                .map(drawing -> file(
                        artwork,
                        "drawable" + night(drawing) + density + "/" + fileName,
                        svg(drawing),
                        Recoloured.of(drawing, conversion)))
                .toList();
    }

    private PlannedFile file(Artwork artwork, String below, RenderKey key, Conversion conversion) {
        return new PlannedFile.Rendered(new OutputPath(directory, below), key, conversion, artwork.figmaName());
    }

    private static String night(Drawing drawing) {
        return drawing.appearance() == Appearance.DARK ? "-night" : "";
    }
}
