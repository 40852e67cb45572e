package exfig.export.process;

import exfig.asset.Description;
import exfig.asset.DrawnComponent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What variant properties mean: right-to-left drawings, and the names of the variants of one set.
final class Variants {
    private static final String RIGHT_TO_LEFT = "RTL";
    private static final Set<String> ACTIVE = Set.of("on", "true", "yes");

    private Variants() {}

    /// Whether this is the drawing for right-to-left layouts in a set that also has the other one, which is
    /// exported and mirrored instead.
    static boolean isRightToLeftTwin(DrawnComponent component) {
        String value = component.variantProperties().getOrDefault(RIGHT_TO_LEFT, "");
        return ACTIVE.contains(value.toLowerCase(Locale.ROOT));
    }

    /// Whether the drawing is to be mirrored: its set has the property `RTL`, or else its description says `rtl`.
    static boolean isMirrored(DrawnComponent component) {
        return component.variantProperties().containsKey(RIGHT_TO_LEFT)
                || new Description(component.description()).isRightToLeft();
    }

    /// `base/value/value`, for a variant of a set of which several are exported.
    static String name(String base, DrawnComponent variant) {
        Map<String, String> properties = new LinkedHashMap<>(variant.variantProperties());
        properties.remove(RIGHT_TO_LEFT);
        String values =
                properties.values().stream().filter(value -> !value.isEmpty()).collect(Collectors.joining("/"));
        return values.isEmpty() ? base : base + "/" + values;
    }
}
