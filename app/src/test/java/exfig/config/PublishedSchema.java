package exfig.config;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import exfig.config.yaml.YamlDocument;
import exfig.config.yaml.YamlValue;
import exfig.json.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The published schema of configurations, as somebody else's validator reads it. Plain scalars are
/// what YAML 1.2 makes of them, which is how editors see a file.
final class PublishedSchema {
    static final Path FILE = Path.of("..", "docs", "exfig.schema.json");
    private static final Schema SCHEMA = load();

    private PublishedSchema() {}

    /// What is wrong with a configuration; nothing when it is as the schema says. Blocks at the top
    /// level that are shared by an anchor are left out: no schema can see anchors.
    static List<String> problems(String yaml) {
        Object document = YamlDocument.parse(yaml)
                .root()
                .map(PublishedSchema::withoutSharedBlocks)
                .map(PublishedSchema::json)
                .orElse(Map.of());
        return SCHEMA.validate(JsonText.of(document), InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static Schema load() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static YamlValue withoutSharedBlocks(YamlValue root) {
        return root instanceof YamlValue.Fields map
                ? new YamlValue.Fields(
                        map.fields().stream().filter(field -> !field.shared()).toList(), map.spot())
                : root;
    }

    private static Object json(YamlValue value) {
        return switch (value) {
            case YamlValue.Text text ->
                text.isNull() ? JsonText.NULL : text.plain() ? scalar(text.text()) : text.text();
            case YamlValue.Items list ->
                list.values().stream().map(PublishedSchema::json).toList();
            case YamlValue.Fields map -> {
                Map<String, Object> members = new LinkedHashMap<>();
                map.fields().forEach(field -> members.put(field.key(), json(field.value())));
                yield members;
            }
        };
    }

    private static Object scalar(String text) {
        if (text.matches("true|True|TRUE|false|False|FALSE")) {
            return Boolean.valueOf(text);
        }
        return text.matches("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?")
                ? new BigDecimal(text)
                : text;
    }
}
