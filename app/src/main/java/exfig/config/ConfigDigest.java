package exfig.config;

import exfig.config.bind.Key;
import exfig.config.keys.FigmaKeys;
import exfig.config.keys.RootKeys;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The digest of what a configuration says, not of how it is laid out: comments, order of keys, anchors,
/// quotes, blank keys and shared blocks do not count, and neither do settings that only say how Figma is asked.
final class ConfigDigest {
    private static final Set<String> SECTIONS = Stream.of(
                    RootKeys.FIGMA, RootKeys.COMMON, RootKeys.IOS, RootKeys.ANDROID, RootKeys.FLUTTER, RootKeys.WEB)
            .map(Key.Group::name)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WITHOUT_EFFECT_ON_OUTPUTS = Stream.concat(
                    FigmaKeys.RUN_SETTINGS.stream().map(leaf -> "figma." + leaf.name()), Stream.of("common.cache"))
            .collect(Collectors.toUnmodifiableSet());

    private final MessageDigest digest;

    private ConfigDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// SHA-256 in hex.
    static String of(YamlValue.Fields file) {
        ConfigDigest digest = new ConfigDigest();
        List<YamlField> sections = file.fields().stream()
                .filter(field -> SECTIONS.contains(field.key()))
                .toList();
        digest.add(new YamlValue.Fields(sections, file.spot()), "");
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void add(YamlValue value, String path) {
        switch (value) {
            case YamlValue.Text text -> token('t', text.text());
            case YamlValue.Items items -> {
                token('l', String.valueOf(items.values().size()));
                items.values().forEach(item -> add(item, path + "[]"));
            }
            case YamlValue.Fields map -> {
                token('m', "");
                map.fields().stream()
                        .filter(field -> !field.value().isNull())
                        .sorted(Comparator.comparing(YamlField::key))
                        .forEach(field -> addField(field, path.isEmpty() ? field.key() : path + "." + field.key()));
                token('e', "");
            }
        }
    }

    private void addField(YamlField field, String path) {
        if (!WITHOUT_EFFECT_ON_OUTPUTS.contains(path)) {
            token('k', field.key());
            add(field.value(), path);
        }
    }

    /// Lengths keep `ab` + `c` apart from `a` + `bc`.
    private void token(char type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((type + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
