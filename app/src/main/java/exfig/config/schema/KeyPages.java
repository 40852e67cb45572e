package exfig.config.schema;

import exfig.config.bind.Key;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import exfig.config.keys.RootKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The pages of all keys.
public final class KeyPages {
    private final List<KeyPage> pages = new ArrayList<>();
    private final KeyMeanings meanings = KeyMeanings.load();

    private KeyPages() {}

    /// Every key, each map before the keys in it.
    public static List<KeyPage> all() {
        KeyPages all = new KeyPages();
        all.collect(RootKeys.SECTION, "", false, true);
        return List.copyOf(all.pages);
    }

    /// The key of this path, in any letter case, or all keys whose paths end so: `figmaFrameName`,
    /// `icons.format`. A `*` stands for one name.
    public static List<KeyPage> find(String path) {
        List<String> wanted = List.of(path.strip().toLowerCase(Locale.ROOT).split("\\.", -1));
        List<KeyPage> ending =
                all().stream().filter(page -> endsWith(names(page), wanted)).toList();
        List<KeyPage> exact = ending.stream()
                .filter(page -> names(page).size() == wanted.size())
                .toList();
        return exact.isEmpty() ? ending : exact;
    }

    private static List<String> names(KeyPage page) {
        return List.of(page.path().toLowerCase(Locale.ROOT).split("\\."));
    }

    private static boolean endsWith(List<String> names, List<String> wanted) {
        int above = names.size() - wanted.size();
        if (above < 0) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals("*") && !wanted.get(i).equals(names.get(above + i))) {
                return false;
            }
        }
        return true;
    }

    private void collect(Section section, String above, boolean inList, boolean active) {
        for (Key key : section.keys()) {
            String path = above.isEmpty() ? key.name() : above + "." + key.name();
            boolean listed = inList || key.listOnly();
            boolean acts = active && key.support() == Support.FULL;
            pages.add(new KeyPage(path, key, listed, acts, meanings.of(section, key)));
            switch (key) {
                case Key.Group group -> collect(group.section(), path, listed, acts);
                case Key.Entries entries -> collect(entries.section(), path, listed, acts);
                case Key.Leaf<?> _ -> {}
            }
        }
    }
}
