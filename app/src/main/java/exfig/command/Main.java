package exfig.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The program's entry point.
public final class Main {
    private Main() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"))) {
            stdout().println(Version.text());
            return;
        }
        Surroundings surroundings =
                new Surroundings(System.getenv(), System.in, stdout(), stderr(), Boolean.getBoolean("exfig.terminal"));
        Interruption interruption = Interruption.arm();
        int exit = execute(surroundings, args);
        surroundings.out().flush();
        surroundings.err().flush();
        interruption.disarm();
        System.exit(exit);
    }

    private static int execute(Surroundings surroundings, String... args) {
        try {
            return new CommandTree(surroundings).parserFor(List.of(args)).execute(args);
        } catch (Error e) {
            // Running out of memory or a broken installation: people get a sentence here, too.
            surroundings.err().println("error: " + Explanations.of(e).sentence());
            return ExitCode.OTHER.number();
        }
    }

    private static PrintStream stdout() {
        return utf8(FileDescriptor.out);
    }

    private static PrintStream stderr() {
        return utf8(FileDescriptor.err);
    }

    // Names from Figma hold any character; the platform's charset would turn some into question marks.
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
