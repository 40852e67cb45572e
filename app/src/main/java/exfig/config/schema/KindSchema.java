package exfig.config.schema;

import exfig.config.bind.AnyKind;
import exfig.config.bind.ApiUrlKind;
import exfig.config.bind.ChoiceKind;
import exfig.config.bind.FileKeyKind;
import exfig.config.bind.FileNameKind;
import exfig.config.bind.FlagKind;
import exfig.config.bind.Kind;
import exfig.config.bind.ListKind;
import exfig.config.bind.OneOrMoreKind;
import exfig.config.bind.PathKind;
import exfig.config.bind.PlainValue;
import exfig.config.bind.QualifiedNameKind;
import exfig.config.bind.QualityKind;
import exfig.config.bind.RegexKind;
import exfig.config.bind.ScalesKind;
import exfig.config.bind.SecondsKind;
import exfig.config.bind.TextKind;
import exfig.config.bind.WholeKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What a kind of values takes, in the words of JSON Schema. Texts may look like numbers or truth
/// values, since the key and not YAML decides what a value is.
final class KindSchema {
    private static final List<String> TEXTS = List.of("string", "number", "boolean");
    /// Or a text with a reference to the environment.
    private static final String ENVIRONMENT = "|\\$\\{";

    private static final String NOT_BLANK = "\\S";
    /// Looser than the reader, since not every dialect of expressions knows all letters.
    private static final String QUALIFIED_NAME = "^[^\\s.0-9][^\\s.]*(?:\\.[^\\s.0-9][^\\s.]*)*$" + ENVIRONMENT;
    /// Numbers that YAML 1.2 takes for texts and the reader does not: `1_000`, `0x0a`, `0b11`.
    private static final String GROUPED_NUMBER =
            "^[+-]?(?:0x[0-9A-Fa-f_]+|0b[01_]+|[1-9][0-9]*_[0-9_]*(?:\\.[0-9_]*)?)$" + ENVIRONMENT;

    private KindSchema() {}

    /// The members of the schema object, without description and default.
    static SequencedMap<String, Object> of(Kind<?> kind) {
        SequencedMap<String, Object> schema = new LinkedHashMap<>();
        switch (kind) {
            case AnyKind _ -> {}
            case ApiUrlKind _ -> {
                schema.put("type", "string");
                schema.put("pattern", "^[Hh][Tt][Tt][Pp][Ss]?://\\S+$" + ENVIRONMENT);
            }
            case ChoiceKind<?> choice -> choice(choice, schema);
            case FileKeyKind _ -> {
                schema.put("type", List.of("string", "number"));
                schema.put("pattern", "^(?:[A-Za-z0-9_-]{1,128}|https?://\\S+)$" + ENVIRONMENT);
            }
            case FlagKind _ -> {
                schema.put("type", List.of("boolean", "string"));
                schema.put("pattern", "^(?:[Yy][Ee][Ss]|[Nn][Oo]|[Oo][Nn]|[Oo][Ff][Ff])$" + ENVIRONMENT);
            }
            case ListKind<?> list -> {
                schema.put("type", "array");
                schema.put("items", of(list.item()));
            }
            case OneOrMoreKind<?> several -> {
                SequencedMap<String, Object> list = of(new ListKind<>(several.one()));
                list.put("minItems", 1);
                schema.put("anyOf", List.of(of(several.one()), list));
            }
            case QualifiedNameKind _ -> {
                schema.put("type", "string");
                schema.put("pattern", QUALIFIED_NAME);
            }
            case QualityKind _ -> range(schema, 0, 100);
            case ScalesKind scales -> scales(scales, schema);
            case SecondsKind seconds -> {
                schema.put("type", List.of("number", "string"));
                schema.put("pattern", GROUPED_NUMBER);
                schema.put(seconds.mayBeZero() ? "minimum" : "exclusiveMinimum", 0);
                schema.put("maximum", SecondsKind.MOST);
            }
            case TextKind text -> text(schema, text.mayBeEmpty());
            case FileNameKind _, PathKind _, RegexKind _ -> text(schema, kind instanceof RegexKind);
            case WholeKind whole -> range(schema, whole.least(), whole.most());
        }
        return schema;
    }

    private static void choice(ChoiceKind<?> choice, SequencedMap<String, Object> schema) {
        Map<String, Object> words = Map.of("enum", List.copyOf(choice.words().sequencedKeySet()));
        if (choice.aliases().isEmpty()) {
            schema.putAll(words);
            return;
        }
        SequencedMap<String, Object> older = new LinkedHashMap<>();
        older.put("enum", choice.aliases().keySet().stream().sorted().toList());
        older.put("deprecated", true);
        schema.put("anyOf", List.of(words, older));
    }

    private static void text(SequencedMap<String, Object> schema, boolean mayBeEmpty) {
        schema.put("type", TEXTS);
        if (!mayBeEmpty) {
            schema.put("pattern", NOT_BLANK);
        }
    }

    private static void range(SequencedMap<String, Object> schema, int least, int most) {
        schema.put("type", List.of("integer", "string"));
        schema.put("pattern", GROUPED_NUMBER);
        schema.put("minimum", least);
        schema.put("maximum", most);
    }

    private static void scales(ScalesKind scales, SequencedMap<String, Object> schema) {
        schema.put("type", "array");
        schema.put("items", Map.of("enum", new ArrayList<>((List<?>) PlainValue.of(scales, scales.allowed()))));
        schema.put("minItems", 1);
        schema.put("uniqueItems", true);
    }
}
