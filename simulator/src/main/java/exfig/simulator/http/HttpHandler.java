package exfig.simulator.http;

/// What a server does with a request. Called on the connection's virtual thread, from many threads at once.
@FunctionalInterface
public interface HttpHandler {
    /// The answer; it may block.
    ///
    /// @throws InterruptedException when the server closes
    Answer handle(HttpRequest request) throws InterruptedException;
}
