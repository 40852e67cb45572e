package exfig.simulator.json;

/// `true` or `false`.
public record JsonBoolean(boolean value) implements Json {
    /// The value `true`.
    public static final JsonBoolean TRUE = new JsonBoolean(true);

    /// The value `false`.
    public static final JsonBoolean FALSE = new JsonBoolean(false);

    /// One of the two.
    public static JsonBoolean of(boolean value) {
        return value ? TRUE : FALSE;
    }

    @Override
    public String toString() {
        return Boolean.toString(value);
    }
}
