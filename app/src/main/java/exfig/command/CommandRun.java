package exfig.command;

import exfig.config.ConfigException;

/// One command from its console to its exit code: whatever ends it is said in words.
final class CommandRun {
    private CommandRun() {}

    /// What the command does with its console.
    @FunctionalInterface
    interface Body {
        ExitCode run(Console console) throws InterruptedException;
    }

    /// Runs a command whose interruption leaves nothing to say.
    ///
    /// @return the number of the exit code
    static int run(GlobalOptions global, Surroundings surroundings, Body body) {
        return run(global, surroundings, Interruption.told("interrupted"), body).number();
    }

    /// @param interrupted what is said, and the exit code, when the run was interrupted
    static ExitCode run(GlobalOptions global, Surroundings surroundings, Explanation interrupted, Body body) {
        try (Console console = Console.open(global, surroundings)) {
            try {
                return body.run(console);
            } catch (ConfigException e) {
                console.problems(e);
                return ExitCode.USAGE;
            } catch (InterruptedException _) {
                console.error(interrupted);
                return interrupted.exitCode();
            } catch (RuntimeException e) {
                return console.error(e);
            }
        }
    }
}
