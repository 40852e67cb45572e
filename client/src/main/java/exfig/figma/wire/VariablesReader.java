package exfig.figma.wire;

import java.util.List;
import java.util.Map;

/// Makes variables of JSON objects.
final class VariablesReader {
    private VariablesReader() {}

    static LocalVariables local(Fields meta) {
        return new LocalVariables(
                meta.map("variableCollections", raw -> collection(Fields.of(raw))),
                meta.map("variables", raw -> variable(Fields.of(raw))));
    }

    static PublishedVariables published(Fields meta) {
        return new PublishedVariables(
                meta.map("variableCollections", raw -> publishedCollection(Fields.of(raw))),
                meta.map("variables", raw -> publishedItem(Fields.of(raw))));
    }

    private static VariableCollection collection(Fields json) {
        return new VariableCollection(
                json.text("id", ""),
                json.text("name", ""),
                json.text("key", ""),
                json.objects("modes").stream().map(VariablesReader::mode).toList(),
                json.text("defaultModeId", ""),
                json.flag("remote", false),
                json.flag("hiddenFromPublishing", false),
                json.texts("variableIds"),
                json.flag("isExtension", false),
                json.text("parentVariableCollectionId"),
                json.text("rootVariableCollectionId"),
                json.map("variableOverrides", raw -> values(Fields.of(raw))));
    }

    private static VariableMode mode(Fields json) {
        return new VariableMode(json.text("modeId", ""), json.text("name", ""), json.text("parentModeId"));
    }

    private static Variable variable(Fields json) {
        return new Variable(
                json.text("id", ""),
                json.text("name", ""),
                json.text("key", ""),
                json.text("variableCollectionId", ""),
                json.text("resolvedType", ""),
                json.text("description", ""),
                json.flag("hiddenFromPublishing", false),
                json.flag("remote", false),
                values(json.object("valuesByMode")),
                json.texts("scopes"),
                json.map("codeSyntax", raw -> raw instanceof String text ? text : null),
                json.flag("deletedButReferenced", false));
    }

    private static Map<String, VariableValue> values(Fields byMode) {
        return new Fields(Map.of("values", byMode.values())).map("values", VariablesReader::value);
    }

    private static VariableValue value(Object raw) {
        return switch (raw) {
            case Boolean flag -> new VariableValue.BooleanValue(flag);
            case Number number -> new VariableValue.NumberValue(number.doubleValue());
            case String text -> new VariableValue.TextValue(text);
            case Map<?, ?> map -> object(new Fields(map));
            case List<?> _ -> new VariableValue.Unknown("a list");
            default -> new VariableValue.Unknown(raw.getClass().getSimpleName());
        };
    }

    private static VariableValue object(Fields json) {
        if ("VARIABLE_ALIAS".equals(json.text("type"))) {
            return new VariableValue.Alias(json.text("id", ""));
        }
        RgbaColor color = NodeReader.color(json.values());
        if (color != null) {
            return new VariableValue.ColorValue(color);
        }
        Object inner = json.get("color");
        Object opacity = json.get("opacity");
        if (inner != null && opacity != null) {
            return new VariableValue.Composed(value(inner), value(opacity));
        }
        return new VariableValue.Unknown("an object with " + json.values().keySet());
    }

    private static PublishedVariables.Collection publishedCollection(Fields json) {
        return new PublishedVariables.Collection(
                json.text("id", ""),
                json.text("subscribed_id"),
                json.text("name", ""),
                json.text("key", ""),
                json.text("updatedAt"));
    }

    private static PublishedVariables.Item publishedItem(Fields json) {
        return new PublishedVariables.Item(
                json.text("id", ""),
                json.text("subscribed_id"),
                json.text("name", ""),
                json.text("key", ""),
                json.text("variableCollectionId", ""),
                json.text("resolvedDataType", ""),
                json.text("updatedAt"));
    }
}
