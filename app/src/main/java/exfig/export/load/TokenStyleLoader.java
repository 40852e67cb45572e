package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.StyledEffect;
import exfig.asset.StyledGradient;
import exfig.config.ColorSource;
import exfig.figma.NodesAnswer;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.Node;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.StyleType;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Loads styles that no platform has a use for, but design tokens: gradients and effects.
public final class TokenStyleLoader {
    private final FileLibrary library;

    /// @param library shared by the whole run
    public TokenStyleLoader(FileLibrary library) {
        this.library = library;
    }

    /// The gradients among the color styles of a source. Costs nothing where its color or text styles
    /// were read.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledGradient> gradients(ColorSource source, Deadline deadline) throws InterruptedException {
        return switch (source) {
            case ColorSource.StyleFiles files -> {
                List<StyledGradient> all = new ArrayList<>();
                for (Map.Entry<Appearance, FileKey> file : files.byAppearance().entrySet()) {
                    all.addAll(gradients(file.getValue(), file.getKey(), deadline));
                }
                yield all;
            }
            case ColorSource.SuffixedStyles suffixed ->
                gradients(suffixed.file(), Appearance.LIGHT, deadline).stream()
                        .map(gradient -> {
                            SuffixSplit.Part part = SuffixSplit.split(gradient.name(), suffixed);
                            return gradient.as(part.name(), part.appearance());
                        })
                        .toList();
            case ColorSource.Variables _, ColorSource.TokensFile _ -> List.of();
        };
    }

    /// The gradients among the color styles of a file.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledGradient> gradients(FileKey file, Appearance appearance, Deadline deadline)
            throws InterruptedException {
        List<PublishedStyle> styles = of(StyleType.FILL, file, deadline);
        if (styles.isEmpty()) {
            return List.of();
        }
        NodesAnswer nodes = library.styleNodes(file, deadline);
        return styles.stream()
                .flatMap(style ->
                        node(style, nodes).flatMap(node -> StyleEffects.gradient(style, node, appearance)).stream())
                .toList();
    }

    /// The effect styles of a file. Costs nothing where its color or text styles were read.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledEffect> effects(FileKey file, Deadline deadline) throws InterruptedException {
        List<PublishedStyle> styles = of(StyleType.EFFECT, file, deadline);
        if (styles.isEmpty()) {
            return List.of();
        }
        NodesAnswer nodes = library.styleNodes(file, deadline);
        return styles.stream()
                .flatMap(style -> node(style, nodes).map(node -> StyleEffects.effect(style, node)).stream())
                .toList();
    }

    private List<PublishedStyle> of(StyleType type, FileKey file, Deadline deadline) throws InterruptedException {
        return library.styles(file, deadline).stream()
                .filter(style -> style.type() == type)
                .toList();
    }

    private static Optional<Node> node(PublishedStyle style, NodesAnswer nodes) {
        return NodeId.parse(style.nodeId()).map(nodes.nodes()::get);
    }
}
