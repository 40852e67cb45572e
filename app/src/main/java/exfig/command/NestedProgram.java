package exfig.command;

import exfig.mcp.Program;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// The commands run within this process, with streams of their own.
final class NestedProgram implements Program {
    private final Surroundings surroundings;

    /// @param surroundings whose environment the commands have
    NestedProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Outcome run(List<String> arguments, Consumer<String> lines) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int exit;
        try (Lines said = new Lines(lines);
                PrintStream stdout = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream stderr = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Surroundings nested =
                    new Surroundings(surroundings.environment(), InputStream.nullInputStream(), stdout, stderr, false);
            exit = new CommandTree(nested).parserFor(arguments).execute(arguments.toArray(String[]::new));
        }
        if (exit == ExitCode.INTERRUPTED.number()) {
            throw new InterruptedException();
        }
        return new Outcome(exit, out.toString(StandardCharsets.UTF_8));
    }

    /// Bytes as lines.
    private static final class Lines extends OutputStream {
        private final Consumer<String> lines;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Consumer<String> lines) {
            this.lines = lines;
        }

        @Override
        public synchronized void write(int next) {
            if (next == '\n') {
                lines.accept(line.toString(StandardCharsets.UTF_8));
                line.reset();
            } else {
                line.write(next);
            }
        }

        @Override
        public synchronized void close() {
            if (line.size() > 0) {
                write('\n');
            }
        }
    }
}
