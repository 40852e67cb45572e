package exfig.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;

/// What the process was started in; the only place where the environment and the standard streams enter the
/// program.
///
/// @param terminal whether a person watches stderr
record Surroundings(
        Map<String, String> environment, InputStream in, PrintStream out, PrintStream err, boolean terminal) {
    /// A variable's value; an empty one counts as not set.
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
