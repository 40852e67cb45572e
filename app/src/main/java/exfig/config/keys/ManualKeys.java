package exfig.config.keys;

import java.util.Map;

/// Keys of older versions and manuals that have no effect, with what to write instead.
final class ManualKeys {
    private static final String ONE_FRAME = "remove it; styles have no frame";
    private static final String CATALOG = "write \"xcassetsPath\"; entries of a list can have one of their own";
    private static final String MODE_SUFFIXES =
            "give those icons a suffix in Figma, and name it in renderModeOriginalSuffix or renderModeTemplateSuffix";
    private static final String FONTS = "remove it; fonts go by their PostScript names";
    private static final String VARIABLES = "colors from variables are configured in common.variablesColors";

    /// By key path without list indexes.
    static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("ios.xcassetsPathColors", CATALOG),
            Map.entry("ios.xcassetsPathImages", CATALOG),
            Map.entry("ios.icons.renderAsOriginalIcons", MODE_SUFFIXES),
            Map.entry("ios.icons.renderAsTemplateIcons", MODE_SUFFIXES),
            Map.entry("ios.typography.stylesDirectory", "write fontSwift with the path of a Swift file"),
            Map.entry("web.icons.exportTypes", "remove it; types follow generateReactComponents"),
            Map.entry("ios.icons.preservesVectorData", "write preservesVectorRepresentation: [\"*\"]"),
            Map.entry("ios.typography.swiftUILabelStyleSwift", "remove it; SwiftUI has no labels"),
            Map.entry("ios.typography.fontMapping", FONTS),
            Map.entry("android.typography.fontMapping", FONTS),
            Map.entry("android.icons.useNativeVectorDrawable", "remove it; vector drawables are always built in"),
            Map.entry("android.colors.output", "write \"xmlOutputFileName\""),
            Map.entry("android.typography.output", "remove it; the file is always typography.xml"),
            Map.entry("common.colors.figmaFrameName", ONE_FRAME),
            Map.entry("common.typography.figmaFrameName", ONE_FRAME),
            Map.entry("common.colors.useVariables", VARIABLES),
            Map.entry("common.colors.variableCollectionName", VARIABLES),
            Map.entry("common.colors.lightModeName", VARIABLES),
            Map.entry("common.colors.darkModeName", VARIABLES),
            Map.entry("common.icons.nameStyle", "write nameStyle in each entry"));

    private ManualKeys() {}
}
