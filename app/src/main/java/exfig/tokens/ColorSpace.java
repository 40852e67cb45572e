package exfig.tokens;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/// A color space of the Color Module 2025.10, and the way to sRGB (CSS Color 4, section 18, "Sample
/// code for color conversions").
enum ColorSpace {
    SRGB,
    SRGB_LINEAR,
    HSL,
    HWB,
    LAB,
    LCH,
    OKLAB,
    OKLCH,
    DISPLAY_P3,
    A98_RGB,
    PROPHOTO_RGB,
    REC2020,
    XYZ_D65,
    XYZ_D50;

    private static final double[][] XYZ_TO_SRGB = {
        {12831.0 / 3959, -329.0 / 214, -1974.0 / 3959},
        {-851781.0 / 878810, 1648619.0 / 878810, 36519.0 / 878810},
        {705.0 / 12673, -2585.0 / 12673, 705.0 / 667}
    };
    private static final double[][] P3_TO_XYZ = {
        {608311.0 / 1250200, 189793.0 / 714400, 198249.0 / 1000160},
        {35783.0 / 156275, 247089.0 / 357200, 198249.0 / 2500400},
        {0, 32229.0 / 714400, 5220557.0 / 5000800}
    };
    private static final double[][] A98_TO_XYZ = {
        {573536.0 / 994567, 263643.0 / 1420810, 187206.0 / 994567},
        {591459.0 / 1989134, 6239551.0 / 9945670, 374412.0 / 4972835},
        {53769.0 / 1989134, 351524.0 / 4972835, 4929758.0 / 4972835}
    };
    private static final double[][] REC2020_TO_XYZ = {
        {63426534.0 / 99577255, 20160776.0 / 139408157, 47086771.0 / 278816314},
        {26158966.0 / 99577255, 472592308.0 / 697040785, 8267143.0 / 139408157},
        {0, 19567812.0 / 697040785, 295819943.0 / 278816314}
    };
    private static final double[][] PROPHOTO_TO_XYZ50 = {
        {0.79776664490064230, 0.13518129740053308, 0.03134773412839220},
        {0.28807482881940130, 0.71183523424187300, 0.00008993693872564},
        {0, 0, 0.82510460251046020}
    };
    private static final double[][] D50_TO_D65 = {
        {0.955473421488075, -0.02309845494876471, 0.06325924320057072},
        {-0.0283697093338637, 1.0099953980813041, 0.021041441191917323},
        {0.012314014864481998, -0.020507649298898964, 1.330365926242124}
    };
    private static final double[][] OKLAB_TO_LMS = {
        {1, 0.3963377773761749, 0.2158037573099136},
        {1, -0.1055613458156586, -0.0638541728258133},
        {1, -0.0894841775298119, -1.2914855480194092}
    };
    private static final double[][] LMS_TO_XYZ = {
        {1.2268798758459243, -0.5578149944602171, 0.2813910456659647},
        {-0.0405757452148008, 1.1122868032803170, -0.0717110580655164},
        {-0.0763729366746601, -0.4214933324022432, 1.5869240198367816}
    };
    private static final double[] WHITE_D50 = {0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585};

    /// The space of a name such as `display-p3`.
    static Optional<ColorSpace> of(String name) {
        return Arrays.stream(values())
                .filter(space -> space.word().equals(name))
                .findFirst();
    }

    /// As files write it.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Red, green and blue of sRGB; outside 0 to 1 when sRGB does not have the color.
    ///
    /// @param c three components in the ranges of the module
    double[] toSrgb(double[] c) {
        return switch (this) {
            case SRGB -> c;
            case SRGB_LINEAR -> encoded(c);
            case HSL -> hsl(c[0], c[1] / 100, c[2] / 100);
            case HWB -> hwb(c[0], c[1] / 100, c[2] / 100);
            case DISPLAY_P3 -> ofXyz(times(P3_TO_XYZ, each(c, ColorSpace::linear)));
            case A98_RGB -> ofXyz(times(A98_TO_XYZ, each(c, v -> Math.signum(v) * Math.pow(Math.abs(v), 563.0 / 256))));
            case REC2020 -> ofXyz(times(REC2020_TO_XYZ, each(c, v -> Math.signum(v) * Math.pow(Math.abs(v), 2.4))));
            case PROPHOTO_RGB -> ofXyz50(times(PROPHOTO_TO_XYZ50, each(c, ColorSpace::linearProphoto)));
            case XYZ_D65 -> ofXyz(c);
            case XYZ_D50 -> ofXyz50(c);
            case LAB -> ofXyz50(lab(c));
            case LCH -> ofXyz50(lab(polar(c)));
            case OKLAB -> ofXyz(oklab(c));
            case OKLCH -> ofXyz(oklab(polar(c)));
        };
    }

    private static double[] ofXyz(double[] xyz) {
        return encoded(times(XYZ_TO_SRGB, xyz));
    }

    private static double[] ofXyz50(double[] xyz) {
        return ofXyz(times(D50_TO_D65, xyz));
    }

    private static double[] encoded(double[] linear) {
        return each(linear, v -> {
            double size = Math.abs(v);
            return size > 0.0031308 ? Math.signum(v) * (1.055 * Math.pow(size, 1 / 2.4) - 0.055) : 12.92 * v;
        });
    }

    private static double linear(double v) {
        double size = Math.abs(v);
        return size <= 0.04045 ? v / 12.92 : Math.signum(v) * Math.pow((size + 0.055) / 1.055, 2.4);
    }

    private static double linearProphoto(double v) {
        double size = Math.abs(v);
        return size <= 16.0 / 512 ? v / 16 : Math.signum(v) * Math.pow(size, 1.8);
    }

    private static double[] lab(double[] lab) {
        double kappa = 24389.0 / 27;
        double epsilon = 216.0 / 24389;
        double y = (lab[0] + 16) / 116;
        double x = lab[1] / 500 + y;
        double z = y - lab[2] / 200;
        return new double[] {
            (Math.pow(x, 3) > epsilon ? Math.pow(x, 3) : (116 * x - 16) / kappa) * WHITE_D50[0],
            lab[0] > kappa * epsilon ? Math.pow(y, 3) : lab[0] / kappa,
            (Math.pow(z, 3) > epsilon ? Math.pow(z, 3) : (116 * z - 16) / kappa) * WHITE_D50[2]
        };
    }

    private static double[] oklab(double[] lab) {
        return times(LMS_TO_XYZ, each(times(OKLAB_TO_LMS, lab), v -> v * v * v));
    }

    private static double[] polar(double[] lch) {
        double radians = Math.toRadians(lch[2]);
        return new double[] {lch[0], lch[1] * Math.cos(radians), lch[1] * Math.sin(radians)};
    }

    private static double[] hsl(double hue, double saturation, double lightness) {
        double reach = saturation * Math.min(lightness, 1 - lightness);
        return new double[] {
            channel(0, hue, lightness, reach), channel(8, hue, lightness, reach), channel(4, hue, lightness, reach)
        };
    }

    private static double channel(int offset, double hue, double lightness, double reach) {
        double k = ((offset + hue / 30) % 12 + 12) % 12;
        return lightness - reach * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
    }

    private static double[] hwb(double hue, double white, double black) {
        if (white + black >= 1) {
            double gray = white / (white + black);
            return new double[] {gray, gray, gray};
        }
        return each(hsl(hue, 1, 0.5), v -> v * (1 - white - black) + white);
    }

    private static double[] times(double[][] matrix, double[] v) {
        return Arrays.stream(matrix)
                .mapToDouble(row -> row[0] * v[0] + row[1] * v[1] + row[2] * v[2])
                .toArray();
    }

    private static double[] each(double[] v, DoubleUnaryOperator change) {
        return Arrays.stream(v).map(change).toArray();
    }
}
