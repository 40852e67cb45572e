package exfig.command;

import exfig.config.bind.Key;
import exfig.config.bind.Section;
import exfig.config.schema.KeyPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Keys of the configuration, for `exfig explain`.
final class KeyExplanation {
    private static final int STEP = 2;

    private KeyExplanation() {}

    /// What one key means, takes and is without being written, and how it is written.
    static List<String> page(KeyPage page) {
        List<String> lines = new ArrayList<>();
        lines.add(page.path() + " (a key of the configuration)");
        lines.addAll(Texts.wrapped(page.meaning().text(), 0));
        lines.add("");
        lines.addAll(Texts.wrapped("Takes: " + page.type(), 0));
        page.byDefault().ifPresent(value -> lines.add("Default: " + value));
        if (page.required()) {
            lines.add("Required.");
        }
        if (page.inList()) {
            lines.add("Acts in the entries of a list.");
        }
        if (!page.acts()) {
            lines.add("Known, but not acted on by this version.");
        }
        section(page.key()).ifPresent(section -> {
            lines.add("");
            lines.addAll(Texts.wrapped("Keys: " + String.join(", ", section.names()), 0));
        });
        page.example().ifPresent(value -> {
            lines.add("");
            lines.add("Example:");
            lines.addAll(example(page, value));
        });
        return lines;
    }

    /// Which keys there are of a name; those of one meaning together.
    static List<String> list(String name, List<KeyPage> pages) {
        List<String> lines = new ArrayList<>(List.of(name + " is a key in several places:", ""));
        SequencedMap<String, List<String>> paths = new LinkedHashMap<>();
        pages.forEach(page -> paths.computeIfAbsent(page.meaning().text(), _ -> new ArrayList<>())
                .add(page.path()));
        paths.forEach((meaning, alike) -> {
            lines.addAll(Texts.wrapped(String.join(", ", alike), 0));
            lines.addAll(Texts.wrapped(meaning, STEP));
        });
        return lines;
    }

    private static Optional<Section> section(Key key) {
        return switch (key) {
            case Key.Group group -> Optional.of(group.section());
            case Key.Entries entries -> Optional.of(entries.section());
            case Key.Leaf<?> _ -> Optional.empty();
        };
    }

    /// Nested YAML; the third name is in an entry when the key acts in lists only.
    private static List<String> example(KeyPage page, String value) {
        List<String> lines = new ArrayList<>();
        String[] names = page.path().split("\\.");
        String margin = " ".repeat(STEP);
        for (int i = 0; i < names.length; i++) {
            boolean entry = page.inList() && i == STEP;
            lines.add(margin + (entry ? "- " : "") + names[i] + ":" + (i == names.length - 1 ? " " + value : ""));
            margin += " ".repeat(entry ? 2 * STEP : STEP);
        }
        return lines;
    }
}
