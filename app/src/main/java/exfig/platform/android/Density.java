package exfig.platform.android;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A density bucket ("Support different pixel densities", Android).
enum Density {
    MDPI(1),
    HDPI(1.5),
    XHDPI(2),
    XXHDPI(3),
    XXXHDPI(4);

    /// The scales of all of them.
    static final List<Double> SCALES =
            Arrays.stream(values()).map(density -> density.scale).toList();

    private final double scale;

    Density(double scale) {
        this.scale = scale;
    }

    /// @throws IllegalArgumentException when no bucket has this scale
    static Density of(double scale) {
        return Arrays.stream(values())
                .filter(density -> density.scale == scale)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no density has the scale " + scale));
    }

    /// As it stands in directory names: `-xhdpi`.
    String qualifier() {
        return "-" + name().toLowerCase(Locale.ROOT);
    }
}
