package exfig.mcp;

import java.util.List;
import java.util.function.Consumer;

/// The program's command line, within this process.
public interface Program {
    /// Runs one command to its end.
    ///
    /// @param arguments as on a command line, without the program's name
    /// @param lines gets each line of stderr as it comes
    /// @throws InterruptedException when the run was given up
    Outcome run(List<String> arguments, Consumer<String> lines) throws InterruptedException;

    /// How a command ended.
    ///
    /// @param exitCode as a process would return it
    /// @param out what it wrote to stdout
    record Outcome(int exitCode, String out) {}
}
