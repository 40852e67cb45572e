package exfig.simulator.json;

/// A text; it may hold lone surrogates, since Figma's layer names do.
public record JsonString(String value) implements Json {
    /// A text.
    public static JsonString of(String value) {
        return new JsonString(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
