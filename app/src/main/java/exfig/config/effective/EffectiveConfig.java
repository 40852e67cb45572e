package exfig.config.effective;

import exfig.config.bind.Bound;
import exfig.config.keys.NamingKeys;
import exfig.config.yaml.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The text of a configuration as exfig understands it.
public final class EffectiveConfig {
    private static final Set<String> EXPRESSIONS = Set.of(NamingKeys.VALIDATE.name(), NamingKeys.REPLACE.name());

    private final Optional<Function<Spot, String>> positions;
    private final List<String> lines = new ArrayList<>();
    private final Map<Integer, String> addedPaths = new HashMap<>();

    private EffectiveConfig(Optional<Function<Spot, String>> positions) {
        this.positions = positions;
    }

    /// @param root a configuration without errors
    /// @param left paths of values that are left out although they hold
    /// @param positions how places are told, to have each value's origin as a comment
    public static EffectiveConfig of(Bound root, Set<String> left, Optional<Function<Spot, String>> positions) {
        EffectiveConfig config = new EffectiveConfig(positions);
        config.map(new EffectiveTree(root, left).root(), "", "", "");
        return config;
    }

    /// YAML with a line break at its end.
    public String text() {
        return String.join("\n", lines) + "\n";
    }

    /// The path of the value that was added in a line; empty when the configuration itself says it.
    ///
    /// @param line from 1
    public Optional<String> added(int line) {
        return Optional.ofNullable(addedPaths.get(line));
    }

    /// @param first what the first line begins with: blanks, or blanks and a dash
    private void map(Map<String, ?> map, String path, String first, String indent) {
        String start = first;
        for (Map.Entry<String, ?> field : map.entrySet()) {
            String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            value(start + field.getKey() + ":", field.getKey(), field.getValue(), below, indent);
            start = indent;
        }
    }

    private void value(String head, String key, Object value, String path, String indent) {
        switch (value) {
            case Setting setting -> leaf(head, key, setting, path);
            case Map<?, ?> map when map.isEmpty() -> lines.add(head + " {}");
            case Map<?, ?> map -> {
                lines.add(head);
                map(fields(map), path, indent + "  ", indent + "  ");
            }
            case List<?> items when items.isEmpty() -> lines.add(head + " []");
            case List<?> items -> {
                lines.add(head);
                for (int i = 0; i < items.size(); i++) {
                    Map<String, ?> entry = fields((Map<?, ?>) items.get(i));
                    if (entry.isEmpty()) {
                        lines.add(indent + "  - {}");
                    }
                    map(entry, path + "[" + i + "]", indent + "  - ", indent + "    ");
                }
            }
            default -> throw new IllegalArgumentException("no part of a configuration: " + value);
        }
    }

    private void leaf(String head, String key, Setting setting, String path) {
        String line = head + " " + Scalars.of(setting.value(), EXPRESSIONS.contains(key));
        lines.add(positions.map(told -> line + "  # " + origin(setting, told)).orElse(line));
        if (!setting.own()) {
            addedPaths.put(lines.size(), path);
        }
    }

    private static String origin(Setting setting, Function<Spot, String> told) {
        if (setting.spot().isEmpty()) {
            return "default";
        }
        String where = told.apply(setting.spot().get());
        return setting.own() ? where : setting.from() + ", " + where;
    }

    @SuppressWarnings("unchecked") // maps of the tree have texts for keys
    private static Map<String, ?> fields(Map<?, ?> map) {
        return (Map<String, ?>) map;
    }
}
