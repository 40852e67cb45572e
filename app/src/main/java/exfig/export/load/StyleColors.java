package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.Description;
import exfig.asset.StyledColor;
import exfig.figma.NodesAnswer;
import exfig.figma.id.NodeId;
import exfig.figma.wire.Node;
import exfig.figma.wire.Paint;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.RgbaColor;
import exfig.figma.wire.StyleType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Color styles and their nodes to color values. A style has the first visible one of its fills, if that is solid.
///
/// @param appearance what the file stands for
/// @param findings gets the styles that give no color, by reason; those that say `none` are left out by wish and
/// nobody is told why they could not be read
/// @param gradientsToo whether somebody else takes gradients, so that they are no finding
record StyleColors(Appearance appearance, Findings findings, boolean gradientsToo) {
    /// The node ids of color styles, whose fills have to be asked for.
    static List<NodeId> ids(List<PublishedStyle> styles) {
        return styles.stream()
                .filter(style -> style.type() == StyleType.FILL)
                .flatMap(style -> NodeId.parse(style.nodeId()).stream())
                .toList();
    }

    /// The colors in the order of the styles, names and descriptions as published.
    List<StyledColor> read(List<PublishedStyle> styles, NodesAnswer nodes) {
        List<StyledColor> colors = new ArrayList<>();
        for (PublishedStyle style : styles) {
            if (style.type() == StyleType.FILL) {
                Optional<Node> node = NodeId.parse(style.nodeId()).map(nodes.nodes()::get);
                node.flatMap(found -> color(style, found)).ifPresent(color -> colors.add(color));
                if (node.isEmpty()) {
                    leaveOut(style, "they are published but not in the file any more");
                }
            }
        }
        return colors;
    }

    private Optional<StyledColor> color(PublishedStyle style, Node node) {
        List<Paint> visible = node.fills().stream().filter(Paint::visible).toList();
        if (visible.isEmpty()) {
            leaveOut(style, "they have no visible fill");
            return Optional.empty();
        }
        Paint first = visible.getFirst();
        RgbaColor color = first.color();
        if (gradientsToo && StyleEffects.isGradient(first)) {
            return Optional.empty();
        }
        if (!first.type().equals("SOLID") || color == null) {
            leaveOut(style, "their fill is not a solid color but " + kind(first.type()));
            return Optional.empty();
        }
        if (visible.size() > 1) {
            findings.add("color styles have several fills, of which only the first is exported", style.name());
        }
        return Optional.of(
                new StyledColor(style.name(), style.description(), WireColors.of(color, first.opacity()), appearance));
    }

    private void leaveOut(PublishedStyle style, String why) {
        if (!new Description(style.description()).excludesEveryone()) {
            findings.add("color styles are left out, because " + why, style.name());
        }
    }

    private static String kind(String type) {
        String word = type.toLowerCase(Locale.ROOT).replace('_', ' ');
        return switch (type) {
            case "GRADIENT_LINEAR", "GRADIENT_RADIAL", "GRADIENT_ANGULAR", "GRADIENT_DIAMOND" -> "a gradient";
            case "IMAGE" -> "an image";
            default -> word;
        };
    }
}
