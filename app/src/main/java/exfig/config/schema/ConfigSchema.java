package exfig.config.schema;

import exfig.config.bind.Key;
import exfig.config.bind.PlainValue;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import exfig.config.keys.RootKeys;
import exfig.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// The JSON Schema (2020-12) of configuration files. A file that exfig reads without a complaint is
/// valid by it, unless it shares blocks at the top level by anchors alone, which no schema can see.
/// What takes more than one key to tell, such as two entries that write one folder, only `exfig
/// config check` finds.
public final class ConfigSchema {
    /// The rule of the reader for blocks that are only there to be used elsewhere.
    private static final String SHARED_BLOCKS = "^(?:x-|[._])";

    private final SequencedMap<String, Object> definitions = new LinkedHashMap<>();
    private final KeyMeanings meanings = KeyMeanings.load();

    private ConfigSchema() {}

    /// The schema as maps, lists, texts, numbers and truth values, in the order in which it is written.
    public static SequencedMap<String, Object> generate() {
        return new ConfigSchema().whole();
    }

    private SequencedMap<String, Object> whole() {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Configuration of exfig");
        schema.put("description", "What exfig exports from Figma. The reference is docs/configuration-reference.md.");
        schema.putAll(map(RootKeys.SECTION, false, true));
        schema.put("patternProperties", Map.of(SHARED_BLOCKS, true));
        schema.put("$defs", definitions);
        return schema;
    }

    /// @param single an asset section written as one map
    /// @param active whether this version demands what is required
    private SequencedMap<String, Object> map(Section section, boolean single, boolean active) {
        SequencedMap<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        for (Key key : section.keys()) {
            boolean inert = key.listOnly() && single;
            properties.put(key.name(), key(key, section, single, active && !inert));
            if (active && !inert && key instanceof Key.Leaf<?> leaf && leaf.required()) {
                required.add(key.name());
            }
        }
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    private SequencedMap<String, Object> key(Key key, Section owner, boolean single, boolean active) {
        boolean acting = active && key.support() == Support.FULL;
        SequencedMap<String, Object> schema = switch (key) {
            case Key.Leaf<?> leaf -> leaf(leaf, owner);
            case Key.Group group -> group(group, owner, single, acting);
            case Key.Entries entries -> entries(entries, owner, acting);
        };
        if (!(key instanceof Key.Leaf<?> leaf && leaf.required())) {
            allowBlank(schema);
        }
        if (single && key.listOnly()) {
            schema.put("deprecated", true);
            schema.put("deprecationMessage", "has no effect unless " + owner.path() + " is a list");
        }
        return schema;
    }

    private SequencedMap<String, Object> leaf(Key.Leaf<?> leaf, Section owner) {
        SequencedMap<String, Object> schema = described(leaf, owner);
        schema.putAll(KindSchema.of(leaf.kind()));
        leaf.byDefault().ifPresent(value -> schema.put("default", PlainValue.of(leaf.kind(), value)));
        return schema;
    }

    private SequencedMap<String, Object> group(Key.Group group, Section owner, boolean single, boolean acting) {
        SequencedMap<String, Object> schema = described(group, owner);
        schema.put("anyOf", List.of(reference(group.section(), single, acting)));
        return schema;
    }

    private SequencedMap<String, Object> entries(Key.Entries entries, Section owner, boolean acting) {
        Map<String, Object> one = reference(entries.section(), true, acting);
        SequencedMap<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("items", reference(entries.section(), false, acting));
        SequencedMap<String, Object> schema = described(entries, owner);
        schema.put("anyOf", List.of(one, list));
        return schema;
    }

    /// A new schema with what people read when they point at the key.
    private SequencedMap<String, Object> described(Key key, Section owner) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "description",
                meanings.of(owner, key).text()
                        + (key instanceof Key.Leaf<?> leaf ? values(leaf) : "")
                        + (key.listOnly() ? " Acts in the entries of a list." : "")
                        + (key.support() == Support.LATER ? " Known, but not acted on by this version." : ""));
        return schema;
    }

    private static String values(Key.Leaf<?> leaf) {
        String expects = leaf.kind().expects();
        return "\n\n" + Character.toUpperCase(expects.charAt(0)) + expects.substring(1) + ", for example `"
                + leaf.kind().example() + "`." + (leaf.required() ? " Required." : "");
    }

    private Map<String, Object> reference(Section section, boolean single, boolean acting) {
        String name = section.path() + (single ? ".single" : "") + (acting ? "" : ".later");
        if (!definitions.containsKey(name)) {
            definitions.put(name, Map.of());
            definitions.put(name, map(section, single, acting));
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /// A key without a value is the same as no key.
    @SuppressWarnings("unchecked") // these members are lists of these elements wherever this class writes them
    private static void allowBlank(SequencedMap<String, Object> schema) {
        if (schema.get("anyOf") instanceof List<?> alternatives) {
            List<Object> more = new ArrayList<>((List<Object>) alternatives);
            more.add(Map.of("type", "null"));
            schema.put("anyOf", more);
        } else if (schema.get("enum") instanceof List<?> words) {
            List<Object> more = new ArrayList<>((List<Object>) words);
            more.add(JsonText.NULL);
            schema.put("enum", more);
        } else if (schema.get("type") instanceof List<?> types) {
            List<Object> more = new ArrayList<>((List<Object>) types);
            more.add("null");
            schema.put("type", more);
        } else if (schema.get("type") instanceof String type) {
            schema.put("type", List.of(type, "null"));
        }
    }
}
