package exfig.command;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// SIGINT and SIGTERM as interruption: the first signal lets the command clean up for a moment,
/// then the JVM ends with 130 or 143. A second one ends the process at once.
final class Interruption {
    /// A run must be over within two seconds of the signal.
    private static final long PATIENCE_MILLIS = 1800;

    /// What is said of an export that had to end.
    static final Explanation OF_AN_EXPORT = told("interrupted; nothing was left half-written");

    private final Thread command;
    private final CountDownLatch finished = new CountDownLatch(1);

    private Interruption(Thread command) {
        this.command = command;
    }

    /// What is said of a command that had to end.
    ///
    /// @param sentence with what it leaves behind
    static Explanation told(String sentence) {
        return new Explanation(sentence, Optional.empty(), ExitCode.INTERRUPTED);
    }

    /// From now on the calling thread is interrupted when the process is told to stop.
    static Interruption arm() {
        Interruption interruption = new Interruption(Thread.currentThread());
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::onShutdown, "interruption"));
        return interruption;
    }

    /// The command is done: a shutdown has nothing to wait for any more.
    void disarm() {
        finished.countDown();
    }

    private void onShutdown() {
        if (finished.getCount() == 0) {
            return;
        }
        DefaultSignals.restore();
        command.interrupt();
        try {
            finished.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
