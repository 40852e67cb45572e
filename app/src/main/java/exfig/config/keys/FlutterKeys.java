package exfig.config.keys;

import exfig.asset.NameStyle;
import exfig.config.bind.ChoiceKind;
import exfig.config.bind.Key.Entries;
import exfig.config.bind.Key.Group;
import exfig.config.bind.Key.Leaf;
import exfig.config.bind.QualityKind;
import exfig.config.bind.ScalesKind;
import exfig.config.bind.Section;
import exfig.config.bind.Support;
import exfig.plan.RenderFormat;
import exfig.platform.AssetFormat;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The `flutter` section.
public final class FlutterKeys {
    public static final Leaf<Path> OUTPUT =
            Leaf.of("output", Kinds.path("lib/generated")).demanded();
    public static final Leaf<Path> PROJECT = Leaf.of("projectPath", Kinds.path("."));
    public static final Leaf<String> PREFIX = Leaf.of("assetPathPrefix", Kinds.text("packages/design/"));
    public static final Leaf<Path> TEMPLATES = Leaf.of("templatesPath", Kinds.path("templates/flutter"));

    /// An entry's own templates.
    public static final Leaf<Path> ENTRY_TEMPLATES = TEMPLATES.inListsOnly();

    /// Colors always have this style.
    public static final NameStyle COLOR_STYLE = NameStyle.CAMEL_CASE;

    public static final Leaf<Path> COLORS_FILE =
            Leaf.of("output", Kinds.inside("colors.dart")).orElse(Path.of("colors.dart"));
    public static final Leaf<String> COLORS_CLASS =
            Leaf.of("className", Kinds.text("AppColors")).orElse("AppColors");
    public static final Leaf<Boolean> THEME_EXTENSION =
            Leaf.of("themeExtension", Kinds.FLAG).orElse(false);
    public static final Entries COLORS = new Entries(
            "colors",
            new Section(
                    "flutter.colors",
                    VariablesKeys.withEntryKeys(COLORS_FILE, COLORS_CLASS, THEME_EXTENSION, ENTRY_TEMPLATES)),
            Support.FULL);

    public static final Leaf<Path> FOLDER =
            Leaf.of("output", Kinds.path("assets/icons")).demanded();
    public static final Leaf<NameStyle> NAME_STYLE =
            Leaf.of("nameStyle", Kinds.NAME_STYLE).orElse(NameStyle.SNAKE_CASE).inListsOnly();
    public static final Leaf<Path> ICONS_FILE =
            Leaf.of("dartFile", Kinds.inside("icons.dart")).orElse(Path.of("icons.dart"));
    public static final Leaf<String> ICONS_CLASS =
            Leaf.of("className", Kinds.text("AppIcons")).orElse("AppIcons");
    public static final Entries ICONS = new Entries(
            "icons",
            new Section(
                    "flutter.icons",
                    ComponentKeys.withEntryKeys(FOLDER, ICONS_FILE, ICONS_CLASS, NAME_STYLE, ENTRY_TEMPLATES)),
            Support.FULL);

    public static final Leaf<Path> IMAGES_FILE =
            Leaf.of("dartFile", Kinds.inside("images.dart")).orElse(Path.of("images.dart"));
    public static final Leaf<String> IMAGES_CLASS =
            Leaf.of("className", Kinds.text("AppImages")).orElse("AppImages");
    public static final Leaf<AssetFormat.Kind> FORMAT = Leaf.of(
                    "format",
                    ChoiceKind.of(
                            format -> format.name().toLowerCase(Locale.ROOT),
                            List.of(AssetFormat.Kind.SVG, AssetFormat.Kind.PNG, AssetFormat.Kind.WEBP)))
            .orElse(AssetFormat.Kind.PNG);
    public static final Leaf<List<Double>> SCALES =
            Leaf.of("scales", new ScalesKind(List.of(1.0, 1.5, 2.0, 3.0, 4.0))).orElse(List.of(1.0, 2.0, 3.0));
    public static final Leaf<String> ENCODING =
            Leaf.of("encoding", ChoiceKind.ofWords("lossy", "lossless")).orElse("lossy");
    public static final Leaf<Integer> QUALITY =
            Leaf.of("quality", new QualityKind()).orElse(WebpSettings.DEFAULT.quality());
    public static final Group WEBP_OPTIONS =
            Group.of("webpOptions", new Section("flutter.images.webpOptions", List.of(ENCODING, QUALITY)));
    public static final Leaf<RenderFormat> SOURCE_FORMAT = Leaf.of(
                    "sourceFormat", ChoiceKind.of(RenderFormat::extension, List.of(RenderFormat.PNG, RenderFormat.SVG)))
            .orElse(RenderFormat.PNG);
    public static final Entries IMAGES = new Entries(
            "images",
            new Section(
                    "flutter.images",
                    ComponentKeys.withEntryKeys(
                            FOLDER,
                            IMAGES_FILE,
                            IMAGES_CLASS,
                            FORMAT,
                            SCALES,
                            WEBP_OPTIONS,
                            SOURCE_FORMAT,
                            NAME_STYLE,
                            ENTRY_TEMPLATES)),
            Support.FULL);

    static final Section SECTION = new Section(
            "flutter",
            List.of(OUTPUT, PROJECT, PREFIX, TEMPLATES, COLORS, ICONS, IMAGES, Leaf.of("defaults", Kinds.ANY)));

    private FlutterKeys() {}
}
