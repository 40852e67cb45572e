package exfig.config.keys;

import exfig.asset.NameStyle;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.Section;
import java.nio.file.Path;
import java.util.List;

/// `android.colors.themeAttributes`.
public final class ThemeKeys {
    public static final Leaf<Boolean> ENABLED = Leaf.of("enabled", Kinds.FLAG).orElse(false);
    public static final Leaf<String> THEME_NAME =
            Leaf.of("themeName", Kinds.text("Theme.App")).demanded();
    public static final Leaf<Path> ATTRS =
            Leaf.of("attrsFile", Kinds.inside("values/attrs.xml")).orElse(Path.of("values/attrs.xml"));
    public static final Leaf<Path> STYLES =
            Leaf.of("stylesFile", Kinds.inside("values/styles.xml")).orElse(Path.of("values/styles.xml"));
    public static final Leaf<Path> STYLES_NIGHT = Leaf.of("stylesNightFile", Kinds.inside("values-night/styles.xml"))
            .orElse(Path.of("values-night/styles.xml"));
    public static final Leaf<String> MARKER_START =
            Leaf.of("markerStart", Kinds.text("COLORS START")).orElse("FIGMA COLORS MARKER START");
    public static final Leaf<String> MARKER_END =
            Leaf.of("markerEnd", Kinds.text("COLORS END")).orElse("FIGMA COLORS MARKER END");
    public static final Leaf<Boolean> CREATE_MARKERS =
            Leaf.of("autoCreateMarkers", Kinds.FLAG).orElse(false);

    public static final Leaf<NameStyle> STYLE =
            Leaf.of("style", Kinds.NAME_STYLE).orElse(NameStyle.PASCAL_CASE);
    public static final Leaf<String> PREFIX =
            Leaf.of("prefix", Kinds.REPLACEMENT).orElse("color");
    public static final Leaf<List<String>> STRIP =
            Leaf.of("stripPrefixes", Kinds.TEXTS).orElse(List.of());
    public static final Group NAME_TRANSFORM = Group.of(
            "nameTransform",
            new Section("android.colors.themeAttributes.nameTransform", List.of(STYLE, PREFIX, STRIP)));

    public static final Group THEME_ATTRIBUTES = Group.of(
            "themeAttributes",
            new Section(
                    "android.colors.themeAttributes",
                    List.of(
                            ENABLED,
                            THEME_NAME,
                            ATTRS,
                            STYLES,
                            STYLES_NIGHT,
                            MARKER_START,
                            MARKER_END,
                            CREATE_MARKERS,
                            NAME_TRANSFORM)));

    private ThemeKeys() {}
}
