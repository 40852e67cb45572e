package exfig.figma.wire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON object, read leniently: a value of another kind than asked for counts as absent.
record Fields(Map<?, ?> values) {
    static final Fields NONE = new Fields(Map.of());

    static Fields of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Fields(map) : NONE;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    Object get(String name) {
        return values.get(name);
    }

    @Nullable
    String text(String name) {
        return switch (get(name)) {
            case String text -> text;
            case Number number -> number.toString();
            case null, default -> null;
        };
    }

    String text(String name, String absent) {
        String text = text(name);
        return text == null ? absent : text;
    }

    @Nullable
    Double number(String name) {
        return get(name) instanceof Number number ? number.doubleValue() : null;
    }

    double number(String name, double absent) {
        return get(name) instanceof Number number ? number.doubleValue() : absent;
    }

    @Nullable
    Boolean flag(String name) {
        return get(name) instanceof Boolean flag ? flag : null;
    }

    boolean flag(String name, boolean absent) {
        return get(name) instanceof Boolean flag ? flag : absent;
    }

    Fields object(String name) {
        return of(get(name));
    }

    List<Fields> objects(String name) {
        return get(name) instanceof List<?> list ? JsonTree.objects(list) : List.of();
    }

    List<String> texts(String name) {
        return get(name) instanceof List<?> list
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /// Those of a list's values that are already what is wanted.
    <T> List<T> values(String name, Class<T> type) {
        return get(name) instanceof List<?> list
                ? list.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }

    /// Each property made into something; what the function makes null is left out.
    <T> Map<String, T> map(String name, Function<Object, @Nullable T> value) {
        Map<String, T> result = new LinkedHashMap<>();
        object(name).values().forEach((key, raw) -> {
            T made = raw == null ? null : value.apply(raw);
            if (key instanceof String property && made != null) {
                result.put(property, made);
            }
        });
        return result;
    }
}
