package exfig.simulator.json;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// Values in order.
public record JsonArray(List<Json> values) implements Json, Iterable<Json> {
    /// `[]`.
    public static final JsonArray EMPTY = new JsonArray(List.of());

    /// Copies the list.
    public JsonArray {
        values = List.copyOf(values);
    }

    /// The given values in order.
    public static JsonArray of(Json... values) {
        return new JsonArray(List.of(values));
    }

    /// The number of values.
    public int size() {
        return values.size();
    }

    /// The members that are objects; others are skipped.
    public Stream<JsonObject> objects() {
        return values.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    @Override
    public Iterator<Json> iterator() {
        return values.iterator();
    }

    @Override
    public String toString() {
        return new String(write(), StandardCharsets.UTF_8);
    }
}
