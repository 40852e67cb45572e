package exfig.tokens;

import exfig.json.JsonText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// A file of design tokens, made of entries, in the Design Tokens Format Module 2025.10.
///
/// Names are cleaned as the module demands: `.` becomes `_`, braces and a leading `$` go; the name
/// in Figma is kept in the extension. A group that is a token at the same time has it as `$root`.
public final class TokenDocument {
    /// Where the format's schema is.
    public static final String SCHEMA = "https://www.designtokens.org/schemas/2025.10/format.json";

    /// The name of exfig's extensions.
    public static final String EXTENSION = "com.exfig";

    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<List<String>, List<String>> taken = new HashMap<>();
    private final Set<List<String>> groups;

    private TokenDocument(Set<List<String>> groups) {
        this.groups = groups;
    }

    /// @throws TokenClashException when two entries have one place
    public static TokenDocument of(List<TokenEntry> entries) {
        return of(entries, Set.of());
    }

    /// One of several documents that will be merged.
    ///
    /// @param groups what is a group in any of them, by cleaned names
    /// @throws TokenClashException when two entries have one place
    static TokenDocument of(List<TokenEntry> entries, Set<List<String>> groups) {
        TokenDocument document = new TokenDocument(groups);
        document.root.put("$schema", SCHEMA);
        entries.forEach(document::add);
        return document;
    }

    /// The same without the schema, for values of an older form.
    ///
    /// @throws TokenClashException when two entries have one place
    public static TokenDocument older(List<TokenEntry> entries) {
        TokenDocument document = new TokenDocument(Set.of());
        entries.forEach(document::add);
        return document;
    }

    /// The groups that tokens lie in, by cleaned names.
    static Set<List<String>> groups(Stream<List<String>> paths) {
        Set<List<String>> groups = new HashSet<>();
        paths.map(TokenDocument::clean).forEach(path -> {
            for (int i = 1; i < path.size(); i++) {
                groups.add(path.subList(0, i));
            }
        });
        return groups;
    }

    /// The same path with names that the module allows.
    static List<String> clean(List<String> path) {
        return path.stream().map(TokenDocument::clean).toList();
    }

    /// A name that the module allows.
    public static String clean(String name) {
        String cleaned = name.replace('.', '_')
                .replaceAll("[{}]", "")
                .replaceFirst("^\\$+", "")
                .strip();
        return cleaned.isEmpty() ? "_" : cleaned;
    }

    /// A reference to the token of a path.
    public static String reference(List<String> path) {
        return "{" + String.join(".", clean(path)) + "}";
    }

    private void add(TokenEntry entry) {
        List<String> path = clean(entry.path());
        List<String> other = taken.putIfAbsent(path, entry.path());
        if (other != null) {
            throw new TokenClashException("\"" + String.join("/", entry.path()) + "\" and \"" + String.join("/", other)
                    + "\" are both called " + reference(path));
        }
        Map<String, Object> group = root;
        for (String name : path.subList(0, path.size() - 1)) {
            group = below(group, name);
        }
        String last = path.getLast();
        Map<String, Object> token = token(entry, path);
        if (entry.value().isPresent() && groups.contains(path)) {
            below(group, last).put("$root", token);
        } else if (group.get(last) instanceof Map<?, ?> existing) {
            merge(entry, cast(existing), token);
        } else {
            group.put(last, token);
        }
    }

    /// A group below another; a token that is in its way becomes its `$root`.
    private static Map<String, Object> below(Map<String, Object> group, String name) {
        Map<String, Object> next = cast(group.computeIfAbsent(name, _ -> new LinkedHashMap<>()));
        if (!next.containsKey("$value")) {
            return next;
        }
        Map<String, Object> with = new LinkedHashMap<>();
        with.put("$root", new LinkedHashMap<>(next));
        group.put(name, with);
        return with;
    }

    private static void merge(TokenEntry entry, Map<String, Object> existing, Map<String, Object> token) {
        if (entry.value().isPresent()) {
            existing.put("$root", token);
        } else {
            token.forEach(existing::putIfAbsent);
        }
    }

    private static Map<String, Object> token(TokenEntry entry, List<String> cleaned) {
        Map<String, Object> token = new LinkedHashMap<>();
        entry.type().ifPresent(type -> token.put("$type", type));
        entry.value().ifPresent(value -> token.put("$value", value));
        if (!entry.description().isBlank()) {
            token.put("$description", entry.description().strip());
        }
        Map<String, Object> extension = new LinkedHashMap<>();
        if (!cleaned.equals(entry.path())) {
            extension.put("figmaName", String.join("/", entry.path()));
        }
        extension.putAll(entry.extension());
        if (!extension.isEmpty()) {
            token.put("$extensions", Map.of(EXTENSION, extension));
        }
        return token;
    }

    @SuppressWarnings("unchecked") // groups are made here, with texts as keys
    private static Map<String, Object> cast(Object group) {
        return (Map<String, Object>) group;
    }

    /// The file's text.
    public String text(JsonText.Layout layout) {
        return JsonText.of(root, layout);
    }

    /// How many tokens there are.
    public int size() {
        return taken.size();
    }

    /// A number in its shortest form, without noise of floating point beyond six digits.
    public static Object number(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(6, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
