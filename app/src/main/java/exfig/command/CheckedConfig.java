package exfig.command;

import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.config.ConfigReader;
import exfig.config.schema.Json;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// A configuration that was read only to see what is wrong with it.
///
/// @param name the file, or the argument that leads to none
/// @param problems errors and warnings, ordered by position
record CheckedConfig(String name, List<ConfigProblem> problems) {
    CheckedConfig {
        problems = List.copyOf(problems);
    }

    /// Reads a file as an export does.
    static CheckedConfig read(ConfigReader reader, Path file) {
        try {
            return new CheckedConfig(file.toString(), reader.read(file).warnings());
        } catch (ConfigException e) {
            return new CheckedConfig(file.toString(), e.problems());
        }
    }

    /// The same with one more problem, if there is one.
    CheckedConfig with(Optional<ConfigProblem> problem) {
        return new CheckedConfig(
                name, Stream.concat(problem.stream(), problems.stream()).toList());
    }

    /// How many errors there are.
    long errors() {
        return problems.stream().filter(ConfigProblem::error).count();
    }

    /// How many warnings there are.
    long warnings() {
        return problems.size() - errors();
    }

    /// For other programs.
    Map<String, Object> json() {
        return members(
                "path",
                name,
                "valid",
                errors() == 0,
                "problems",
                problems.stream().map(CheckedConfig::json).toList());
    }

    /// An object with these members, in this order.
    static SequencedMap<String, Object> members(Object... namesAndValues) {
        SequencedMap<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return members;
    }

    private static Map<String, Object> json(ConfigProblem problem) {
        boolean placed = problem.position().line() > 0;
        return members(
                "code",
                problem.code(),
                "severity",
                problem.error() ? "error" : "warning",
                "file",
                problem.position().file(),
                "line",
                placed ? problem.position().line() : Json.NULL,
                "column",
                placed ? problem.position().column() : Json.NULL,
                "length",
                placed ? problem.span() : Json.NULL,
                "message",
                problem.sentence(),
                "suggestion",
                problem.hint().<Object>map(hint -> hint).orElse(Json.NULL));
    }
}
