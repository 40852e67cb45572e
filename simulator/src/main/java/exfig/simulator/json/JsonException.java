package exfig.simulator.json;

/// The bytes are not one JSON document; the message tells what was wrong and at which byte.
public final class JsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Says what is wrong at a place.
    ///
    /// @param offset in bytes from the beginning
    public JsonException(String problem, int offset) {
        super(problem + " at byte " + offset);
    }
}
