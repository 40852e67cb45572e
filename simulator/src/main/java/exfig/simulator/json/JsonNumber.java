package exfig.simulator.json;

/// A number with the digits that were read, so that `1`, `1.0` and 19-digit versions survive.
///
/// @param raw a number in JSON's syntax
public record JsonNumber(String raw) implements Json {
    /// The shortest digits of a finite number; whole numbers as Figma writes them in trees, `24.0`.
    public static JsonNumber of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("JSON has no " + value);
        }
        return new JsonNumber(Double.toString(value));
    }

    /// A whole number.
    public static JsonNumber of(long value) {
        return new JsonNumber(Long.toString(value));
    }

    /// The nearest double.
    public double doubleValue() {
        return Double.parseDouble(raw);
    }

    @Override
    public String toString() {
        return raw;
    }
}
