package exfig.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a tool was called with, checked.
final class ToolArguments {
    private final Map<String, Object> values;

    private ToolArguments(Map<String, Object> values) {
        this.values = values;
    }

    /// @throws BadArgumentException when a required one is missing, one is unknown, or a value is not of
    ///     its kind
    static ToolArguments of(List<Parameter> parameters, Map<String, Object> values) {
        Map<String, Parameter> known = parameters.stream().collect(Collectors.toMap(Parameter::name, p -> p));
        for (Map.Entry<String, Object> value : values.entrySet()) {
            Parameter parameter = known.get(value.getKey());
            if (parameter == null) {
                throw new BadArgumentException("there is no argument " + value.getKey() + "; there are "
                        + parameters.stream().map(Parameter::name).collect(Collectors.joining(", ")));
            }
            parameter.check(value.getValue());
        }
        for (Parameter parameter : parameters) {
            if (parameter.required() && !values.containsKey(parameter.name())) {
                throw new BadArgumentException(parameter.name() + " is missing"
                        + (parameter.choices().isEmpty() ? "" : "; one of " + String.join(", ", parameter.choices())));
            }
        }
        return new ToolArguments(Map.copyOf(values));
    }

    /// @throws NullPointerException for an argument that is not required and not given
    String text(String name) {
        return Objects.requireNonNull(values.get(name), name).toString();
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /// The option `--NAME=VALUE`, which no value can turn into another option; nothing when there is no
    /// such argument.
    List<String> option(String argument, String option) {
        return find(argument).map(value -> List.of(option + "=" + value)).orElse(List.of());
    }

    /// The option alone, when the argument is true.
    List<String> flagOption(String argument, String option) {
        return flag(argument) ? List.of(option) : List.of();
    }

    private Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name))
                .map(value -> value instanceof List<?> list
                        ? list.stream().map(Object::toString).collect(Collectors.joining(","))
                        : value.toString());
    }

    /// Several parts of a command line as one.
    @SafeVarargs
    static List<String> line(List<String>... parts) {
        List<String> line = new ArrayList<>();
        for (List<String> part : parts) {
            line.addAll(part);
        }
        return line;
    }
}
