package exfig.tokens;

import exfig.json.JsonText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Tokens as files without modes, and the resolver that ties them together
/// ([Design Tokens Resolver Module 2025.10](https://www.designtokens.org/tr/2025.10/resolver/)): a file for
/// each set, one for each further mode with what is different there, and `design.resolver.json`.
public final class ResolverFiles {
    /// The name of the resolver's file.
    public static final String RESOLVER = "design.resolver.json";

    private static final String SCHEMA = "https://www.designtokens.org/schemas/2025.10/resolver.json";

    private final SequencedMap<String, String> texts = new LinkedHashMap<>();
    private final List<Object> base = new ArrayList<>();
    private final Map<String, Object> modifiers = new LinkedHashMap<>();
    private final Set<String> stems = new HashSet<>(Set.of("design"));
    private final Set<List<String>> groups;
    private final JsonText.Layout layout;

    private ResolverFiles(Set<List<String>> groups, JsonText.Layout layout) {
        this.groups = groups;
        this.layout = layout;
    }

    /// The texts by file name, the resolver last.
    ///
    /// @throws TokenClashException when two tokens have one place, in one set or in two
    public static SequencedMap<String, String> of(List<TokenSet> sets, JsonText.Layout layout) {
        List<TokenEntry> all = new ArrayList<>();
        sets.forEach(set -> all.addAll(ModedToken.entries(set.tokens())));
        // As one file, only to see that nothing clashes.
        TokenDocument.of(all);
        ResolverFiles files =
                new ResolverFiles(TokenDocument.groups(all.stream().map(TokenEntry::path)), layout);
        sets.stream().filter(set -> !set.tokens().isEmpty()).forEach(files::add);
        files.texts.put(RESOLVER, files.resolver());
        return files.texts;
    }

    private void add(TokenSet set) {
        String stem = unique(stem(set.name(), "tokens"), stems);
        base.add(reference(file(
                stem,
                set.tokens().stream()
                        .map(token -> new TokenEntry(
                                token.path(),
                                token.type(),
                                token.type().map(_ -> token.first()),
                                token.description(),
                                token.type().isPresent()
                                        ? token.extension()
                                        : token.entry().extension()))
                        .toList())));
        Set<String> modes = set.modes();
        if (modes.size() < 2) {
            return;
        }
        Map<String, Object> contexts = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String mode : modes) {
            List<TokenEntry> different = different(set, mode);
            String name = stem + "." + unique(stem(mode, "mode"), taken);
            contexts.put(mode, different.isEmpty() ? List.of() : List.of(reference(file(name, different))));
        }
        modifiers.put(
                stem,
                JsonText.members(
                        "description",
                        "The modes of " + set.name() + ".",
                        "contexts",
                        contexts,
                        "default",
                        modes.iterator().next()));
    }

    private static List<TokenEntry> different(TokenSet set, String mode) {
        List<TokenEntry> different = new ArrayList<>();
        for (ModedToken token : set.tokens()) {
            Object value = token.values().get(mode);
            if (token.type().isPresent() && value != null && !value.equals(token.first())) {
                different.add(new TokenEntry(token.path(), token.type(), Optional.of(value), "", Map.of()));
            }
        }
        return different;
    }

    private String file(String name, List<TokenEntry> entries) {
        String file = name + ".tokens.json";
        texts.put(file, TokenDocument.of(entries, groups).text(layout));
        return file;
    }

    private String resolver() {
        List<Object> order = new ArrayList<>(List.of(reference("#/sets/base")));
        modifiers.keySet().forEach(name -> order.add(reference("#/modifiers/" + name)));
        Map<String, Object> members = JsonText.members(
                "$schema",
                SCHEMA,
                "name",
                "Design",
                "version",
                "2025.10",
                "sets",
                JsonText.members("base", JsonText.members("sources", base)));
        if (!modifiers.isEmpty()) {
            members.put("modifiers", modifiers);
        }
        members.put("resolutionOrder", order);
        return JsonText.of(members, layout);
    }

    private static Map<String, Object> reference(String target) {
        return JsonText.members("$ref", target);
    }

    /// A part of file names and JSON pointers that needs no escape anywhere.
    private static String stem(String name, String otherwise) {
        String stem =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return stem.isEmpty() ? otherwise : stem;
    }

    private static String unique(String stem, Set<String> taken) {
        String unique = stem;
        for (int i = 2; !taken.add(unique); i++) {
            unique = stem + "-" + i;
        }
        return unique;
    }
}
