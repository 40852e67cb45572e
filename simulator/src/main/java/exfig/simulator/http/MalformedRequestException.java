package exfig.simulator.http;

/// The client sent something that is not HTTP; the edge answers 400 and closes.
final class MalformedRequestException extends Exception {
    private static final long serialVersionUID = 1L;

    MalformedRequestException(String message) {
        super(message);
    }
}
