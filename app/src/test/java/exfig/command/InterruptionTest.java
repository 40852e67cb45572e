package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.Signals;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Ctrl-C on a command that does not listen.
@Tag("chaos")
class InterruptionTest {
    private static final Duration MORE_THAN_PATIENCE = Duration.ofSeconds(20);
    private Process process;

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void theFirstSignalLeavesLessThanTwoSeconds() throws Exception {
        BufferedReader out = started();
        long start = System.nanoTime();

        Signals.interrupt(process);

        assertThat(out.readLine()).isEqualTo("interrupted");
        assertThat(process.waitFor(MORE_THAN_PATIENCE)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1500), Duration.ofMillis(3000));
    }

    @Test
    void theSecondSignalEndsItAtOnce() throws Exception {
        BufferedReader out = started();
        long start = System.nanoTime();

        Signals.interrupt(process);
        assertThat(out.readLine()).isEqualTo("interrupted");
        Signals.interrupt(process);

        assertThat(process.waitFor(MORE_THAN_PATIENCE)).isTrue();
        assertThat(process.exitValue()).isEqualTo(130);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(1500));
    }

    private BufferedReader started() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Signals.hearing());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Deaf.class.getName());
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader();
        assertThat(out.readLine()).isEqualTo("armed");
        return out;
    }

    /// A program that hears it is interrupted and goes on.
    static final class Deaf {
        private Deaf() {}

        public static void main(String[] arguments) {
            Interruption.arm();
            System.out.println("armed");
            CountDownLatch never = new CountDownLatch(1);
            for (; ; ) {
                try {
                    never.await();
                } catch (InterruptedException _) {
                    System.out.println("interrupted");
                }
            }
        }
    }
}
