package exfig.raster;

/// How WebP files are encoded.
///
/// @param lossless quality is ignored when true
/// @param quality 0 to 100
public record WebpSettings(boolean lossless, int quality) {
    /// Lossy at quality 90.
    public static final WebpSettings DEFAULT = new WebpSettings(false, 90);
}
