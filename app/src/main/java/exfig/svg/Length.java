package exfig.svg;

import java.util.Optional;

/// A length in user units; CSS Values 4, section 6, with fonts of 16 pixels since text is not drawn.
final class Length {
    private Length() {}

    /// The length; empty when it is none.
    ///
    /// @param whole what 100 % is
    static Optional<Double> parse(String text, double whole) {
        Scanner scanner = new Scanner(text);
        Optional<Double> number = scanner.number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double factor = factor(scanner.word(), whole);
        return Double.isNaN(factor) || scanner.more() ? Optional.empty() : Optional.of(number.get() * factor);
    }

    /// A number or a percentage, cut to 0 to 1.
    static Optional<Double> share(String text) {
        Scanner scanner = new Scanner(text);
        Optional<Double> number = scanner.number();
        if (number.isEmpty()) {
            return Optional.empty();
        }
        return switch (scanner.word()) {
            case "" -> Optional.of(Math.clamp(number.get(), 0, 1));
            case "%" -> Optional.of(Math.clamp(number.get() / 100, 0, 1));
            default -> Optional.empty();
        };
    }

    /// Whether the length is given in letters, whose size is not known where text is not drawn.
    static boolean dependsOnFont(String text) {
        Scanner scanner = new Scanner(text);
        return scanner.number().isPresent()
                && switch (scanner.word()) {
                    case "em", "rem", "ex", "ch" -> true;
                    default -> false;
                };
    }

    private static double factor(String unit, double whole) {
        return switch (unit) {
            case "", "px" -> 1;
            case "pt" -> 4.0 / 3;
            case "pc", "em", "rem" -> 16;
            case "ex", "ch" -> 8;
            case "in" -> 96;
            case "cm" -> 96 / 2.54;
            case "mm" -> 96 / 25.4;
            case "Q" -> 96 / 101.6;
            case "%" -> whole / 100;
            default -> Double.NaN;
        };
    }
}
