package exfig.simulator.cdn;

/// What is behind an address at the moment; it is never changed or kept.
final class Content {
    private final byte[] bytes;
    private final String type;
    private final boolean expired;

    /// @param bytes all of them; none when the address has expired
    Content(byte[] bytes, String type, boolean expired) {
        this.bytes = bytes;
        this.type = type;
        this.expired = expired;
    }

    byte[] bytes() {
        return bytes;
    }

    String contentType() {
        return type;
    }

    boolean expired() {
        return expired;
    }
}
