package exfig.platform.android;

import exfig.raster.WebpSettings;
import java.util.List;
import java.util.Optional;

/// One `android.images` entry.
///
/// @param output directory below `mainRes`
/// @param format what is stored
/// @param scales of 1, 1.5, 2, 3, 4; at least one; exactly one means the unqualified `drawable` directory
/// @param webp read only for [Format#WEBP]
/// @param drawn whether bitmaps are drawn here from one SVG, instead of rendered by Figma for each scale
/// @param onLoss what becomes of images that vectors cannot express; read only for [Format#SVG]
/// @param codeConnect tells Figma how the images are shown
public record AndroidImagesSettings(
        String output,
        Format format,
        List<Double> scales,
        WebpSettings webp,
        boolean drawn,
        OnLoss onLoss,
        Optional<CodeConnectSettings> codeConnect) {
    public AndroidImagesSettings {
        scales = List.copyOf(scales);
    }

    /// What is stored: `SVG` becomes vector drawables.
    public enum Format {
        SVG,
        PNG,
        WEBP
    }
}
