package exfig.config.keys;

import java.util.Map;

/// Keys under names that figma-export once had, or that its manuals and those of ExFig 1.x give
/// them. They are read as the key of today, with a warning.
final class OldKeys {
    private static final String RENDER_MODE = "renderMode";

    /// The name of today by key path without list indexes.
    static final Map<String, String> NEW_NAMES = Map.ofEntries(
            Map.entry("ios.colors.swiftUIColorSwift", "swiftuiColorSwift"),
            Map.entry("ios.colors.groupByPrefix", "groupUsingNamespace"),
            Map.entry("ios.icons.renderingMode", RENDER_MODE),
            Map.entry("ios.icons.renderIntent", RENDER_MODE),
            Map.entry("ios.icons.preservesVectorRepresentationIcons", "preservesVectorRepresentation"),
            Map.entry("ios.typography.generateComponents", "generateLabels"),
            Map.entry("ios.typography.componentsDirectory", "labelsDirectory"),
            Map.entry("web.colors.cssFile", "cssFileName"),
            Map.entry("web.colors.tsFile", "tsFileName"),
            Map.entry("web.colors.jsonFile", "jsonFileName"),
            Map.entry("web.icons.assetsDirectory", "svgDirectory"));

    private OldKeys() {}
}
