package exfig.export.process;

import exfig.asset.Description;
import exfig.asset.DrawnComponent;
import exfig.config.MirroringRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What variant properties mean: right-to-left drawings, and the names of the variants of one set.
final class Variants {
    private Variants() {}

    /// Whether this is the drawing for right-to-left layouts in a set that also has the other one, which is
    /// exported and mirrored instead.
    static boolean isRightToLeftTwin(DrawnComponent component, MirroringRule rule) {
        return rule.isRightToLeft(component.variantProperties());
    }

    /// Whether the drawing is to be mirrored: its set tells directions apart, or else its description
    /// says `rtl`.
    static boolean isMirrored(DrawnComponent component, MirroringRule rule) {
        return rule.isSpokenOfIn(component.variantProperties())
                || new Description(component.description()).isRightToLeft();
    }

    /// `base/value/value`, for a variant of a set of which several are exported.
    static String name(String base, DrawnComponent variant, MirroringRule rule) {
        String values = properties(variant, rule).values().stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining("/"));
        return values.isEmpty() ? base : base + "/" + values;
    }

    /// What tells a variant from the others of its set that are exported: its properties without the
    /// direction.
    static Map<String, String> properties(DrawnComponent variant, MirroringRule rule) {
        Map<String, String> properties = new LinkedHashMap<>(variant.variantProperties());
        rule.property().ifPresent(properties::remove);
        return properties;
    }
}
