package exfig.mcp;

import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Calls of tools that are under way.
final class Calls {
    /// How long a call may go on after the client has gone. An export that is cut leaves the
    /// project as it was, and can be resumed.
    static final Duration GRACE = Duration.ofSeconds(5);

    private final Phaser underWay = new Phaser(1);

    <T> T counted(Supplier<T> call) {
        underWay.register();
        try {
            return call.get();
        } finally {
            underWay.arriveAndDeregister();
        }
    }

    /// Waits for the calls that have begun, but not for long.
    void settle() throws InterruptedException {
        try {
            underWay.awaitAdvanceInterruptibly(underWay.arrive(), GRACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            // The client has gone; nobody would hear the answer.
        }
    }
}
