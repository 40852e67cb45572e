package exfig.config.effective;

import exfig.config.bind.AnyKind;
import exfig.config.bind.Bound;
import exfig.config.bind.Key;
import exfig.config.bind.PlainValue;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import exfig.config.keys.CommonKeys;
import exfig.config.keys.ComponentKeys;
import exfig.config.keys.DarkModeKeys;
import exfig.config.keys.FigmaKeys;
import exfig.config.keys.OtherSourceKeys;
import exfig.config.keys.RootKeys;
import exfig.config.keys.VariablesKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Everything that a configuration says, with what entries inherit and with defaults, as maps, lists and
/// [Setting]s.
///
/// Entries are lists even where the file has one map, since list entries can say all that they otherwise
/// inherit. Only colors from styles stay one map: in a list they would be variables.
final class EffectiveTree {
    private static final String COLORS = "colors";
    private static final String ICONS = "icons";
    private static final Set<String> COMPONENTS = Set.of(ICONS, "images");

    private static final Set<String> FOR_ENTRIES = Set.of("xcassetsPath", "mainRes", "mainSrc", "templatesPath");

    /// How a section is written.
    ///
    /// @param list it can have what only entries of lists have
    /// @param active it is acted on, so that what it does not say is worth telling
    private record Mode(boolean list, boolean active) {
        static final Mode LIST = new Mode(true, true);
    }

    private final Bound root;
    private final Optional<Bound> figma;
    private final Optional<Bound> common;
    private final Set<String> left;

    /// @param left paths of values that are left out
    EffectiveTree(Bound root, Set<String> left) {
        this.root = root;
        this.figma = root.group(RootKeys.FIGMA);
        this.common = root.group(RootKeys.COMMON);
        this.left = left;
    }

    SequencedMap<String, Object> root() {
        return section(root, RootKeys.SECTION, "", Mode.LIST, Inheritance.none());
    }

    private SequencedMap<String, Object> section(
            Bound bound, Section section, String path, Mode mode, Inheritance inheritance) {
        SequencedMap<String, Object> map = new LinkedHashMap<>();
        for (Key key : section.keys()) {
            String below = path.isEmpty() ? key.name() : path + "." + key.name();
            if ((key.listOnly() && !mode.list()) || left.contains(below)) {
                continue;
            }
            Mode inner = new Mode(true, mode.active() && key.support() == Support.FULL);
            switch (key) {
                case Key.Leaf<?> leaf ->
                    setting(bound, leaf, inner.active(), inheritance).ifPresent(value -> map.put(leaf.name(), value));
                case Key.Group group ->
                    bound.group(group)
                            .ifPresent(found -> map.put(
                                    group.name(),
                                    section(found, group.section(), below, inner, groupInheritance(section, group))));
                case Key.Entries entries -> {
                    if (bound.has(entries)) {
                        map.put(entries.name(), entries(bound, section, entries, below, inner));
                    }
                }
            }
        }
        return map;
    }

    private Object entries(Bound platform, Section platformSection, Key.Entries key, String path, Mode mode) {
        Bound.BoundEntries entries = platform.entries(key);
        boolean variables = common.flatMap(section -> section.group(CommonKeys.VARIABLES_COLORS))
                .isPresent();
        if (key.name().equals(COLORS) && !entries.list() && !variables) {
            return section(
                    entries.all().getFirst(), key.section(), path, new Mode(false, mode.active()), Inheritance.none());
        }
        List<Object> list = new ArrayList<>();
        for (Bound entry : entries.all()) {
            Inheritance inheritance =
                    COMPONENTS.contains(key.name()) ? components(entry, key.name()) : colors(entry, entries.list());
            list.add(section(
                    entry,
                    key.section(),
                    path + "[" + list.size() + "]",
                    mode,
                    inheritance.from(
                            Optional.of(platform), new Section(platformSection.path(), shared(platformSection)))));
        }
        return list;
    }

    /// The keys of a platform that its entries may have for themselves.
    private static List<Key> shared(Section platform) {
        return platform.keys().stream()
                .filter(key -> FOR_ENTRIES.contains(key.name()))
                .toList();
    }

    private Inheritance components(Bound entry, String kind) {
        Key.Group section = kind.equals(ICONS) ? CommonKeys.ICONS : CommonKeys.IMAGES;
        Optional<Bound> shared = common.flatMap(bound -> bound.group(section));
        boolean singleFile = shared.filter(
                        bound -> bound.has(CommonKeys.SUFFIX_DARK_MODE) || bound.get(CommonKeys.USE_SINGLE_FILE))
                .isPresent();
        Inheritance inheritance = Inheritance.none()
                .from(shared, section.section())
                .from(figma, FigmaKeys.LIGHT_FILE, ComponentKeys.FILE.name())
                .otherwise(ComponentKeys.FRAME.name(), kind.equals(ICONS) ? "Icons" : "Illustrations")
                .otherwise(ComponentKeys.RTL_PROPERTY.name(), "RTL")
                .otherwise(ComponentKeys.RTL_ACTIVE_VALUES.name(), List.of("On", "True", "Yes"));
        return singleFile || entry.has(ComponentKeys.NO_DARK) || entry.has(DarkModeKeys.DARK_MODE)
                ? inheritance
                : inheritance.from(figma, FigmaKeys.DARK_FILE, ComponentKeys.DARK_FILE.name());
    }

    /// An entry that says all that variables need takes nothing from `common`.
    private Inheritance colors(Bound entry, boolean list) {
        VariablesKeys keys = VariablesKeys.ENTRY;
        boolean complete = list
                && Stream.of(keys.file(), keys.collection(), keys.lightMode()).allMatch(entry::has);
        if (complete || entry.has(OtherSourceKeys.TOKENS_FILE)) {
            return Inheritance.none();
        }
        Section shared = CommonKeys.VARIABLES_COLORS.section();
        boolean fromFile = list && entry.has(OtherSourceKeys.TOKENS_FILE);
        return Inheritance.none()
                .from(
                        common.flatMap(section -> section.group(CommonKeys.VARIABLES_COLORS)),
                        fromFile ? onlyNaming(shared) : shared);
    }

    /// Without the keys that say which variables; those do not matter to a file of tokens.
    private static Section onlyNaming(Section variables) {
        return new Section(
                variables.path(),
                variables.keys().stream()
                        .filter(key -> key.name().startsWith("name"))
                        .toList());
    }

    private Inheritance groupInheritance(Section owner, Key.Group group) {
        boolean platformTypography =
                !owner.path().equals(RootKeys.COMMON.name()) && group.name().equals(CommonKeys.TYPOGRAPHY.name());
        return platformTypography
                ? Inheritance.none()
                        .from(
                                common.flatMap(section -> section.group(CommonKeys.TYPOGRAPHY)),
                                CommonKeys.TYPOGRAPHY.section())
                        .from(figma, FigmaKeys.LIGHT_FILE, "fileId")
                : Inheritance.none();
    }

    private static <T> Optional<Setting> setting(
            Bound bound, Key.Leaf<T> leaf, boolean active, Inheritance inheritance) {
        if (leaf.kind() instanceof AnyKind) {
            return Optional.empty();
        }
        if (leaf.name().equals(CommonKeys.USE_SINGLE_FILE.name()) && bound.has(CommonKeys.SUFFIX_DARK_MODE)) {
            // Two spellings of one setting exclude each other.
            return Optional.empty();
        }
        if (leaf.name().equals(RootKeys.PATHS_RELATIVE_TO.name())) {
            // Paths are printed as they are from the working directory.
            return leaf.byDefault().map(value -> Setting.byDefault(PlainValue.of(leaf.kind(), value)));
        }
        Optional<Setting> own =
                bound.find(leaf).map(value -> Setting.own(PlainValue.of(leaf.kind(), value), bound.spotOf(leaf)));
        if (!active) {
            return own;
        }
        return own.or(() -> inheritance.of(leaf.name()))
                .or(() -> leaf.byDefault().map(value -> Setting.byDefault(PlainValue.of(leaf.kind(), value))));
    }
}
