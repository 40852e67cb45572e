package exfig.platform.android;

import exfig.asset.Counted;
import exfig.asset.NameList;
import exfig.asset.NameStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Names of theme attributes for the names of color resources.
record ThemeAttributeNames(ThemeAttributes.Names rule) {
    private static final int EXAMPLES = 3;

    /// Attribute to resource, in the order of the resources. Of several resources with one
    /// attribute the first stays; the others are told.
    Map<String, String> of(List<String> resources, List<String> warnings) {
        Map<String, String> attributes = new LinkedHashMap<>();
        List<String> dropped = new ArrayList<>();
        for (String resource : resources) {
            String attribute = of(resource);
            if (attributes.putIfAbsent(attribute, resource) != null) {
                dropped.add(resource + " → " + attribute);
            }
        }
        if (!dropped.isEmpty()) {
            warnings.add("%s no theme attribute, since another color has its name: %s"
                    .formatted(Counted.of(dropped.size(), "colors have"), NameList.of(dropped, EXAMPLES)));
        }
        return attributes;
    }

    /// The attribute of one resource.
    String of(String resource) {
        String rest = rule.stripPrefixes().stream()
                .filter(prefix -> !prefix.isEmpty() && resource.startsWith(prefix) && !resource.equals(prefix))
                .findFirst()
                .map(prefix -> resource.substring(prefix.length()))
                .orElse(resource);
        if (rule.prefix().isEmpty()) {
            return styled(rule.style(), rest);
        }
        return switch (rule.style()) {
            case PASCAL_CASE, CAMEL_CASE -> rule.prefix() + styled(NameStyle.PASCAL_CASE, rest);
            case FLAT_CASE -> rule.prefix() + styled(rule.style(), rest);
            case SNAKE_CASE -> rule.prefix() + "_" + styled(rule.style(), rest);
            case KEBAB_CASE -> rule.prefix() + "-" + styled(rule.style(), rest);
            case SCREAMING_SNAKE_CASE -> rule.prefix().toUpperCase(Locale.ROOT) + "_" + styled(rule.style(), rest);
        };
    }

    private static String styled(NameStyle style, String resource) {
        return switch (style) {
            case PASCAL_CASE -> joined(resource, "", ThemeAttributeNames::capitalised);
            case CAMEL_CASE -> KotlinNames.camel(resource);
            case FLAT_CASE -> joined(resource, "", UnaryOperator.identity());
            case SNAKE_CASE -> resource;
            case KEBAB_CASE -> joined(resource, "-", UnaryOperator.identity());
            case SCREAMING_SNAKE_CASE -> resource.toUpperCase(Locale.ROOT);
        };
    }

    private static String joined(String resource, String separator, UnaryOperator<String> each) {
        return Arrays.stream(resource.split("_"))
                .filter(word -> !word.isEmpty())
                .map(each)
                .collect(Collectors.joining(separator));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
