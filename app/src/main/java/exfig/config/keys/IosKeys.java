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
import exfig.figma.id.FileKey;
import exfig.plan.RenderFormat;
import exfig.platform.ios.RenderMode;
import exfig.raster.HeicSettings;
import java.nio.file.Path;
import java.util.List;

/// The `ios` section.
public final class IosKeys {
    public static final Leaf<Path> XCASSETS = Leaf.of("xcassetsPath", Kinds.path("App/Assets.xcassets"));
    public static final Leaf<Boolean> IN_MAIN_BUNDLE =
            Leaf.of("xcassetsInMainBundle", Kinds.FLAG).orElse(true);
    public static final Leaf<Boolean> IN_SWIFT_PACKAGE = Leaf.of("xcassetsInSwiftPackage", Kinds.FLAG);
    public static final Leaf<List<String>> RESOURCE_BUNDLES =
            Leaf.of("resourceBundleNames", Kinds.TEXTS).orElse(List.of());
    public static final Leaf<Boolean> OBJC =
            Leaf.of("addObjcAttribute", Kinds.FLAG).orElse(false);
    public static final Leaf<Path> TEMPLATES = Leaf.of("templatesPath", Kinds.path("templates/ios"));

    public static final Leaf<NameStyle> NAME_STYLE =
            Leaf.of("nameStyle", Kinds.NAME_STYLE).orElse(NameStyle.CAMEL_CASE);
    public static final Leaf<String> ASSETS_FOLDER = Leaf.of("assetsFolder", Kinds.text("Colors"));
    public static final Leaf<Path> IMAGE_SWIFT = Leaf.of("imageSwift", Kinds.path("App/UIImage+Assets.swift"));
    public static final Leaf<Path> SWIFTUI_IMAGE_SWIFT =
            Leaf.of("swiftUIImageSwift", Kinds.path("App/Image+Assets.swift"));
    public static final Leaf<Path> CODE_CONNECT = Leaf.of("codeConnectSwift", Kinds.path("App/Assets.figma.swift"));

    /// An entry's own catalog.
    public static final Leaf<Path> ENTRY_XCASSETS = XCASSETS.inListsOnly();

    /// An entry's own templates.
    public static final Leaf<Path> ENTRY_TEMPLATES = TEMPLATES.inListsOnly();

    public static final Leaf<Boolean> USE_COLOR_ASSETS =
            Leaf.of("useColorAssets", Kinds.FLAG).orElse(true);
    public static final Leaf<Boolean> GROUP_USING_NAMESPACE =
            Leaf.of("groupUsingNamespace", Kinds.FLAG).orElse(false);
    public static final Leaf<Path> COLOR_SWIFT = Leaf.of("colorSwift", Kinds.path("App/UIColor+Assets.swift"));
    public static final Leaf<Path> SWIFTUI_COLOR_SWIFT =
            Leaf.of("swiftuiColorSwift", Kinds.path("App/Color+Assets.swift"));
    public static final Leaf<Boolean> FOLDER_PROVIDES_NAMESPACE =
            Leaf.of("assetsFolderProvidesNamespace", Kinds.FLAG).orElse(false).inListsOnly();
    public static final Leaf<Boolean> SYNC_CODE_SYNTAX =
            Leaf.of("syncCodeSyntax", Kinds.FLAG).orElse(false);
    public static final Leaf<String> CODE_SYNTAX_TEMPLATE = Leaf.of("codeSyntaxTemplate", Kinds.text("'Color.{name}'"));
    public static final Entries COLORS = new Entries(
            "colors",
            new Section(
                    "ios.colors",
                    VariablesKeys.withEntryKeys(
                            USE_COLOR_ASSETS,
                            ASSETS_FOLDER,
                            NAME_STYLE,
                            GROUP_USING_NAMESPACE,
                            COLOR_SWIFT,
                            SWIFTUI_COLOR_SWIFT,
                            SYNC_CODE_SYNTAX,
                            CODE_SYNTAX_TEMPLATE,
                            ENTRY_XCASSETS,
                            ENTRY_TEMPLATES,
                            FOLDER_PROVIDES_NAMESPACE)),
            Support.FULL);

    public static final Leaf<RenderFormat> ICON_FORMAT = Leaf.of(
                    "format", ChoiceKind.of(RenderFormat::extension, List.of(RenderFormat.PDF, RenderFormat.SVG)))
            .orElse(RenderFormat.PDF);
    public static final Leaf<String> ICONS_FOLDER = ASSETS_FOLDER.orElse("Icons");
    public static final Leaf<List<String>> PRESERVES_VECTOR =
            Leaf.of("preservesVectorRepresentation", Kinds.NAME_PATTERNS).orElse(List.of());
    public static final Leaf<RenderMode> ICON_RENDER_MODE =
            Leaf.of("renderMode", Kinds.RENDER_MODE).orElse(RenderMode.TEMPLATE);
    public static final Leaf<String> DEFAULT_SUFFIX = Leaf.of("renderModeDefaultSuffix", Kinds.SUFFIX);
    public static final Leaf<String> ORIGINAL_SUFFIX = Leaf.of("renderModeOriginalSuffix", Kinds.SUFFIX);
    public static final Leaf<String> TEMPLATE_SUFFIX = Leaf.of("renderModeTemplateSuffix", Kinds.SUFFIX);
    public static final Entries ICONS = new Entries(
            "icons",
            new Section(
                    "ios.icons",
                    ComponentKeys.withEntryKeys(
                            ICON_FORMAT,
                            ICONS_FOLDER,
                            NAME_STYLE,
                            PRESERVES_VECTOR,
                            IMAGE_SWIFT,
                            SWIFTUI_IMAGE_SWIFT,
                            CODE_CONNECT,
                            ICON_RENDER_MODE,
                            DEFAULT_SUFFIX,
                            ORIGINAL_SUFFIX,
                            TEMPLATE_SUFFIX,
                            ENTRY_XCASSETS,
                            ENTRY_TEMPLATES)),
            Support.FULL);

    public static final Leaf<String> IMAGES_FOLDER = ASSETS_FOLDER.demanded();
    public static final Leaf<List<Double>> SCALES =
            Leaf.of("scales", new ScalesKind(List.of(1.0, 2.0, 3.0))).orElse(List.of(1.0, 2.0, 3.0));
    public static final Leaf<RenderMode> IMAGE_RENDER_MODE = Leaf.of("renderMode", Kinds.RENDER_MODE);
    public static final Leaf<RenderFormat> SOURCE_FORMAT = Leaf.of(
                    "sourceFormat", ChoiceKind.of(RenderFormat::extension, List.of(RenderFormat.PNG, RenderFormat.SVG)))
            .orElse(RenderFormat.PNG)
            .inListsOnly();
    public static final Leaf<String> OUTPUT_FORMAT = Leaf.of("outputFormat", ChoiceKind.ofWords("png", "heic"))
            .orElse("png")
            .inListsOnly();
    public static final Leaf<String> HEIC_ENCODING =
            Leaf.of("encoding", ChoiceKind.ofWords("lossy", "lossless")).orElse("lossy");
    public static final Leaf<Integer> HEIC_QUALITY =
            Leaf.of("quality", new QualityKind()).orElse(HeicSettings.DEFAULT.quality());
    public static final Group HEIC_OPTIONS = Group.of(
                    "heicOptions", new Section("ios.images.heicOptions", List.of(HEIC_ENCODING, HEIC_QUALITY)))
            .inListsOnly();
    public static final Entries IMAGES = new Entries(
            "images",
            new Section(
                    "ios.images",
                    ComponentKeys.withEntryKeys(
                            IMAGES_FOLDER,
                            NAME_STYLE,
                            SCALES,
                            IMAGE_SWIFT,
                            SWIFTUI_IMAGE_SWIFT,
                            CODE_CONNECT,
                            SOURCE_FORMAT,
                            OUTPUT_FORMAT,
                            HEIC_OPTIONS,
                            IMAGE_RENDER_MODE,
                            DEFAULT_SUFFIX,
                            ORIGINAL_SUFFIX,
                            TEMPLATE_SUFFIX,
                            ENTRY_XCASSETS,
                            ENTRY_TEMPLATES)),
            Support.FULL);

    public static final Leaf<Path> FONT_SWIFT = Leaf.of("fontSwift", Kinds.path("App/UIFont+Text.swift"));
    public static final Leaf<Path> SWIFTUI_FONT_SWIFT = Leaf.of("swiftUIFontSwift", Kinds.path("App/Font+Text.swift"));
    public static final Leaf<Boolean> GENERATE_LABELS =
            Leaf.of("generateLabels", Kinds.FLAG).orElse(false);
    public static final Leaf<Path> LABELS_DIRECTORY = Leaf.of("labelsDirectory", Kinds.path("App/Labels"));
    public static final Leaf<Path> LABEL_STYLE_SWIFT =
            Leaf.of("labelStyleSwift", Kinds.path("App/LabelStyle+Text.swift"));
    public static final Leaf<FileKey> TYPOGRAPHY_FILE = Leaf.of("fileId", Kinds.FILE_KEY);
    public static final Group TYPOGRAPHY = Group.of(
            "typography",
            new Section(
                    "ios.typography",
                    List.of(
                            FONT_SWIFT,
                            SWIFTUI_FONT_SWIFT,
                            GENERATE_LABELS,
                            LABELS_DIRECTORY,
                            LABEL_STYLE_SWIFT,
                            NAME_STYLE,
                            TYPOGRAPHY_FILE,
                            NamingKeys.TRANSLITERATE,
                            NamingKeys.VALIDATE,
                            NamingKeys.REPLACE)));

    public static final Leaf<Path> XCODEPROJ = Leaf.of("xcodeprojPath", Kinds.path("App.xcodeproj"));
    public static final Leaf<String> TARGET = Leaf.of("target", Kinds.text("App"));

    public static final Section SECTION = new Section(
            "ios",
            List.of(
                    XCODEPROJ,
                    TARGET,
                    XCASSETS,
                    IN_MAIN_BUNDLE,
                    IN_SWIFT_PACKAGE,
                    RESOURCE_BUNDLES,
                    OBJC,
                    TEMPLATES,
                    COLORS,
                    ICONS,
                    IMAGES,
                    TYPOGRAPHY,
                    Leaf.of("defaults", Kinds.ANY)));

    private IosKeys() {}
}
