package exfig.gallery;

import exfig.asset.Rgba;

/// Contrast ratios of colors, as WCAG 2.2 defines them (section "contrast ratio").
final class Contrast {
    static final Rgba WHITE = new Rgba(1, 1, 1, 1);
    static final Rgba BLACK = new Rgba(0, 0, 0, 1);

    /// The least for ordinary text, level AA.
    private static final double AA = 4.5;

    /// The least for ordinary text, level AAA.
    private static final double AAA = 7;

    /// The least for large text and parts of controls.
    private static final double LARGE = 3;

    private Contrast() {}

    /// From 1 to 21.
    ///
    /// @param color laid over the background, if it is not opaque
    /// @param background opaque
    static double ratio(Rgba color, Rgba background) {
        double a = luminance(
                over(color.red(), background.red(), color.alpha()),
                over(color.green(), background.green(), color.alpha()),
                over(color.blue(), background.blue(), color.alpha()));
        double b = luminance(background.red(), background.green(), background.blue());
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /// What a ratio is good for: `AAA`, `AA`, `large` (text from 24 px, icons), or nothing.
    static String level(double ratio) {
        if (ratio >= AAA) {
            return "AAA";
        }
        if (ratio >= AA) {
            return "AA";
        }
        return ratio >= LARGE ? "large" : "";
    }

    private static double over(double color, double background, double alpha) {
        return color * alpha + background * (1 - alpha);
    }

    private static double luminance(double red, double green, double blue) {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double component) {
        return component <= 0.04045 ? component / 12.92 : Math.pow((component + 0.055) / 1.055, 2.4);
    }
}
