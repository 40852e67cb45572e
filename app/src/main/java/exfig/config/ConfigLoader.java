package exfig.config;

import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Slot;
import exfig.config.keys.RootKeys;
import exfig.config.yaml.Spot;
import exfig.config.yaml.YamlDocument;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Reads a configuration's content: its own text, with values of the environment, over the files that it
/// extends.
final class ConfigLoader {
    private final Interpolation interpolation;
    private final TokenCheck tokens;
    private final ConfigSources sources;
    private final Complaints complaints;
    private final Map<Path, YamlValue.Fields> read = new HashMap<>();
    private final Deque<Path> open = new ArrayDeque<>();

    ConfigLoader(Map<String, String> environment, ConfigSources sources, Complaints complaints) {
        this.interpolation = new Interpolation(environment, complaints);
        this.tokens = new TokenCheck(complaints);
        this.sources = sources;
        this.complaints = complaints;
    }

    /// The content, without blocks that are only there to be shared; empty when no more can be said than
    /// was complained about.
    ///
    /// @throws ConfigException `C001` no such file, `C002` not readable
    Optional<YamlValue.Fields> load(Path file) {
        return load(ConfigSource.read(file));
    }

    /// The same for a text that was read already.
    Optional<YamlValue.Fields> load(ConfigSource source) {
        return raw(source).map(own -> {
            YamlValue.Fields replaced = interpolation.of(own);
            tokens.look(replaced);
            return extended(source.file(), replaced);
        });
    }

    /// A text's own content, with references to the environment as they are written.
    Optional<YamlValue.Fields> raw(ConfigSource source) {
        int number = sources.add(source);
        YamlDocument document = YamlDocument.parse(source.text(), number);
        document.faults()
                .forEach(fault -> complaints.add(
                        Complaint.error("C003", fault.spot(), fault.sentence()).hinting(fault.advice())));
        if (document.root().isEmpty() && !document.faults().isEmpty()) {
            return Optional.empty();
        }
        Spot start = Spot.START.in(number);
        YamlValue root = document.root().orElse(new YamlValue.Text("", true, start));
        if (!(root instanceof YamlValue.Fields map)) {
            if (!root.isNull()) {
                complaints.add(Complaint.error("C012", root.spot(), "a configuration must be a map, not " + root.kind())
                        .hinting("it begins with a key such as figma:"));
            }
            return Optional.of(new YamlValue.Fields(List.of(), start));
        }
        tokens.look(map);
        return Optional.of(new YamlValue.Fields(
                map.fields().stream().filter(field -> !isSharedBlock(field)).toList(), map.spot()));
    }

    private YamlValue.Fields extended(Path file, YamlValue.Fields own) {
        Optional<YamlField> key = own.field(RootKeys.EXTENDS.name());
        if (key.isEmpty()) {
            return own;
        }
        YamlValue.Fields content = own.without(RootKeys.EXTENDS.name());
        YamlValue value = key.get().value();
        if (value.isNull()) {
            return content;
        }
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        List<Path> bases = RootKeys.EXTENDS
                .kind()
                .read(new Slot(RootKeys.EXTENDS.name(), value, complaints))
                .orElse(List.of());
        open.push(file.normalize());
        YamlValue.Fields below = new YamlValue.Fields(List.of(), own.spot());
        for (int i = 0; i < bases.size(); i++) {
            Spot spot = value instanceof YamlValue.Items items && items.values().size() == bases.size()
                    ? items.values().get(i).spot()
                    : value.spot();
            below = Merging.of(below, base(folder.resolve(bases.get(i)).normalize(), spot));
        }
        open.pop();
        return Merging.of(below, content);
    }

    private YamlValue.Fields base(Path file, Spot namedAt) {
        YamlValue.Fields nothing = new YamlValue.Fields(List.of(), namedAt);
        if (open.contains(file)) {
            String circle = open.reversed().stream()
                    .dropWhile(path -> !path.equals(file))
                    .map(Path::toString)
                    .collect(Collectors.joining(" -> "));
            complaints.add(Complaint.error("C045", namedAt, "extends goes in a circle: " + circle + " -> " + file)
                    .hinting("remove extends from one of these files"));
            return nothing;
        }
        YamlValue.Fields known = read.get(file);
        if (known != null) {
            return known;
        }
        try {
            YamlValue.Fields content = load(file).orElse(nothing);
            read.put(file, content);
            return content;
        } catch (ConfigException e) {
            ConfigProblem problem = e.problems().getFirst();
            complaints.add(
                    Complaint.error("C045", namedAt, "extends names a file that cannot be used: " + problem.sentence())
                            .hinting("paths in extends start at the folder of the file that they stand in"));
            return nothing;
        }
    }

    /// Blocks that are there to be used elsewhere in the file: by their name, or because they are.
    private static boolean isSharedBlock(YamlField field) {
        return field.key().startsWith("x-")
                || field.key().startsWith(".")
                || field.key().startsWith("_")
                || (field.shared() && RootKeys.SECTION.key(field.key()).isEmpty());
    }
}
