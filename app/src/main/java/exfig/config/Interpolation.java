package exfig.config;

import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.NamingKeys;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Values of the environment in values of a configuration: `${NAME}`, `${NAME:-fallback}`,
/// `${NAME:?message}`; `$${` is a `${` that stands for itself. Keys are left alone, and so are the two
/// expressions for names, in which `${name}` is a group.
final class Interpolation {
    private static final Set<String> EXPRESSIONS = Set.of(NamingKeys.VALIDATE.name(), NamingKeys.REPLACE.name());
    private static final Pattern REFERENCE =
            Pattern.compile("\\$\\$\\{|\\$\\{(?:([A-Za-z_][A-Za-z0-9_]*)(?:(:-|:\\?)([^}]*))?})?");

    private final Map<String, String> environment;
    private final Complaints complaints;

    Interpolation(Map<String, String> environment, Complaints complaints) {
        this.environment = environment;
        this.complaints = complaints;
    }

    /// The same value with everything replaced that refers to the environment.
    YamlValue.Fields of(YamlValue.Fields map) {
        return fields(map, "");
    }

    private YamlValue.Fields fields(YamlValue.Fields map, String path) {
        List<YamlField> fields = new ArrayList<>();
        for (YamlField field : map.fields()) {
            String below = path.isEmpty() ? field.key() : path + "." + field.key();
            fields.add(EXPRESSIONS.contains(field.key()) ? field : field.with(value(field.value(), below)));
        }
        return new YamlValue.Fields(fields, map.spot());
    }

    private YamlValue value(YamlValue value, String path) {
        return switch (value) {
            case YamlValue.Text text -> text.text().contains("${") ? expandedValue(text, path) : text;
            case YamlValue.Items items -> {
                List<YamlValue> values = new ArrayList<>();
                for (YamlValue item : items.values()) {
                    values.add(value(item, path + "[" + values.size() + "]"));
                }
                yield new YamlValue.Items(values, items.spot());
            }
            case YamlValue.Fields map -> fields(map, path);
        };
    }

    /// What came from the environment may be a number or a truth value, although a `{` makes quotes
    /// necessary.
    private YamlValue expandedValue(YamlValue.Text text, String path) {
        String expanded = expanded(text, path);
        return new YamlValue.Text(expanded, text.plain() || !expanded.isEmpty(), text.spot());
    }

    private String expanded(YamlValue.Text text, String path) {
        Matcher references = REFERENCE.matcher(text.text());
        StringBuilder out = new StringBuilder();
        while (references.find()) {
            String found = references.group();
            String replacement = found.equals("$${")
                    ? "${"
                    : replacement(references, text, path).orElse(found);
            references.appendReplacement(out, Matcher.quoteReplacement(replacement));
        }
        return references.appendTail(out).toString();
    }

    private Optional<String> replacement(Matcher reference, YamlValue.Text text, String path) {
        String name = reference.group(1);
        if (name == null) {
            complain(
                    text,
                    path + " holds a ${ that begins no reference to a variable",
                    "write ${NAME}, ${NAME:-fallback}, or $${ for the two characters themselves");
            return Optional.empty();
        }
        Optional<String> value = Optional.ofNullable(environment.get(name));
        String operator = Optional.ofNullable(reference.group(2)).orElse("");
        String word = Optional.ofNullable(reference.group(3)).orElse("");
        if (operator.isEmpty()
                ? value.isPresent()
                : value.filter(set -> !set.isEmpty()).isPresent()) {
            return value;
        }
        if (operator.equals(":-")) {
            return Optional.of(word);
        }
        complain(
                text,
                path + " needs the environment variable " + name + ", which is not set"
                        + (word.isEmpty() ? "" : ": " + word),
                "set it, or write ${" + name + ":-fallback}");
        return Optional.empty();
    }

    private void complain(YamlValue.Text text, String sentence, String advice) {
        complaints.addAlone(Complaint.error("C043", text.spot(), sentence).hinting(advice));
    }
}
