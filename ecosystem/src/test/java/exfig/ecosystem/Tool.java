package exfig.ecosystem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A program of somebody else.
final class Tool {
    private static final int MOST_MINUTES = 5;

    private Tool() {}

    /// How it ended.
    ///
    /// @param output stdout and stderr
    record Result(int exitCode, String output) {}

    /// Runs to its end.
    static Result run(List<String> command) throws IOException, InterruptedException {
        return run(Path.of(""), command);
    }

    /// Runs to its end, in a folder.
    static Result run(Path folder, List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toAbsolutePath().toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command.getFirst() + " does not end");
        }
        return new Result(process.exitValue(), output);
    }
}
