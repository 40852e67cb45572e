package exfig.config;

import exfig.asset.Appearance;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.CommonKeys;
import exfig.config.keys.OtherSourceKeys;
import exfig.config.keys.VariablesKeys;
import exfig.figma.id.FileKey;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Where colors come from. The single form takes `common.variablesColors`, else color styles; an entry of a
/// list names variables itself.
///
/// An entry of a list that lacks one of the keys that variables cannot do without is completed from
/// `common.variablesColors`, key by key. One that is complete takes nothing from there: such entries have
/// always stood for themselves, and must not gain a dark mode.
final class ColorSources {
    private static final String FIGMA = "figma";
    private static final String TOKENS = "tokens-file";

    private final CommonSection common;
    private final FigmaFiles files;
    private final DiskCheck disk;
    private final Complaints complaints;

    ColorSources(CommonSection common, FigmaFiles files, DiskCheck disk, Complaints complaints) {
        this.disk = disk;
        this.common = common;
        this.files = files;
        this.complaints = complaints;
    }

    /// Empty when the source is incomplete, which was reported.
    Optional<ColorSource> of(Bound entry, boolean list) {
        if (list && fromTokens(entry)) {
            return tokens(entry);
        }
        if (list) {
            demandComplete(entry);
            return variables(Optional.of(entry), fallback(entry));
        }
        Optional<Bound> section = common.group(CommonKeys.VARIABLES_COLORS);
        return section.isPresent() ? variables(Optional.empty(), section) : styles(entry);
    }

    private boolean fromTokens(Bound entry) {
        Optional<String> kind = entry.find(OtherSourceKeys.SOURCE_KIND);
        boolean file = entry.has(OtherSourceKeys.TOKENS_FILE);
        if (kind.isEmpty()) {
            return file;
        }
        switch (kind.get()) {
            case TOKENS -> {
                if (!file) {
                    complaints.addShared(Complaint.error(
                                    "C021",
                                    entry.spotOf(OtherSourceKeys.SOURCE_KIND),
                                    entry.path(OtherSourceKeys.SOURCE_KIND)
                                            + " is tokens-file, but tokensFile is missing")
                            .hinting("for example tokensFile: {path: design.tokens.json}"));
                }
                return true;
            }
            case FIGMA -> {
                if (file) {
                    idle(entry, OtherSourceKeys.TOKENS_FILE, "beside sourceKind: figma");
                }
            }
            default ->
                complaints.addShared(Complaint.error(
                                "C041",
                                entry.spotOf(OtherSourceKeys.SOURCE_KIND),
                                entry.path(OtherSourceKeys.SOURCE_KIND) + " is " + kind.get()
                                        + ", from which this version cannot read colors")
                        .hinting("one of figma, tokens-file"));
        }
        return false;
    }

    private Optional<ColorSource> tokens(Bound entry) {
        VariablesKeys keys = VariablesKeys.ENTRY;
        Map<Appearance, String> modes = new EnumMap<>(Appearance.class);
        entry.find(keys.lightMode()).ifPresent(name -> modes.put(Appearance.LIGHT, name));
        entry.find(keys.darkMode()).ifPresent(name -> modes.put(Appearance.DARK, name));
        entry.find(keys.lightHighContrastMode()).ifPresent(name -> modes.put(Appearance.LIGHT_HIGH_CONTRAST, name));
        entry.find(keys.darkHighContrastMode()).ifPresent(name -> modes.put(Appearance.DARK_HIGH_CONTRAST, name));
        return entry.group(OtherSourceKeys.TOKENS_FILE)
                .flatMap(file -> file.find(OtherSourceKeys.TOKENS_PATH).map(path -> {
                    disk.demandThere(file, OtherSourceKeys.TOKENS_PATH, path);
                    return new ColorSource.TokensFile(
                            path,
                            file.find(OtherSourceKeys.TOKENS_GROUP),
                            entry.find(keys.collection()),
                            modes,
                            entry.find(keys.primitivesMode()));
                }));
    }

    private void idle(Bound entry, Key key, String beside) {
        complaints.addShared(Complaint.warning("C023", entry.spotOf(key), entry.path(key) + " has no effect " + beside)
                .hinting("remove it"));
    }

    /// The section of `common` whose expressions apply to an entry.
    Optional<Bound> naming(Bound entry, boolean list) {
        return list
                ? fallback(entry)
                : common.group(CommonKeys.VARIABLES_COLORS).or(() -> common.group(CommonKeys.COLORS));
    }

    private Optional<Bound> fallback(Bound entry) {
        return needed().allMatch(entry::has) ? Optional.empty() : common.group(CommonKeys.VARIABLES_COLORS);
    }

    private static Stream<Leaf<?>> needed() {
        VariablesKeys keys = VariablesKeys.ENTRY;
        return Stream.of(keys.file(), keys.collection(), keys.lightMode());
    }

    private void demandComplete(Bound entry) {
        if (common.group(CommonKeys.VARIABLES_COLORS).isPresent()) {
            return;
        }
        needed().filter(leaf -> !entry.has(leaf))
                .forEach(leaf -> complaints.add(Complaint.error("C011", entry.spot(), entry.path(leaf) + " is missing")
                        .hinting("give it here or in common.variablesColors; "
                                + "colors from styles need one map instead of a list")));
    }

    private static Optional<ColorSource> variables(Optional<Bound> entry, Optional<Bound> section) {
        Lookup from = new Lookup(entry, section);
        Optional<FileKey> file = from.find(VariablesKeys::file);
        Optional<String> collection = from.find(VariablesKeys::collection);
        Optional<String> light = from.find(VariablesKeys::lightMode);
        if (file.isEmpty() || collection.isEmpty() || light.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ColorSource.Variables(
                file.get(),
                collection.get(),
                light.get(),
                from.find(VariablesKeys::darkMode),
                from.find(VariablesKeys::lightHighContrastMode),
                from.find(VariablesKeys::darkHighContrastMode),
                from.find(VariablesKeys::primitivesMode)));
    }

    private Optional<ColorSource> styles(Bound entry) {
        Optional<FileKey> light = files.light(entry);
        Optional<Bound> section = common.group(CommonKeys.COLORS);
        Optional<String> darkSuffix = common.darkSuffix(CommonKeys.COLORS);
        if (section.isPresent() && darkSuffix.isPresent()) {
            return light.map(file -> new ColorSource.SuffixedStyles(
                    file,
                    darkSuffix.get(),
                    section.get().get(CommonKeys.LIGHT_HC_SUFFIX),
                    section.get().get(CommonKeys.DARK_HC_SUFFIX)));
        }
        return light.map(file ->
                new ColorSource.StyleFiles(file, files.dark(), files.lightHighContrast(), files.darkHighContrast()));
    }

    /// An entry's value, or the one of `common.variablesColors`.
    private record Lookup(Optional<Bound> entry, Optional<Bound> section) {
        <T> Optional<T> find(Function<VariablesKeys, Leaf<T>> key) {
            Leaf<T> own = key.apply(VariablesKeys.ENTRY);
            if (entry.isPresent() && entry.get().has(own)) {
                return entry.get().find(own);
            }
            return section.flatMap(bound -> bound.find(key.apply(VariablesKeys.COMMON)));
        }
    }
}
