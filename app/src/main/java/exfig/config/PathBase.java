package exfig.config;

import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.bind.PathKind;
import exfig.config.bind.Section;
import exfig.config.bind.Slot;
import exfig.config.keys.RootKeys;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `pathsRelativeTo: config`: paths that would start at the working directory start at the configuration's
/// folder.
final class PathBase {
    private final Path folder;

    private PathBase(Path folder) {
        this.folder = folder;
    }

    /// The same configuration with all of its paths starting at the working directory.
    ///
    /// @param file the configuration that was asked for
    static YamlValue.Fields applied(YamlValue.Fields content, Path file) {
        boolean wanted = content.field(RootKeys.PATHS_RELATIVE_TO.name())
                .flatMap(field ->
                        RootKeys.PATHS_RELATIVE_TO.kind().read(new Slot(field.key(), field.value(), new Complaints())))
                .filter(RootKeys.CONFIG_FOLDER::equals)
                .isPresent();
        Optional<Path> folder = Optional.ofNullable(file.getParent()).filter(_ -> wanted);
        return folder.map(base -> new PathBase(base).section(content, RootKeys.SECTION))
                .orElse(content);
    }

    private YamlValue.Fields section(YamlValue.Fields map, Section section) {
        List<YamlField> fields = new ArrayList<>();
        for (YamlField field : map.fields()) {
            fields.add(section.key(field.key())
                    .or(() -> RootKeys.CATALOGUE.renamed(section, field.key()))
                    .map(key -> field.with(value(key, field.value())))
                    .orElse(field));
        }
        return new YamlValue.Fields(fields, map.spot());
    }

    private YamlValue value(Key key, YamlValue value) {
        return switch (key) {
            case Key.Leaf<?> leaf ->
                leaf.kind() instanceof PathKind path && !path.inside() && value instanceof YamlValue.Text text
                        ? path(text)
                        : value;
            case Key.Group group -> value instanceof YamlValue.Fields map ? section(map, group.section()) : value;
            case Key.Entries entries -> entries(entries, value);
        };
    }

    private YamlValue entries(Key.Entries key, YamlValue value) {
        return switch (value) {
            case YamlValue.Fields map -> section(map, key.section());
            case YamlValue.Items list ->
                new YamlValue.Items(
                        list.values().stream()
                                .map(entry ->
                                        entry instanceof YamlValue.Fields map ? section(map, key.section()) : entry)
                                .toList(),
                        list.spot());
            case YamlValue.Text text -> text;
        };
    }

    private YamlValue.Text path(YamlValue.Text text) {
        if (text.text().isBlank() || text.isNull()) {
            return text;
        }
        try {
            String resolved = folder.resolve(text.text()).normalize().toString();
            return new YamlValue.Text(resolved.isEmpty() ? "." : resolved, text.plain(), text.spot());
        } catch (InvalidPathException _) {
            return text;
        }
    }
}
