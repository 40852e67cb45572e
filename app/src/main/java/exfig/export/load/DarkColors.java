package exfig.export.load;

import exfig.asset.Recolouring;
import exfig.export.load.DarkTheme.Outcome;
import exfig.figma.wire.GradientStop;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Node;
import exfig.figma.wire.Paint;
import exfig.figma.wire.RgbaColor;
import exfig.figma.wire.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the colors of a drawing become in the dark mode, when they are bound to variables.
///
/// A picture knows only colors, and not which layer has them. So a drawing of which that is not
/// enough to tell gets no dark twin: rather none than a wrong one.
///
/// @param file the variables of the drawing's own file
/// @param own the theme as that file has it, if it has
/// @param library the theme as the library has it that has what the file lacks, if there is one
record DarkColors(LocalVariables file, Optional<DarkTheme> own, Optional<DarkTheme> library) {
    private static final Outcome ABSENT =
            new Outcome.Unknown("a variable of theirs is not in the file (of another library)");

    /// @param change empty when there is none
    /// @param obstacle why there is none, as the end of "because"; empty when no color changes
    record Found(Optional<Recolouring> change, Optional<String> obstacle) {}

    Found of(Node drawing) {
        Colors colors = new Colors();
        walk(drawing, false, colors);
        Optional<String> obstacle = colors.obstacle();
        return colors.changed.isEmpty() || obstacle.isPresent()
                ? new Found(Optional.empty(), obstacle)
                : new Found(Optional.of(new Recolouring(colors.changed)), Optional.empty());
    }

    private void walk(Node node, boolean fixed, Colors colors) {
        if (!node.visible()) {
            return;
        }
        boolean pinned = fixed
                || Stream.of(own, library)
                        .flatMap(Optional::stream)
                        .anyMatch(theme -> node.explicitVariableModes().containsKey(theme.collectionId()));
        node.fills().forEach(paint -> paint(paint, pinned, colors));
        if (node.strokeWeight() > 0) {
            node.strokes().forEach(paint -> paint(paint, pinned, colors));
        }
        // Only the outline of such a group is drawn, in its own colors.
        if (!node.type().equals("BOOLEAN_OPERATION")) {
            node.children().forEach(child -> walk(child, pinned, colors));
        }
    }

    private void paint(Paint paint, boolean pinned, Colors colors) {
        if (!paint.visible()) {
            return;
        }
        if (paint.color() != null) {
            color(paint.color(), pinned ? null : paint.colorVariable(), colors);
        }
        for (GradientStop stop : paint.gradientStops()) {
            color(stop.color(), pinned ? null : stop.colorVariable(), colors);
        }
    }

    private void color(RgbaColor drawn, @Nullable String variable, Colors colors) {
        int rgb = ColorBytes.of(WireColors.of(drawn, 1));
        switch (variable == null ? new Outcome.Same() : outcome(variable)) {
            case Outcome.Same _ -> colors.kept.add(rgb);
            case Outcome.Unknown(var reason) -> colors.unknown.add(reason);
            case Outcome.Changed(var change) -> {
                Recolouring.Change other = colors.changed.putIfAbsent(rgb, change);
                if (other != null && !other.equals(change)) {
                    colors.torn.add(rgb);
                }
            }
        }
    }

    private Outcome outcome(String id) {
        Outcome ofOwn = own.flatMap(theme -> theme.variable(id).map(theme::of)).orElse(ABSENT);
        if (!(ofOwn instanceof Outcome.Unknown)) {
            return ofOwn;
        }
        return library.flatMap(theme -> foreign(theme, id).map(theme::of)).orElse(ofOwn);
    }

    // Ids mean something in their own file only, unless they tell the library's key.
    private Optional<Variable> foreign(DarkTheme theme, String id) {
        Optional<Variable> byKey = id.indexOf('/') > 0 ? theme.variable(id) : Optional.empty();
        return byKey.or(
                () -> Optional.ofNullable(file.variables().get(id)).flatMap(known -> theme.named(known.name())));
    }

    /// The colors of one drawing, 0xRRGGBB.
    private static final class Colors {
        final Map<Integer, Recolouring.Change> changed = new HashMap<>();
        final Set<Integer> torn = new HashSet<>();
        final Set<Integer> kept = new HashSet<>();
        final Set<String> unknown = new HashSet<>();

        Optional<String> obstacle() {
            if (!unknown.isEmpty()) {
                return unknown.stream().sorted().findFirst();
            }
            if (!torn.isEmpty()) {
                return Optional.of("one color of theirs becomes several in the dark mode");
            }
            return changed.keySet().stream().anyMatch(kept::contains)
                    ? Optional.of("one color of theirs changes in one layer, and in another it does not")
                    : Optional.empty();
        }
    }
}
