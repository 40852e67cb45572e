package exfig.svg;

/// An sRGB color with straight alpha.
///
/// @param rgb 0xRRGGBB
/// @param alpha 0 (transparent) to 1 (opaque)
public record SvgColor(int rgb, double alpha) {
    /// @throws IllegalArgumentException when a part is out of range
    public SvgColor {
        if (rgb < 0 || rgb > 0xFFFFFF || !(alpha >= 0 && alpha <= 1)) {
            throw new IllegalArgumentException("not a color: " + rgb + ", " + alpha);
        }
    }

    static final SvgColor BLACK = new SvgColor(0, 1);

    /// The same color, its alpha multiplied.
    public SvgColor faded(double factor) {
        return new SvgColor(rgb, Math.clamp(alpha * factor, 0, 1));
    }

    /// The value that a luminance mask takes from it; CSS Masking, section 7.10.
    double luminance() {
        double red = (rgb >> 16) / 255.0;
        double green = (rgb >> 8 & 255) / 255.0;
        double blue = (rgb & 255) / 255.0;
        return 0.2125 * red + 0.7154 * green + 0.0721 * blue;
    }
}
