package exfig.config;

import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.keys.RootKeys;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `defaults` of a platform: what all of its entries of a kind say, unless they say something else.
final class EntryDefaults {
    private static final String DEFAULTS = "defaults";

    private final Complaints complaints;

    EntryDefaults(Complaints complaints) {
        this.complaints = complaints;
    }

    /// The same configuration with the defaults inside the entries.
    YamlValue.Fields applied(YamlValue.Fields content) {
        List<YamlField> fields = content.fields().stream()
                .map(field -> RootKeys.SECTION
                        .key(field.key())
                        .filter(key -> key instanceof Key.Group group
                                && group.section().key(DEFAULTS).isPresent())
                        .flatMap(key -> platform((Key.Group) key, field))
                        .orElse(field))
                .toList();
        return new YamlValue.Fields(fields, content.spot());
    }

    private Optional<YamlField> platform(Key.Group key, YamlField field) {
        if (!(field.value() instanceof YamlValue.Fields platform)
                || platform.field(DEFAULTS).isEmpty()) {
            return Optional.empty();
        }
        YamlValue value = platform.field(DEFAULTS).get().value();
        YamlValue.Fields rest = platform.without(DEFAULTS);
        if (!(value instanceof YamlValue.Fields defaults)) {
            if (!value.isNull()) {
                complaints.add(Complaint.error(
                                "C012", value.spot(), key.name() + ".defaults must be a map, not " + value.kind())
                        .hinting("its keys are " + String.join(", ", kinds(key))));
            }
            return Optional.of(field.with(rest));
        }
        Set<String> kinds = kinds(key);
        List<YamlField> fields = new ArrayList<>();
        for (YamlField kind : rest.fields()) {
            Optional<YamlValue.Fields> base = kinds.contains(kind.key())
                    ? defaults.field(kind.key()).map(YamlField::value).flatMap(EntryDefaults::map)
                    : Optional.empty();
            fields.add(base.map(below -> kind.with(over(below, kind.value()))).orElse(kind));
        }
        defaults.fields().forEach(kind -> check(key, kind, kinds, rest));
        return Optional.of(field.with(new YamlValue.Fields(fields, rest.spot())));
    }

    private void check(Key.Group platform, YamlField kind, Set<String> kinds, YamlValue.Fields rest) {
        String path = platform.name() + ".defaults";
        if (!kinds.contains(kind.key())) {
            complaints.add(Complaint.error("C010", kind.spot(), "unknown key \"" + kind.key() + "\" in " + path)
                    .hinting(path + " has " + String.join(", ", kinds)));
        } else if (map(kind.value()).isEmpty() && !kind.value().isNull()) {
            complaints.add(Complaint.error(
                            "C012",
                            kind.value().spot(),
                            path + "." + kind.key() + " must be a map, not "
                                    + kind.value().kind())
                    .hinting("it has the keys of an entry"));
        } else if (rest.field(kind.key()).isEmpty()) {
            complaints.add(Complaint.warning(
                            "C023",
                            kind.spot(),
                            path + "." + kind.key() + " has no effect without " + platform.name() + "." + kind.key())
                    .hinting("add " + platform.name() + "." + kind.key() + ", or remove it"));
        }
    }

    private static YamlValue over(YamlValue.Fields base, YamlValue entries) {
        return switch (entries) {
            case YamlValue.Fields entry -> Merging.of(base, entry);
            case YamlValue.Items list ->
                new YamlValue.Items(
                        list.values().stream()
                                .map(entry -> entry instanceof YamlValue.Fields ? over(base, entry) : entry)
                                .toList(),
                        list.spot());
            case YamlValue.Text text -> text;
        };
    }

    private static Optional<YamlValue.Fields> map(YamlValue value) {
        return value instanceof YamlValue.Fields map ? Optional.of(map) : Optional.empty();
    }

    /// Colors, icons and images where a platform has them.
    private static Set<String> kinds(Key.Group platform) {
        return platform.section().keys().stream()
                .filter(Key.Entries.class::isInstance)
                .map(Key::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
