package exfig.config;

import exfig.config.schema.KeyPage;
import exfig.config.schema.KeyPages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// `docs/configuration-reference.md`, made of the table of keys that the reader uses.
final class ReferencePage {
    private static final int ALL_KINDS = 3;
    private static final String SHARED = "Keys of list entries";

    private final SequencedMap<String, List<String>> rows = new LinkedHashMap<>();
    private final SequencedMap<String, String> shared = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private ReferencePage() {
        rows.put("The file", new ArrayList<>());
        KeyPages.all().forEach(this::place);
    }

    static String text() {
        ReferencePage page = new ReferencePage();
        StringBuilder text = new StringBuilder("""
                # Configuration reference

                Every key of the configuration with what it takes, its default and its meaning: the same table that the reader, the
                [schema](exfig.schema.json) and `exfig explain KEY` use. How keys work together is in
                [Configuration](configuration.md).

                """);
        page.rows.keySet().forEach(section -> text.append("- [%s](#%s)\n".formatted(section, anchor(section))));
        text.append("- [%s](#%s)\n".formatted(SHARED, anchor(SHARED)));
        text.append("- [Known but not acted on](#known-but-not-acted-on)\n");
        page.rows.forEach((section, lines) -> table(text, section, lines));
        table(text, SHARED, """
                These act where a section is a **list** of entries. `*` stands for each platform or kind. What an entry does not say comes
                from `common`.""", List.copyOf(page.shared.values()));
        text.append(
                "\n## Known but not acted on\n\nConfigurations of older tools have these keys, too. They are checked and have"
                        + " no effect; `C041` says so.\n\n");
        page.ignored.forEach(path -> text.append("- `").append(path).append("`\n"));
        return text.toString();
    }

    private void place(KeyPage page) {
        if (!page.acts()) {
            if (ignored.stream().noneMatch(above -> page.path().startsWith(above + "."))) {
                ignored.add(page.path());
            }
        } else if (page.inList() && page.meaning().isShared() || isBelowShared(page)) {
            String places = places(page);
            shared.putIfAbsent(places, row(page, places, false));
        } else {
            rows.computeIfAbsent(section(page), _ -> new ArrayList<>())
                    .add(row(page, "`" + page.path() + "`", page.inList()));
        }
    }

    /// Maps that several sections have go by their own names: `tokensFile.path`.
    private static boolean isBelowShared(KeyPage page) {
        return page.inList()
                && !page.path().startsWith(page.meaning().pattern().split("\\.")[0])
                && pages(page).size() > 1;
    }

    /// The path with `*` for platforms and kinds, where all that have the key mean the same by it.
    private static String places(KeyPage page) {
        String[] names = page.path().split("\\.", 3);
        boolean onePlatform = page.meaning().pattern().startsWith(names[0]);
        List<String> kinds = pages(page).stream()
                .map(KeyPage::path)
                .map(path -> path.split("\\.")[1])
                .distinct()
                .toList();
        return (kinds.size() == ALL_KINDS ? List.of("*") : kinds)
                .stream()
                        .map(kind -> "`" + (onePlatform ? names[0] : "*") + "." + kind + "." + names[2] + "`")
                        .collect(Collectors.joining(", "));
    }

    /// The key wherever it acts with this meaning.
    private static List<KeyPage> pages(KeyPage page) {
        return KeyPages.all().stream()
                .filter(other ->
                        other.acts() && other.inList() && other.meaning().equals(page.meaning()))
                .toList();
    }

    private static String section(KeyPage page) {
        String[] names = page.path().split("\\.");
        if (names.length == 1) {
            return "The file";
        }
        boolean deep = names.length > 2 && !names[0].equals("figma");
        return deep ? "`" + names[0] + "." + names[1] + "`" : "`" + names[0] + "`";
    }

    private static String row(KeyPage page, String path, boolean inList) {
        String fallback = page.byDefault().map(value -> "`" + value + "`").orElse(page.required() ? "required" : "");
        return "| %s | %s | %s | %s%s |"
                .formatted(path, page.type(), fallback, page.meaning().text(), inList ? " In entries of a list." : "")
                .replace("|  |", "| |");
    }

    private static void table(StringBuilder text, String title, List<String> lines) {
        table(text, title, "", lines);
    }

    private static void table(StringBuilder text, String title, String words, List<String> lines) {
        text.append("\n## ").append(title).append("\n\n");
        text.append(words.isEmpty() ? "" : words + "\n\n");
        text.append("| key | takes | default | meaning |\n|---|---|---|---|\n");
        lines.forEach(line -> text.append(line).append('\n'));
    }

    private static String anchor(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[`.]", "").replace(' ', '-');
    }
}
