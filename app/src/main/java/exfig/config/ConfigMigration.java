package exfig.config;

import exfig.config.bind.Complaints;
import exfig.config.keys.RootKeys;
import exfig.config.migrate.Change;
import exfig.config.migrate.OldConfig;
import exfig.config.yaml.YamlValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A configuration of figma-export or ExFig 1.x as one of exfig.
///
/// @param text the new configuration
/// @param changes what was done, and what is left to people, by place of the old one
/// @param remaining what exfig still complains about in the new one
public record ConfigMigration(String text, List<Note> changes, List<ConfigProblem> remaining) {
    private static final String NO_YAML = "C003";

    /// Something that was done, or could not be.
    ///
    /// @param position in the old file, such as `figma-export.yaml:3:5`
    /// @param done false for what is left to people
    public record Note(String position, boolean done, String sentence) {}

    public ConfigMigration {
        changes = List.copyOf(changes);
        remaining = List.copyOf(remaining);
    }

    /// Reads the old file.
    ///
    /// @param target the name of the new file, which decides how severely it is read
    /// @param fix whether keys are renamed and taken out, too; else only version tracking is switched on
    /// @throws ConfigException when the old file is not there or is no YAML
    public static ConfigMigration of(Path old, Path target, boolean fix, ConfigReader reader) {
        ConfigSource source = ConfigSource.read(old);
        Complaints complaints = new Complaints();
        ConfigSources sources = new ConfigSources();
        YamlValue.Fields content = new ConfigLoader(Map.of(), sources, complaints)
                .raw(source)
                .filter(_ -> !complaints.anyError())
                .orElseThrow(() -> new ConfigException(sources.problems(complaints)));
        ConfigMigration migration = of(source, content, target, new Edits(fix, true), reader);
        // A value that ends in an odd place, or an anchor that is used elsewhere, cannot become a comment.
        return migration.remaining().stream().anyMatch(problem -> problem.code().equals(NO_YAML))
                ? of(source, content, target, new Edits(fix, false), reader)
                : migration;
    }

    private record Edits(boolean fix, boolean commenting) {}

    private static ConfigMigration of(
            ConfigSource source, YamlValue.Fields content, Path target, Edits edits, ConfigReader reader) {
        OldConfig config = new OldConfig(RootKeys.CATALOGUE, source.text(), edits.commenting());
        if (edits.fix()) {
            config.modernise(content);
        }
        config.track(content);
        return new ConfigMigration(
                config.text(),
                config.changes().stream().map(change -> note(source, change)).toList(),
                reader.problems(new ConfigSource(target, config.text())));
    }

    /// Whether the new text differs from the old one.
    public boolean changesAnything() {
        return changes.stream().anyMatch(Note::done);
    }

    private static Note note(ConfigSource source, Change change) {
        return new Note(source.position(change.spot()).toString(), change.done(), change.sentence());
    }
}
