package exfig.tokens;

import exfig.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A file of design tokens with everything in it: order, unknown members, extensions and references
/// stay as they are when it is written again.
public final class TokenFile {
    private final References references;
    private final List<Found> tokens = new ArrayList<>();
    private final List<TokenProblem> problems = new ArrayList<>();

    private TokenFile(Json.Members root) {
        this.references = new References(root);
    }

    /// A token where it stands.
    ///
    /// @param path names joined by `.`
    /// @param type by itself, by what it refers to, or by its group
    /// @param alias whether its value is a reference
    /// @param token with all members
    /// @param value with all references at its top followed
    record Found(String path, Optional<String> type, boolean alias, Json.Members token, Json value) {}

    /// What is in a file, in numbers.
    ///
    /// @param types count by type; `unknown` where there is none
    /// @param groups count by the first name of the path
    public record Summary(int total, int aliases, Map<String, Integer> types, Map<String, Integer> groups) {}

    /// Reads the text of a file; what is wrong is in [#problems()].
    public static TokenFile read(String text) {
        try {
            if (JsonFile.read(text) instanceof Json.Members root) {
                TokenFile file = new TokenFile(root);
                file.group(root, "", null);
                return file;
            }
            return broken(TokenProblem.error(Place.START, "the file is no object of tokens and groups"));
        } catch (JsonFile.Malformed e) {
            return broken(e.problem());
        }
    }

    private static TokenFile broken(TokenProblem problem) {
        TokenFile file = new TokenFile(new Json.Members(Map.of(), Place.START));
        file.problems.add(problem);
        return file;
    }

    private void group(Json.Members group, String path, @Nullable String inherited) {
        String type = group.text("$type").orElse(inherited);
        for (Map.Entry<String, Json> member : group.members().entrySet()) {
            String name = member.getKey();
            boolean named = !name.startsWith("$") || name.equals("$root");
            if (named && member.getValue() instanceof Json.Members child) {
                String childPath = name.equals("$root") ? path : path.isEmpty() ? name : path + "." + name;
                if (References.isToken(child)) {
                    token(child, childPath, type);
                } else {
                    group(child, childPath, type);
                }
            }
        }
    }

    private void token(Json.Members token, String path, @Nullable String inherited) {
        try {
            Json value = references.value(token);
            boolean alias = References.alias(value).isPresent()
                    || References.pointer(value).isPresent();
            Optional<String> type = token.text("$type");
            Optional<String> target = References.alias(value);
            if (type.isEmpty() && target.isPresent()) {
                type = references.type(target.get());
            }
            tokens.add(new Found(
                    path,
                    type.or(() -> Optional.ofNullable(inherited)),
                    alias,
                    token,
                    references.follow(value, List.of())));
        } catch (References.Broken e) {
            problems.add(TokenProblem.error(e.place(), path + ": " + e.getMessage()));
        }
    }

    /// What is wrong; empty for a sound file.
    public List<TokenProblem> problems() {
        return List.copyOf(problems);
    }

    /// What is in it.
    public Summary summary() {
        Map<String, Integer> types = new TreeMap<>();
        Map<String, Integer> groups = new TreeMap<>();
        tokens.forEach(token -> {
            types.merge(token.type().orElse("unknown"), 1, Integer::sum);
            groups.merge(token.path().split("\\.", 2)[0], 1, Integer::sum);
        });
        return new Summary(
                tokens.size(), (int) tokens.stream().filter(Found::alias).count(), types, groups);
    }

    /// Some of the tokens.
    ///
    /// @param group the path of a group or token; empty for all
    /// @param types empty for all
    public Selection select(Optional<String> group, Set<String> types) {
        List<Found> chosen = tokens.stream()
                .filter(token -> group.map(path ->
                                token.path().equals(path) || token.path().startsWith(path + "."))
                        .orElse(true))
                .filter(token ->
                        types.isEmpty() || token.type().filter(types::contains).isPresent())
                .toList();
        return new Selection(references, chosen);
    }

    /// Tokens of a file, to be written.
    public static final class Selection {
        private final References references;
        private final List<Found> tokens;

        private Selection(References references, List<Found> tokens) {
            this.references = references;
            this.tokens = tokens;
        }

        /// How many there are.
        public int size() {
            return tokens.size();
        }

        /// The same file with these tokens and their groups only.
        public String dtcg(JsonText.Layout layout) {
            Predicate<Json.Members> kept = token ->
                    tokens.stream().anyMatch(found -> found.token().place().equals(token.place()));
            return JsonText.of(pruned(references.root(), kept), layout);
        }

        private static Map<String, Object> pruned(Json.Members group, Predicate<Json.Members> kept) {
            Map<String, Object> members = new LinkedHashMap<>();
            group.members().forEach((name, member) -> {
                boolean named = !name.startsWith("$") || name.equals("$root");
                if (!named || !(member instanceof Json.Members child)) {
                    members.put(name, member.plain());
                } else if (References.isToken(child)) {
                    if (kept.test(child)) {
                        members.put(name, child.plain());
                    }
                } else {
                    Map<String, Object> below = pruned(child, kept);
                    if (below.keySet().stream().anyMatch(key -> !key.startsWith("$") || key.equals("$root"))) {
                        members.put(name, below);
                    }
                }
            });
            return members;
        }

        /// Path → value, references followed; colors, dimensions and durations as CSS writes them.
        public String flat(JsonText.Layout layout) {
            Map<String, Object> values = new LinkedHashMap<>();
            tokens.forEach(token -> values.put(token.path(), CssValue.of(token.value(), references)));
            return JsonText.of(values, layout);
        }

        /// Custom properties below `:root`, references followed. What CSS has no single value for is
        /// left out.
        ///
        /// @param leftOut gets the paths of these
        public String css(List<String> leftOut) {
            StringBuilder css = new StringBuilder(":root {\n");
            for (Found token : tokens) {
                Object value = CssValue.of(token.value(), references);
                if (value instanceof String text) {
                    css.append("  --")
                            .append(token.path().replaceAll("[^\\p{L}\\p{N}_-]+", "-"))
                            .append(": ")
                            .append(text)
                            .append(";\n");
                } else {
                    leftOut.add(token.path());
                }
            }
            return css.append("}\n").toString();
        }
    }
}
