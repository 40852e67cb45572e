package exfig.tokens;

import exfig.asset.DesignVariable;
import exfig.asset.DesignVariable.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Variables of Figma as tokens of the Design Tokens Format Module 2025.10.
public final class VariableTokens {
    private static final int HEAVIEST = 1000;
    private static final Set<String> UNITLESS = Set.of("FONT_WEIGHT", "OPACITY");

    private VariableTokens() {}

    /// Variables by collection: aliases point at what they point at in Figma, as far as that is among the tokens.
    /// Texts and truth values, for which there is no type, become groups with an extension.
    ///
    /// @param grouped whether each collection is a group of its own
    /// @param aliases whether they stay; else each becomes what it leads to
    /// @param others paths of tokens beside the variables
    /// @param warnings gets a sentence for each variable without a value
    public static List<TokenSet> of(
            List<DesignVariable> variables,
            boolean grouped,
            boolean aliases,
            List<List<String>> others,
            List<String> warnings) {
        Map<String, List<String>> paths = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        variables.forEach(variable -> type(variable).filter(_ -> aliases).ifPresent(type -> {
            paths.put(variable.id(), path(variable, grouped));
            types.put(variable.id(), type);
        }));
        // A token that is a group at the same time becomes its $root, which the schema lets no reference name.
        Set<List<String>> groups = TokenDocument.groups(
                Stream.concat(others.stream(), variables.stream().map(variable -> path(variable, grouped))));
        paths.values().removeIf(path -> groups.contains(TokenDocument.clean(path)));
        Map<String, List<ModedToken>> collections = new LinkedHashMap<>();
        for (DesignVariable variable : variables) {
            Map<String, Object> extension = new LinkedHashMap<>();
            extension.put("collection", variable.collection());
            extension.put("variableId", variable.id());
            Optional<String> type = type(variable);
            Map<String, Object> values = new LinkedHashMap<>();
            variable.values()
                    .forEach((mode, value) -> value(value, type.orElse(""), paths, types)
                            .ifPresent(written -> values.put(mode, written)));
            if (values.isEmpty()) {
                warnings.add("\"" + variable.name() + "\" is left out, since none of its values can be told");
                continue;
            }
            collections
                    .computeIfAbsent(variable.collection(), _ -> new ArrayList<>())
                    .add(new ModedToken(path(variable, grouped), type, values, variable.description(), extension));
        }
        return collections.entrySet().stream()
                .map(collection -> new TokenSet(collection.getKey(), collection.getValue()))
                .toList();
    }

    /// Whether variables of two collections have one name.
    public static boolean clash(List<DesignVariable> variables) {
        Map<List<String>, String> collections = new HashMap<>();
        return variables.stream().anyMatch(variable -> {
            List<String> path = TokenEntry.path(variable.name()).stream()
                    .map(TokenDocument::clean)
                    .toList();
            String first = collections.putIfAbsent(path, variable.collection());
            return first != null && !first.equals(variable.collection());
        });
    }

    private static List<String> path(DesignVariable variable, boolean grouped) {
        List<String> path = new ArrayList<>(TokenEntry.path(variable.name()));
        if (grouped) {
            path.addFirst(variable.collection());
        }
        return path;
    }

    /// The type of a variable: by its value, and for numbers by what it may be used for.
    private static Optional<String> type(DesignVariable variable) {
        Optional<Value> value = variable.values().values().stream()
                .flatMap(first ->
                        first instanceof Value.Alias(var _, var resolved) ? resolved.stream() : List.of(first).stream())
                .findFirst();
        return value.flatMap(known -> switch (known) {
            case Value.Color _ -> Optional.of("color");
            case Value.Amount(var number) -> Optional.of(number(variable.scopes(), number));
            case Value.Text _ ->
                variable.scopes().equals(List.of("FONT_FAMILY")) ? Optional.of("fontFamily") : Optional.empty();
            case Value.Flag _, Value.Alias _ -> Optional.empty();
        });
    }

    private static String number(List<String> scopes, double number) {
        if (scopes.equals(List.of("FONT_WEIGHT")) && number >= 1 && number <= HEAVIEST) {
            return "fontWeight";
        }
        return scopes.isEmpty() || UNITLESS.containsAll(scopes) ? "number" : "dimension";
    }

    private static Optional<Object> value(
            Value value, String type, Map<String, List<String>> paths, Map<String, String> types) {
        return switch (value) {
            case Value.Color(var color) -> Optional.of(TokenValues.color(color));
            case Value.Amount(var number) ->
                Optional.of(type.equals("dimension") ? TokenValues.dimension(number) : TokenDocument.number(number));
            case Value.Text(var text) -> Optional.of(text);
            case Value.Flag(var flag) -> Optional.of(flag);
            // A reference to a token of another type would make this one invalid.
            case Value.Alias(var target, var resolved) ->
                type.equals(types.get(target)) && paths.containsKey(target)
                        ? Optional.ofNullable(paths.get(target)).map(TokenDocument::reference)
                        : resolved.flatMap(end -> value(end, type, paths, types));
        };
    }
}
