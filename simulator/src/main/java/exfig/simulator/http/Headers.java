package exfig.simulator.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Header fields in order; names are compared without regard to case.
public record Headers(List<Field> fields) {
    /// No fields.
    public static final Headers NONE = new Headers(List.of());

    /// One field as it stands on the wire.
    public record Field(String name, String value) {}

    /// Copies the list.
    public Headers {
        fields = List.copyOf(fields);
    }

    /// Pairs of name and value.
    public static Headers of(String... namesAndValues) {
        Headers headers = NONE;
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers = headers.with(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    /// The first value of that name.
    public Optional<String> get(String name) {
        return fields.stream()
                .filter(field -> field.name.equalsIgnoreCase(name))
                .map(Field::value)
                .findFirst();
    }

    /// These fields, and one more at the end; fields of the same name are dropped.
    public Headers with(String name, String value) {
        var changed = new ArrayList<Field>(fields.size() + 1);
        for (Field field : fields) {
            if (!field.name.equalsIgnoreCase(name)) {
                changed.add(field);
            }
        }
        changed.add(new Field(name, value));
        return new Headers(changed);
    }

    /// These fields and then the others.
    public Headers withAll(Headers others) {
        Headers all = this;
        for (Field field : others.fields) {
            all = all.with(field.name, field.value);
        }
        return all;
    }
}
