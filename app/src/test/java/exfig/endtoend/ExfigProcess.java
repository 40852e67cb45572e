package exfig.endtoend;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The program as a user starts it: a process of its own in a folder of its own, with a clean environment.
public final class ExfigProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    /// What every run that talks to a simulator has for a token.
    public static final String TOKEN = "figd_end-to-end-token";

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private List<String> prefix = List.of();
    private File stdin = new File("/dev/null");
    private Duration patience = PATIENCE;

    private ExfigProcess(Path folder) {
        this.folder = folder;
        environment.put("EXFIG_CACHE_DIR", folder.resolve(".store").toString());
    }

    /// In a folder, with no token and no API address.
    static ExfigProcess in(Path folder) {
        return new ExfigProcess(folder);
    }

    /// In a folder, talking to a simulator with a token.
    public static ExfigProcess in(Path folder, URI api) {
        return in(folder).with("EXFIG_FIGMA_API_URL", api.toString()).with("FIGMA_PERSONAL_TOKEN", TOKEN);
    }

    /// With a variable in its environment.
    public ExfigProcess with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /// Killed, and the test failed, when it has not ended after so long; 300 s unless told otherwise.
    public ExfigProcess within(Duration limit) {
        patience = limit;
        return this;
    }

    /// Hears SIGINT, wherever these tests run.
    public ExfigProcess hearingSignals() throws IOException, InterruptedException {
        prefix = Signals.hearing();
        return this;
    }

    /// Typed on a terminal, as far as the program can tell.
    ExfigProcess typing(String... lines) throws IOException {
        Path typed = folder.resolve(".typed");
        Files.writeString(typed, String.join("\n", lines) + "\n");
        stdin = typed.toFile();
        return jvm("-Dexfig.terminal=true");
    }

    ExfigProcess jvm(String option) {
        jvmOptions.add(option);
        return this;
    }

    /// Runs to its end.
    public Result run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("exfig", ".out");
        Path err = Files.createTempFile("exfig", ".err");
        try {
            Process process = start(out, err, arguments);
            if (!process.waitFor(patience)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError(
                        "exfig has not ended after " + patience + "; stderr so far:\n" + Files.readString(err));
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    /// A process that serves until it is ended; its stdout is a pipe.
    Process serve(String... arguments) throws IOException {
        return builder(arguments)
                .redirectError(folder.resolve("stderr.txt").toFile())
                .start();
    }

    /// Starts it and does not wait.
    public Process start(Path out, Path err, String... arguments) throws IOException {
        return builder(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    /// The process that [#start] would start, to be started by others.
    ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(ProgramImage.get().command(jvmOptions));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(stdin));
        builder.environment().clear();
        builder.environment().put("PATH", System.getenv("PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", folder.toString());
        builder.environment().putAll(environment);
        return builder;
    }

    /// How a run ended and what it said.
    public record Result(int exitCode, String out, String err) {
        /// stderr, line by line.
        public List<String> errLines() {
            return err.lines().toList();
        }

        /// Whether anything that only a programmer should see came out.
        public boolean hasStackTrace() {
            return err.contains("\tat ") || err.contains("Exception") || out.contains("\tat ");
        }
    }
}
