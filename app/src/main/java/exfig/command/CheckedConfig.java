package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.TargetPlatform;
import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.config.ConfigReader;
import exfig.config.ExportConfig;
import exfig.figma.id.FileKey;
import exfig.json.JsonText;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// A configuration that was read only to see what is wrong with it.
///
/// @param name the file, or the argument that leads to none
/// @param problems errors and warnings, ordered by position
/// @param config what could be read of it; empty when there is an error
record CheckedConfig(String name, List<ConfigProblem> problems, Optional<ExportConfig> config) {
    CheckedConfig {
        problems = List.copyOf(problems);
    }

    /// One that cannot be used.
    CheckedConfig(String name, List<ConfigProblem> problems) {
        this(name, problems, Optional.empty());
    }

    /// Reads a file as an export does.
    static CheckedConfig read(ConfigReader reader, Path file) {
        try {
            ExportConfig config = reader.read(file);
            return new CheckedConfig(file.toString(), config.warnings(), Optional.of(config));
        } catch (ConfigException e) {
            return new CheckedConfig(file.toString(), e.problems());
        }
    }

    /// The same with one more problem, if there is one.
    CheckedConfig with(Optional<ConfigProblem> problem) {
        return new CheckedConfig(
                name, Stream.concat(problem.stream(), problems.stream()).toList(), config);
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
        SequencedMap<String, Object> members = JsonText.members(
                "path",
                name,
                "valid",
                errors() == 0,
                "problems",
                problems.stream().map(CheckedConfig::json).toList());
        config.ifPresent(read -> {
            members.put("entries", entries(read));
            members.put(
                    "figmaFiles",
                    read.files(EnumSet.allOf(AssetKind.class)).stream()
                            .map(FileKey::value)
                            .toList());
        });
        return members;
    }

    /// How many entries of each kind there are for each platform.
    private static Map<String, Object> entries(ExportConfig config) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        BiConsumer<TargetPlatform, AssetKind> count = (platform, kind) ->
                counts.computeIfAbsent(platform.word(), _ -> new TreeMap<>()).merge(kind.word(), 1, Integer::sum);
        config.colors().forEach(entry -> count.accept(entry.output().platform(), AssetKind.COLORS));
        config.typography().forEach(entry -> count.accept(entry.output().platform(), AssetKind.TYPOGRAPHY));
        config.artwork()
                .forEach(
                        entry -> entry.output().platform().ifPresent(platform -> count.accept(platform, entry.kind())));
        return new TreeMap<>(counts);
    }

    private static Map<String, Object> json(ConfigProblem problem) {
        boolean placed = problem.position().line() > 0;
        return JsonText.members(
                "code",
                problem.code(),
                "severity",
                problem.error() ? "error" : "warning",
                "file",
                problem.position().file(),
                "line",
                placed ? problem.position().line() : JsonText.NULL,
                "column",
                placed ? problem.position().column() : JsonText.NULL,
                "length",
                placed ? problem.span() : JsonText.NULL,
                "message",
                problem.sentence(),
                "suggestion",
                problem.hint().<Object>map(hint -> hint).orElse(JsonText.NULL));
    }
}
