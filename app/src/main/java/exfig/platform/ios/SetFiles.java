package exfig.platform.ios;

import exfig.plan.Conversion;
import exfig.plan.RenderFormat;
import exfig.raster.HeicEncoder;
import exfig.raster.HeicSettings;
import exfig.raster.PictureEncoder;
import exfig.raster.PngConversion;
import exfig.raster.PngEncoder;
import exfig.raster.SvgRaster;
import java.util.List;
import java.util.Optional;

/// What the files of image sets are and how they come about.
///
/// @param source what Figma renders
/// @param encoder of the pixels; none where files are stored as Figma rendered them
/// @param scales of the files; none for vectors, which fit every scale
record SetFiles(RenderFormat source, Optional<PictureEncoder> encoder, List<Double> scales) {
    SetFiles {
        scales = List.copyOf(scales);
    }

    /// @param format [RenderFormat#PDF] or [RenderFormat#SVG]
    static SetFiles vectors(RenderFormat format) {
        return new SetFiles(format, Optional.empty(), List.of());
    }

    /// @param source [RenderFormat#PNG] asks Figma for each scale, [RenderFormat#SVG] once for all
    /// @param heic how to encode; none for PNG
    static SetFiles rasters(RenderFormat source, Optional<HeicSettings> heic, List<Double> scales) {
        Optional<PictureEncoder> encoder = heic.map(HeicEncoder::new);
        boolean drawn = source == RenderFormat.SVG;
        return new SetFiles(source, drawn ? encoder.or(() -> Optional.of(new PngEncoder())) : encoder, scales);
    }

    /// Why this machine cannot make them; empty when it can.
    Optional<String> obstacle() {
        return encoder.flatMap(PictureEncoder::obstacle);
    }

    String extension() {
        return encoder.map(PictureEncoder::extension).orElse(source.extension());
    }

    /// @param scale 1 for vectors
    Conversion conversion(double scale) {
        return encoder.<Conversion>map(
                        pixels -> source == RenderFormat.SVG ? new SvgRaster(scale, pixels) : new PngConversion(pixels))
                .orElse(Conversion.NONE);
    }
}
