package exfig.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Maps, lists, texts, numbers and truth values as JSON, the same on every system: a line feed at the
/// end, no slash escaped, numbers without an exponent.
public final class JsonText {
    /// JSON's `null`, which maps and lists that refuse null can hold.
    public static final Object NULL = new Object();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // Layers nest deeper than the library expects of anybody.
            .streamWriteConstraints(
                    StreamWriteConstraints.builder().maxNestingDepth(10_000).build())
            .build();

    private JsonText() {}

    /// How values are laid out. Levels are told by two blanks.
    public enum Layout {
        /// All on one line.
        COMPACT,
        /// A line for each member of an object; the items of a list beside each other.
        MEMBERS,
        /// A line for each member and each item, so that a small change changes few lines.
        ITEMS
    }

    /// The text with a line for each member.
    ///
    /// @throws IllegalArgumentException for a value of any other type
    public static String of(Object value) {
        return of(value, Layout.MEMBERS);
    }

    /// The text.
    ///
    /// @throws IllegalArgumentException for a value of any other type
    public static String of(Object value, Layout layout) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(context(layout), text)) {
            write(json, value);
        }
        return text.append('\n').toString();
    }

    /// An object with these members, in this order.
    ///
    /// @param namesAndValues by turns
    public static SequencedMap<String, Object> members(Object... namesAndValues) {
        SequencedMap<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return members;
    }

    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> map -> {
                json.writeStartObject();
                map.forEach((name, member) -> {
                    json.writeName(name.toString());
                    write(json, member);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(item -> write(json, item));
                json.writeEndArray();
            }
            case String text -> json.writeString(text);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            default -> {
                if (value != NULL) {
                    throw new IllegalArgumentException("not a JSON value: " + value.getClass());
                }
                json.writeNull();
            }
        }
    }

    private static ObjectWriteContext context(Layout layout) {
        return switch (layout) {
            case COMPACT -> ObjectWriteContext.empty();
            case MEMBERS -> new Pretty(new DefaultPrettyPrinter.FixedSpaceIndenter());
            case ITEMS -> new Pretty(Pretty.LINES);
        };
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

        private final DefaultPrettyPrinter.Indenter items;

        Pretty(DefaultPrettyPrinter.Indenter items) {
            this.items = items;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(LINES)
                    .withArrayIndenter(items);
        }
    }
}
