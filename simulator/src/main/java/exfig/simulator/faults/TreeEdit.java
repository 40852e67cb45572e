package exfig.simulator.faults;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import java.util.function.UnaryOperator;

/// Changes parts of a JSON tree, from the leaves up.
final class TreeEdit {
    /// Deeper parts are left alone, so that no tree needs more stack than a thread has.
    private static final int MAX_DEPTH = 400;

    private final UnaryOperator<JsonObject> object;
    private final UnaryOperator<JsonNumber> number;

    private TreeEdit(UnaryOperator<JsonObject> object, UnaryOperator<JsonNumber> number) {
        this.object = object;
        this.number = number;
    }

    static Json objects(Json tree, UnaryOperator<JsonObject> change) {
        return new TreeEdit(change, UnaryOperator.identity()).edit(tree, 0);
    }

    static Json numbers(Json tree, UnaryOperator<JsonNumber> change) {
        return new TreeEdit(UnaryOperator.identity(), change).edit(tree, 0);
    }

    private Json edit(Json value, int depth) {
        if (depth > MAX_DEPTH) {
            return value;
        }
        return switch (value) {
            case JsonObject(var members) -> {
                JsonObject.Builder changed = JsonObject.builder();
                members.forEach((name, member) -> changed.put(name, edit(member, depth + 1)));
                yield object.apply(changed.build());
            }
            case JsonArray(var values) ->
                new JsonArray(values.stream().map(item -> edit(item, depth + 1)).toList());
            case JsonNumber digits -> number.apply(digits);
            case Json other -> other;
        };
    }
}
