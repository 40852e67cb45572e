package exfig.endtoend;

import java.io.IOException;
import java.util.List;

/// Signals of Unix: the JDK itself can send SIGTERM and SIGKILL only.
public final class Signals {
    private static final List<String> HEARING = List.of("env", "--default-signal=INT");

    private Signals() {}

    /// What Ctrl-C sends.
    public static void interrupt(Process process) throws IOException, InterruptedException {
        run(List.of("kill", "-INT", Long.toString(process.pid())));
    }

    /// Words to put before a command, so that it hears SIGINT even when these tests run in the
    /// background of a script: there shells have SIGINT ignored, and whoever is started inherits
    /// that.
    public static List<String> hearing() throws IOException, InterruptedException {
        return run(List.of("env", "--default-signal=INT", "true")) == 0 ? HEARING : List.of();
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
