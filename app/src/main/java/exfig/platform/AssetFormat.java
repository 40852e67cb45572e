package exfig.platform;

import exfig.asset.Drawing;
import exfig.plan.Conversion;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.raster.AvifEncoder;
import exfig.raster.AvifSettings;
import exfig.raster.PngConversion;
import exfig.raster.PngEncoder;
import exfig.raster.SvgRaster;
import exfig.raster.WebpConversion;
import exfig.raster.WebpSettings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What assets are stored as, where a platform takes them as plain files.
///
/// @param kind of the files
/// @param scales of bitmaps, at least one; SVGs have none
/// @param webp read only for [Kind#WEBP]
/// @param avif read only for [Kind#AVIF]
/// @param drawn whether bitmaps are drawn here from one SVG, instead of rendered by Figma for each scale
public record AssetFormat(Kind kind, List<Double> scales, WebpSettings webp, AvifSettings avif, boolean drawn) {
    /// SVGs as Figma renders them.
    public static final AssetFormat VECTORS = new AssetFormat(Kind.SVG, List.of(1.0), WebpSettings.DEFAULT, false);

    public AssetFormat {
        scales = List.copyOf(scales);
    }

    /// A format without AVIF.
    public AssetFormat(Kind kind, List<Double> scales, WebpSettings webp, boolean drawn) {
        this(kind, scales, webp, AvifSettings.DEFAULT, drawn);
    }

    /// The kinds of files.
    public enum Kind {
        SVG,
        PNG,
        WEBP,
        AVIF
    }

    /// One file of a drawing.
    ///
    /// @param scale 1 for SVGs
    /// @param render what it is made of
    /// @param conversion how
    public record Rendition(double scale, RenderKey render, Conversion conversion) {}

    /// The files' extension, without a dot.
    public String extension() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /// The files of a drawing, by scale.
    public List<Rendition> of(Drawing drawing) {
        return switch (kind) {
            case SVG -> List.of(new Rendition(1, svg(drawing), Recoloured.of(drawing, Conversion.NONE)));
            case PNG ->
                scales.stream()
                        .map(scale -> drawn
                                ? drawn(drawing, new SvgRaster(scale, new PngEncoder()))
                                : rendered(drawing, scale, Conversion.NONE))
                        .toList();
            case AVIF -> {
                AvifEncoder encoder = new AvifEncoder(avif);
                yield scales.stream()
                        .map(scale -> drawn
                                ? drawn(drawing, new SvgRaster(scale, encoder))
                                : rendered(drawing, scale, new PngConversion(encoder)))
                        .toList();
            }
            case WEBP -> {
                WebpConversion encoder = new WebpConversion(webp);
                yield scales.stream()
                        .map(scale -> drawn
                                ? drawn(drawing, new SvgRaster(scale, encoder))
                                : rendered(drawing, scale, encoder))
                        .toList();
            }
        };
    }

    /// Why this machine cannot make the files; empty when it can.
    public Optional<String> obstacle() {
        return kind == Kind.AVIF ? new AvifEncoder(avif).obstacle() : Optional.empty();
    }

    /// The render of a drawing as SVG.
    public static RenderKey svg(Drawing drawing) {
        return new RenderKey(drawing.node(), RenderFormat.SVG, 1, drawing.size());
    }

    private static Rendition drawn(Drawing drawing, SvgRaster raster) {
        return new Rendition(raster.scale(), svg(drawing), Recoloured.of(drawing, raster));
    }

    private static Rendition rendered(Drawing drawing, double scale, Conversion ofPng) {
        return new Rendition(scale, new RenderKey(drawing.node(), RenderFormat.PNG, scale, drawing.size()), ofPng);
    }
}
