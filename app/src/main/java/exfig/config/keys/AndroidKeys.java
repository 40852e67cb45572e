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
import exfig.platform.android.AndroidImagesSettings.Format;
import exfig.platform.android.OnLoss;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The `android` section.
public final class AndroidKeys {
    public static final Leaf<Path> MAIN_RES = Leaf.of("mainRes", Kinds.path("app/src/main/res"));
    public static final Leaf<String> RESOURCE_PACKAGE = Leaf.of("resourcePackage", Kinds.PACKAGE);
    public static final Leaf<Path> MAIN_SRC = Leaf.of("mainSrc", Kinds.path("app/src/main/java"));
    public static final Leaf<Path> TEMPLATES = Leaf.of("templatesPath", Kinds.path("templates/android"));

    public static final Leaf<String> COMPOSE_PACKAGE = Leaf.of("composePackageName", Kinds.PACKAGE);
    public static final Leaf<String> ICONS_OUTPUT = Leaf.of("output", Kinds.text("figma-icons"));
    public static final Leaf<String> OUTPUT = ICONS_OUTPUT.demanded();

    /// An entry's own resources.
    public static final Leaf<Path> ENTRY_MAIN_RES = MAIN_RES.inListsOnly();

    /// An entry's own sources.
    public static final Leaf<Path> ENTRY_MAIN_SRC = MAIN_SRC.inListsOnly();

    /// An entry's own templates.
    public static final Leaf<Path> ENTRY_TEMPLATES = TEMPLATES.inListsOnly();

    public static final Leaf<Path> CODE_CONNECT =
            Leaf.of("codeConnectKotlin", Kinds.path("app/src/main/java/Assets.figma.kt"));
    public static final Leaf<String> CODE_CONNECT_PACKAGE = Leaf.of("codeConnectPackageName", Kinds.PACKAGE);

    public static final Leaf<String> XML_FILE_NAME = Leaf.of(
                    "xmlOutputFileName", new FileNameKind("android.mainRes", "colors.xml"))
            .orElse("colors.xml");
    public static final Leaf<Path> COLOR_KOTLIN = Leaf.of("colorKotlin", Kinds.path("app/src/main/java/Colors.kt"));
    public static final Leaf<Boolean> XML_DISABLED =
            Leaf.of("xmlDisabled", Kinds.FLAG).orElse(false);
    public static final Entries COLORS = new Entries(
            "colors",
            new Section(
                    "android.colors",
                    VariablesKeys.withEntryKeys(
                            XML_FILE_NAME,
                            COMPOSE_PACKAGE,
                            ThemeKeys.THEME_ATTRIBUTES,
                            ENTRY_MAIN_RES,
                            ENTRY_MAIN_SRC,
                            ENTRY_TEMPLATES,
                            COLOR_KOTLIN,
                            XML_DISABLED)),
            Support.FULL);

    /// Colors and the single form of icons always have this style.
    public static final NameStyle FIXED_STYLE = NameStyle.SNAKE_CASE;

    public static final Leaf<NameStyle> NAME_STYLE =
            Leaf.of("nameStyle", Kinds.NAME_STYLE).orElse(FIXED_STYLE).inListsOnly();
    public static final Leaf<String> COMPOSE_FORMAT = Leaf.of(
                    "composeFormat", ChoiceKind.ofWords("resourceReference", "imageVector"))
            .orElse("resourceReference");
    public static final Leaf<String> COMPOSE_TARGET = Leaf.of("composeExtensionTarget", Kinds.KOTLIN_OBJECT);
    public static final Leaf<Integer> PATH_PRECISION =
            Leaf.of("pathPrecision", new WholeKind(1, 6)).orElse(4);
    public static final Leaf<Boolean> STRICT_PATHS =
            Leaf.of("strictPathValidation", Kinds.FLAG).orElse(false);
    public static final Leaf<OnLoss> ON_LOSS = Leaf.of(
                    "onLoss", ChoiceKind.of(policy -> policy.name().toLowerCase(Locale.ROOT), List.of(OnLoss.values())))
            .orElse(OnLoss.WARN);
    public static final Entries ICONS = new Entries(
            "icons",
            new Section(
                    "android.icons",
                    ComponentKeys.withEntryKeys(
                            ICONS_OUTPUT,
                            NAME_STYLE,
                            COMPOSE_PACKAGE,
                            COMPOSE_FORMAT,
                            COMPOSE_TARGET,
                            PATH_PRECISION,
                            STRICT_PATHS,
                            ON_LOSS,
                            ENTRY_MAIN_RES,
                            ENTRY_MAIN_SRC,
                            ENTRY_TEMPLATES,
                            CODE_CONNECT,
                            CODE_CONNECT_PACKAGE)),
            Support.FULL);

    public static final Leaf<Format> FORMAT = Leaf.of(
                    "format", ChoiceKind.of(format -> format.name().toLowerCase(Locale.ROOT), List.of(Format.values())))
            .orElse(Format.PNG);
    public static final Leaf<List<Double>> SCALES = Leaf.of("scales", new ScalesKind(List.of(1.0, 1.5, 2.0, 3.0, 4.0)))
            .orElse(List.of(1.0, 1.5, 2.0, 3.0, 4.0));
    public static final Leaf<String> ENCODING =
            Leaf.of("encoding", ChoiceKind.ofWords("lossy", "lossless")).orElse("lossy");
    public static final Leaf<Integer> QUALITY =
            Leaf.of("quality", new QualityKind()).orElse(90);
    public static final Group WEBP_OPTIONS =
            Group.of("webpOptions", new Section("android.images.webpOptions", List.of(ENCODING, QUALITY)));
    public static final Leaf<RenderFormat> SOURCE_FORMAT = Leaf.of(
                    "sourceFormat", ChoiceKind.of(RenderFormat::extension, List.of(RenderFormat.PNG, RenderFormat.SVG)))
            .orElse(RenderFormat.PNG);
    public static final Entries IMAGES = new Entries(
            "images",
            new Section(
                    "android.images",
                    ComponentKeys.withEntryKeys(
                            OUTPUT,
                            NAME_STYLE,
                            FORMAT,
                            SCALES,
                            WEBP_OPTIONS,
                            SOURCE_FORMAT,
                            ON_LOSS,
                            ENTRY_MAIN_RES,
                            ENTRY_MAIN_SRC,
                            ENTRY_TEMPLATES,
                            CODE_CONNECT,
                            CODE_CONNECT_PACKAGE)),
            Support.FULL);

    public static final Leaf<NameStyle> TEXT_NAME_STYLE =
            Leaf.of("nameStyle", Kinds.NAME_STYLE).orElse(NameStyle.CAMEL_CASE);
    public static final Leaf<FileKey> TYPOGRAPHY_FILE = Leaf.of("fileId", Kinds.FILE_KEY);
    public static final Group TYPOGRAPHY = Group.of(
            "typography",
            new Section(
                    "android.typography",
                    List.of(
                            TEXT_NAME_STYLE,
                            COMPOSE_PACKAGE,
                            TYPOGRAPHY_FILE,
                            NamingKeys.TRANSLITERATE,
                            NamingKeys.VALIDATE,
                            NamingKeys.REPLACE)));

    public static final Section SECTION = new Section(
            "android",
            List.of(
                    MAIN_RES,
                    RESOURCE_PACKAGE,
                    MAIN_SRC,
                    TEMPLATES,
                    COLORS,
                    ICONS,
                    IMAGES,
                    TYPOGRAPHY,
                    Leaf.of("defaults", Kinds.ANY)));

    private AndroidKeys() {}
}
