package exfig.config.keys;

import exfig.config.bind.Key;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.Section;
import exfig.svg.SvgSafety;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The `common` section: sources and naming for all platforms.
public final class CommonKeys {
    public static final Leaf<Boolean> USE_SINGLE_FILE =
            Leaf.of("useSingleFile", Kinds.FLAG).orElse(false);
    public static final Leaf<String> DARK_SUFFIX =
            Leaf.of("darkModeSuffix", Kinds.SUFFIX).orElse("_dark");
    public static final Leaf<String> LIGHT_HC_SUFFIX =
            Leaf.of("lightHCModeSuffix", Kinds.SUFFIX).orElse("_lightHC");
    public static final Leaf<String> DARK_HC_SUFFIX =
            Leaf.of("darkHCModeSuffix", Kinds.SUFFIX).orElse("_darkHC");
    public static final Leaf<String> SUFFIX = Leaf.of("suffix", Kinds.SUFFIX).orElse("_dark");

    /// The newer spelling of single-file mode: the group's presence switches it on.
    public static final Group SUFFIX_DARK_MODE =
            Group.of("suffixDarkMode", new Section("suffixDarkMode", List.of(SUFFIX)));

    public static final Leaf<List<String>> FRAME = Leaf.of("figmaFrameName", Kinds.texts("Icons"));
    public static final Leaf<List<String>> PAGE = Leaf.of("figmaPageName", Kinds.texts("Assets"));
    public static final Leaf<Boolean> STRICT_PATHS = Leaf.of("strictPathValidation", Kinds.FLAG);

    public static final Group COLORS = Group.of(
            "colors",
            new Section(
                    "common.colors",
                    List.of(
                            NamingKeys.TRANSLITERATE,
                            NamingKeys.VALIDATE,
                            NamingKeys.REPLACE,
                            USE_SINGLE_FILE,
                            DARK_SUFFIX,
                            LIGHT_HC_SUFFIX,
                            DARK_HC_SUFFIX,
                            SUFFIX_DARK_MODE)));
    public static final Group VARIABLES_COLORS =
            Group.of("variablesColors", new Section("common.variablesColors", variablesKeys()));
    public static final Group ICONS = Group.of("icons", components("common.icons", STRICT_PATHS));
    public static final Group IMAGES = Group.of("images", components("common.images"));

    /// What to do with SVG files that do more than draw.
    public static final Leaf<SvgSafety.Policy> SVG_SAFETY =
            Leaf.of("svgSafety", Kinds.SVG_SAFETY).orElse(SvgSafety.Policy.REMOVE);
    public static final Leaf<Boolean> OPTIMIZE_PNG =
            Leaf.of("optimizePng", Kinds.FLAG).orElse(false);

    public static final Leaf<Boolean> CACHE_ENABLED =
            Leaf.of("enabled", Kinds.FLAG).orElse(false);
    public static final Leaf<Path> CACHE_PATH =
            Leaf.of("path", Kinds.path(".exfig-cache.json")).orElse(Path.of(".exfig-cache.json"));

    /// What was exported last time.
    public static final Group CACHE =
            Group.of("cache", new Section("common.cache", List.of(CACHE_ENABLED, CACHE_PATH)));

    /// Names of text styles.
    public static final Group TYPOGRAPHY = Group.of(
            "typography",
            new Section(
                    "common.typography", List.of(NamingKeys.TRANSLITERATE, NamingKeys.VALIDATE, NamingKeys.REPLACE)));

    public static final Section SECTION = new Section(
            "common", List.of(COLORS, VARIABLES_COLORS, ICONS, IMAGES, SVG_SAFETY, OPTIMIZE_PNG, CACHE, TYPOGRAPHY));

    private CommonKeys() {}

    private static List<Key> variablesKeys() {
        List<Key> keys = new ArrayList<>(VariablesKeys.COMMON.all());
        keys.add(NamingKeys.TRANSLITERATE);
        keys.add(NamingKeys.VALIDATE);
        keys.add(NamingKeys.REPLACE);
        return keys;
    }

    private static Section components(String path, Key... own) {
        List<Key> keys = new ArrayList<>(List.of(
                FRAME,
                PAGE,
                NamingKeys.TRANSLITERATE,
                NamingKeys.VALIDATE,
                NamingKeys.REPLACE,
                USE_SINGLE_FILE,
                DARK_SUFFIX,
                SUFFIX_DARK_MODE));
        keys.addAll(List.of(own));
        return new Section(path, keys);
    }
}
