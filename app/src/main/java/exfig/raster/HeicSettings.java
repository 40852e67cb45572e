package exfig.raster;

/// How HEIC files are encoded.
///
/// @param lossless quality is ignored when true
/// @param quality 0 to 100
public record HeicSettings(boolean lossless, int quality) {
    /// Lossy at quality 90.
    public static final HeicSettings DEFAULT = new HeicSettings(false, 90);
}
