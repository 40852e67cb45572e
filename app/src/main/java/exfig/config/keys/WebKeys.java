package exfig.config.keys;

import exfig.asset.NameStyle;
import exfig.config.bind.ChoiceKind;
import exfig.config.bind.FileNameKind;
import exfig.config.bind.Key.Entries;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.QualityKind;
import exfig.config.bind.ScalesKind;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import exfig.config.bind.WholeKind;
import exfig.figma.id.FileKey;
import exfig.plan.RenderFormat;
import exfig.platform.AssetFormat;
import exfig.platform.web.Theming;
import exfig.raster.AvifSettings;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The `web` section.
public final class WebKeys {
    public static final Leaf<Path> OUTPUT = Leaf.of("output", Kinds.path("src/design"));
    public static final Leaf<Theming> THEMING = Leaf.of(
                    "theming", ChoiceKind.of(Theming::word, List.of(Theming.values())))
            .orElse(Theming.CLASS);
    public static final Leaf<Path> TEMPLATES = Leaf.of("templatesPath", Kinds.path("templates/web"));

    /// An entry's own templates.
    public static final Leaf<Path> ENTRY_TEMPLATES = TEMPLATES.inListsOnly();

    /// Colors always have this style.
    public static final NameStyle COLOR_STYLE = NameStyle.KEBAB_CASE;

    /// Of colors; the whole output when it is absent.
    public static final Leaf<Path> COLORS_DIRECTORY = Leaf.of("outputDirectory", Kinds.inside("tokens"));

    /// An entry's own output of colors.
    public static final Leaf<Path> ENTRY_OUTPUT = OUTPUT.inListsOnly();

    public static final Leaf<String> CSS_FILE =
            fileName("cssFileName", "theme.css").orElse("theme.css");
    public static final Leaf<String> TS_FILE =
            fileName("tsFileName", "variables.ts").orElse("variables.ts");
    public static final Leaf<String> JSON_FILE = fileName("jsonFileName", "theme.json");
    public static final Entries COLORS = new Entries(
            "colors",
            new Section(
                    "web.colors",
                    VariablesKeys.withEntryKeys(
                            COLORS_DIRECTORY, CSS_FILE, TS_FILE, JSON_FILE, ENTRY_OUTPUT, ENTRY_TEMPLATES)),
            Support.FULL);

    public static final Leaf<Path> COMPONENTS =
            Leaf.of("outputDirectory", Kinds.inside("icons")).demanded();
    public static final Leaf<Boolean> REACT =
            Leaf.of("generateReactComponents", Kinds.FLAG).orElse(true);
    public static final Leaf<NameStyle> NAME_STYLE =
            Leaf.of("nameStyle", Kinds.NAME_STYLE).orElse(NameStyle.SNAKE_CASE).inListsOnly();
    public static final Leaf<Path> SVG_DIRECTORY =
            Leaf.of("svgDirectory", Kinds.inside("assets/icons")).orElse(Path.of("assets/icons"));
    public static final Leaf<Path> SPRITE = Leaf.of("sprite", Kinds.inside("assets/icons.svg"));
    public static final Leaf<Integer> ICON_SIZE = Leaf.of("iconSize", new WholeKind(1, 10_000));
    public static final Leaf<Boolean> KEEP_COLORS =
            Leaf.of("keepColors", Kinds.FLAG).orElse(false);
    public static final Entries ICONS = new Entries(
            "icons",
            new Section(
                    "web.icons",
                    ComponentKeys.withEntryKeys(
                            COMPONENTS,
                            SVG_DIRECTORY,
                            SPRITE,
                            REACT,
                            ICON_SIZE,
                            KEEP_COLORS,
                            NAME_STYLE,
                            ENTRY_TEMPLATES)),
            Support.FULL);

    public static final Leaf<Path> ASSETS_DIRECTORY =
            Leaf.of("assetsDirectory", Kinds.inside("assets/images")).orElse(Path.of("assets/images"));
    public static final Leaf<String> PUBLIC_PATH = Leaf.of("publicPath", Kinds.text("/images/"));
    public static final Leaf<AssetFormat.Kind> FORMAT = Leaf.of(
                    "format",
                    ChoiceKind.of(format -> format.name().toLowerCase(Locale.ROOT), List.of(AssetFormat.Kind.values())))
            .orElse(AssetFormat.Kind.SVG);
    public static final Leaf<List<Double>> SCALES =
            Leaf.of("scales", new ScalesKind(List.of(1.0, 1.5, 2.0, 3.0, 4.0))).orElse(List.of(1.0, 2.0));
    public static final Leaf<String> ENCODING =
            Leaf.of("encoding", ChoiceKind.ofWords("lossy", "lossless")).orElse("lossy");
    public static final Leaf<Integer> QUALITY =
            Leaf.of("quality", new QualityKind()).orElse(WebpSettings.DEFAULT.quality());
    public static final Group WEBP_OPTIONS =
            Group.of("webpOptions", new Section("web.images.webpOptions", List.of(ENCODING, QUALITY)));
    public static final Leaf<Integer> AVIF_QUALITY =
            Leaf.of("quality", new QualityKind()).orElse(AvifSettings.DEFAULT.quality());
    public static final Group AVIF_OPTIONS =
            Group.of("avifOptions", new Section("web.images.avifOptions", List.of(ENCODING, AVIF_QUALITY)));
    public static final Leaf<RenderFormat> SOURCE_FORMAT = Leaf.of(
                    "sourceFormat", ChoiceKind.of(RenderFormat::extension, List.of(RenderFormat.PNG, RenderFormat.SVG)))
            .orElse(RenderFormat.PNG);
    public static final Entries IMAGES = new Entries(
            "images",
            new Section(
                    "web.images",
                    ComponentKeys.withEntryKeys(
                            COMPONENTS,
                            ASSETS_DIRECTORY,
                            REACT,
                            FORMAT,
                            SCALES,
                            WEBP_OPTIONS,
                            AVIF_OPTIONS,
                            SOURCE_FORMAT,
                            PUBLIC_PATH,
                            NAME_STYLE,
                            ENTRY_TEMPLATES)),
            Support.FULL);

    public static final Leaf<Path> TYPOGRAPHY_DIRECTORY = Leaf.of("outputDirectory", Kinds.inside("tokens"));
    public static final Leaf<String> TYPOGRAPHY_CSS = Leaf.of(
                    "cssFileName", new FileNameKind("web.output and web.typography.outputDirectory", "typography.css"))
            .orElse("typography.css");
    public static final Leaf<NameStyle> TEXT_NAME_STYLE =
            Leaf.of("nameStyle", Kinds.NAME_STYLE).orElse(NameStyle.KEBAB_CASE);
    public static final Leaf<FileKey> TYPOGRAPHY_FILE = Leaf.of("fileId", Kinds.FILE_KEY);
    public static final Group TYPOGRAPHY = Group.of(
            "typography",
            new Section(
                    "web.typography",
                    List.of(
                            TYPOGRAPHY_DIRECTORY,
                            TYPOGRAPHY_CSS,
                            TEXT_NAME_STYLE,
                            TYPOGRAPHY_FILE,
                            NamingKeys.TRANSLITERATE,
                            NamingKeys.VALIDATE,
                            NamingKeys.REPLACE)));

    static final Section SECTION = new Section(
            "web",
            List.of(
                    OUTPUT.demanded(),
                    THEMING,
                    TEMPLATES,
                    COLORS,
                    ICONS,
                    IMAGES,
                    TYPOGRAPHY,
                    Leaf.of("defaults", Kinds.ANY)));

    private WebKeys() {}

    private static Leaf<String> fileName(String key, String example) {
        return Leaf.of(key, new FileNameKind("web.output and web.colors.outputDirectory", example));
    }
}
