package exfig.simulator.json;

/// The value `null`.
public record JsonNull() implements Json {
    /// The only one that is needed.
    public static final JsonNull INSTANCE = new JsonNull();

    @Override
    public String toString() {
        return "null";
    }
}
