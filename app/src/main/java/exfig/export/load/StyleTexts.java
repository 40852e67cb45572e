package exfig.export.load;

import exfig.asset.Description;
import exfig.asset.StyledText;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.figma.NodesAnswer;
import exfig.figma.id.NodeId;
import exfig.figma.wire.Node;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.TypeStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Text styles and their nodes to what they look like.
///
/// @param findings gets the styles that are left out, by reason; nobody is told of those that say `none`
record StyleTexts(Findings findings) {
    private static final int HEAVIEST = 1000;

    /// @param styles text styles alone
    List<StyledText> read(List<PublishedStyle> styles, NodesAnswer nodes) {
        List<StyledText> texts = new ArrayList<>();
        for (PublishedStyle style : styles) {
            Optional<Node> node = NodeId.parse(style.nodeId()).map(nodes.nodes()::get);
            if (node.isEmpty()) {
                leaveOut(style, "they are published but not in the file any more");
            } else {
                look(style, node.get().style())
                        .ifPresent(look -> texts.add(new StyledText(style.name(), style.description(), look)));
            }
        }
        return texts;
    }

    private Optional<TextLook> look(PublishedStyle style, @Nullable TypeStyle type) {
        if (type == null) {
            leaveOut(style, "their nodes hold no typography");
            return Optional.empty();
        }
        Optional<String> font = Stream.of(type.fontPostScriptName(), type.fontFamily())
                .filter(Objects::nonNull)
                .map(name -> name.replaceAll("\\p{Cntrl}", "").strip())
                .filter(name -> !name.isEmpty())
                .findFirst();
        Double size = type.fontSize();
        if (font.isEmpty()) {
            leaveOut(style, "they name no font");
            return Optional.empty();
        }
        if (size == null || size <= 0) {
            leaveOut(style, "they have no font size");
            return Optional.empty();
        }
        return Optional.of(new TextLook(
                font.get(),
                size,
                lineHeight(type),
                Objects.requireNonNullElse(type.letterSpacing(), 0.0),
                textCase(type.textCase()),
                Optional.ofNullable(type.fontWeight()).map(weight -> Math.clamp(Math.round(weight), 1, HEAVIEST)),
                Boolean.TRUE.equals(type.italic()),
                Optional.ofNullable(type.fontFamily())
                        .map(name -> name.replaceAll("\\p{Cntrl}", "").strip())
                        .filter(name -> !name.isEmpty())));
    }

    private static Optional<Double> lineHeight(TypeStyle type) {
        return "INTRINSIC_%".equals(type.lineHeightUnit())
                ? Optional.empty()
                : Optional.ofNullable(type.lineHeightPx()).filter(height -> height > 0);
    }

    private static TextCase textCase(@Nullable String word) {
        return switch (word) {
            case "UPPER" -> TextCase.UPPERCASED;
            case "LOWER" -> TextCase.LOWERCASED;
            case null, default -> TextCase.ORIGINAL;
        };
    }

    private void leaveOut(PublishedStyle style, String why) {
        if (!new Description(style.description()).excludesEveryone()) {
            findings.add("text styles are left out, because " + why, style.name());
        }
    }
}
