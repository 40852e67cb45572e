package exfig.config.keys;

import java.util.Map;

/// Keys that the older tools' manuals show and that no code ever read, with what to write instead.
final class ManualKeys {
    private static final String ONE_FRAME = "remove it; styles have no frame";
    private static final String VARIABLES = "colors from variables are configured in common.variablesColors";

    /// By key path without list indexes. An empty text: there is nothing to write instead.
    static final Map<String, String> ADVICE = Map.ofEntries(
            Map.entry("web.colors.cssFile", "write \"cssFileName\""),
            Map.entry("web.colors.tsFile", "write \"tsFileName\""),
            Map.entry("web.colors.jsonFile", "write \"jsonFileName\""),
            Map.entry("web.icons.assetsDirectory", "write \"svgDirectory\""),
            Map.entry("web.icons.exportTypes", "remove it; types follow generateReactComponents"),
            Map.entry("ios.colors.swiftUIColorSwift", "write \"swiftuiColorSwift\""),
            Map.entry("ios.colors.groupByPrefix", "write \"groupUsingNamespace\""),
            Map.entry("ios.icons.renderingMode", "write \"renderMode\""),
            Map.entry("ios.icons.preservesVectorData", "write preservesVectorRepresentation: [\"*\"]"),
            Map.entry("ios.typography.swiftUILabelStyleSwift", ""),
            Map.entry("ios.typography.fontMapping", ""),
            Map.entry("android.typography.fontMapping", ""),
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
