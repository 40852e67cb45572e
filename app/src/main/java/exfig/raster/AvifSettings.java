package exfig.raster;

/// How AVIF files are encoded.
///
/// @param lossless quality is ignored when true
/// @param quality 0 to 100
public record AvifSettings(boolean lossless, int quality) {
    /// Lossy at quality 60, which looks like WebP at 90.
    public static final AvifSettings DEFAULT = new AvifSettings(false, 60);
}
