package exfig.simulator.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Members in the order in which they were read or put.
///
/// @param members unmodifiable, in order; a few words of memory each, because a file holds hundreds of thousands
public record JsonObject(Map<String, Json> members) implements Json {
    /// `{}`.
    public static final JsonObject EMPTY = new JsonObject(Map.of());

    /// Copies the map, in its order.
    public JsonObject {
        members = Members.copyOf(members);
    }

    /// Starts an object.
    public static Builder builder() {
        return new Builder(new LinkedHashMap<>());
    }

    /// Starts an object with the members of this one.
    public Builder toBuilder() {
        return new Builder(new LinkedHashMap<>(members));
    }

    /// The member, when there is one (it may be [JsonNull]).
    public Optional<Json> get(String name) {
        return Optional.ofNullable(members.get(name));
    }

    /// Whether there is such a member, `null` included.
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /// The member, when it is a text.
    public Optional<String> string(String name) {
        return members.get(name) instanceof JsonString(var value) ? Optional.of(value) : Optional.empty();
    }

    /// The member, when it is an object.
    public Optional<JsonObject> object(String name) {
        return members.get(name) instanceof JsonObject value ? Optional.of(value) : Optional.empty();
    }

    /// The member, when it is an array; else `[]`.
    public JsonArray array(String name) {
        return members.get(name) instanceof JsonArray value ? value : JsonArray.EMPTY;
    }

    /// The member, when it is a number.
    public OptionalDouble number(String name) {
        return members.get(name) instanceof JsonNumber value
                ? OptionalDouble.of(value.doubleValue())
                : OptionalDouble.empty();
    }

    /// The member, when it is `true` or `false`; else the given value.
    public boolean flag(String name, boolean otherwise) {
        return members.get(name) instanceof JsonBoolean(var value) ? value : otherwise;
    }

    /// This object with one member set; a known name keeps its place.
    public JsonObject with(String name, Json value) {
        return toBuilder().put(name, value).build();
    }

    @Override
    public String toString() {
        return new String(write(), StandardCharsets.UTF_8);
    }

    /// Collects members in order. Not safe for use by several threads.
    public static final class Builder {
        private final Map<String, Json> members;

        private Builder(Map<String, Json> members) {
            this.members = members;
        }

        /// Sets a member.
        public Builder put(String name, Json value) {
            members.put(name, value);
            return this;
        }

        /// Sets a text.
        public Builder put(String name, String value) {
            return put(name, new JsonString(value));
        }

        /// Sets a number with a fraction, see [JsonNumber#of(double)].
        public Builder put(String name, double value) {
            return put(name, JsonNumber.of(value));
        }

        /// Sets a whole number.
        public Builder put(String name, long value) {
            return put(name, JsonNumber.of(value));
        }

        /// Sets a whole number.
        public Builder put(String name, int value) {
            return put(name, JsonNumber.of((long) value));
        }

        /// Sets `true` or `false`.
        public Builder put(String name, boolean value) {
            return put(name, JsonBoolean.of(value));
        }

        /// Sets an array.
        public Builder putAll(String name, Iterable<? extends Json> values) {
            var list = new ArrayList<Json>();
            values.forEach(list::add);
            return put(name, new JsonArray(list));
        }

        /// Sets `null`.
        public Builder putNull(String name) {
            return put(name, JsonNull.INSTANCE);
        }

        /// Drops a member.
        public Builder remove(String name) {
            members.remove(name);
            return this;
        }

        /// The object.
        public JsonObject build() {
            return new JsonObject(members);
        }
    }
}
