package exfig.tokens;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Maps, lists, texts, numbers and truth values as JSON: two blanks for each level, or all on one line;
/// a line feed at the
/// end, no slashes escaped.
final class JsonText {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private JsonText() {}

    static String of(Object value, boolean compact) {
        StringWriter text = new StringWriter();
        ObjectWriteContext context = compact ? ObjectWriteContext.empty() : new Pretty();
        try (JsonGenerator json = FACTORY.createGenerator(context, text)) {
            write(json, value);
        }
        return text.append('\n').toString();
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
            case BigDecimal number -> json.writeNumber(number.toPlainString());
            case Integer number -> json.writeNumber(number);
            case Boolean flag -> json.writeBoolean(flag);
            case Json.Members(var members, var _) -> write(json, members);
            case Json.Items(var items, var _) -> write(json, items);
            case Json.Text(var text, var _) -> json.writeString(text);
            case Json.Figure(var number, var _) -> json.writeNumber(number.toPlainString());
            case Json.Word(var word, var _) -> {
                if (word.equals("null")) {
                    json.writeNull();
                } else {
                    json.writeBoolean(word.equals("true"));
                }
            }
            default -> json.writeString(value.toString());
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(lines)
                    .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        }
    }
}
