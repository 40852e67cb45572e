package exfig.resilience;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// How to let time pass.
@FunctionalInterface
public interface Sleeper {
    /// Returns when the duration is over; zero and negative durations return at once.
    void sleep(Duration duration) throws InterruptedException;

    /// As [#sleep(Duration)], but may return as soon as the latch is open. One that cannot sleeps to the end.
    default void sleep(Duration duration, CountDownLatch wake) throws InterruptedException {
        sleep(duration);
    }

    /// Sleeps for real.
    static Sleeper system() {
        return new Sleeper() {
            @Override
            public void sleep(Duration duration) throws InterruptedException {
                Thread.sleep(duration);
            }

            @Override
            public void sleep(Duration duration, CountDownLatch wake) throws InterruptedException {
                // Whether it was time or the latch makes no difference to who looks again anyway.
                boolean _ = wake.await(TimeUnit.NANOSECONDS.convert(duration), TimeUnit.NANOSECONDS);
            }
        };
    }
}
