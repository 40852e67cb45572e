package exfig.command;

import java.util.List;

/// Gives SIGINT and SIGTERM back to the operating system, for which they end a process at once. A
/// JVM that is shutting down takes no further notice of them otherwise.
final class DefaultSignals {
    private DefaultSignals() {}

    /// Does nothing where the JVM has no such signals or leaves them alone (`-Xrs`).
    static void restore() {
        try {
            // By reflection: javac warns of sun.misc.Signal, and no warning is allowed; there is no other API.
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object systemDefault = handler.getField("SIG_DFL").get(null);
            for (String name : List.of("INT", "TERM")) {
                signal.getMethod("handle", signal, handler)
                        .invoke(null, signal.getConstructor(String.class).newInstance(name), systemDefault);
            }
        } catch (ReflectiveOperationException _) {
            // Then the shutdown takes as long as it takes; its end is certain.
        }
    }
}
