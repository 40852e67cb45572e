package exfig.platform.ios;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Drawing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A drawing with the idiom of the catalog that it is for. A set has at most one for each appearance and idiom.
record IdiomDrawing(Drawing drawing, Idiom idiom) {
    private record Slot(Appearance appearance, Idiom idiom) {}

    /// The drawings that a set can hold, in the order of the artwork. A drawing of an unknown idiom stands in
    /// as the universal one when there is none, and is left out otherwise; either is told.
    static List<IdiomDrawing> of(Artwork artwork, List<String> warnings) {
        Map<Slot, IdiomDrawing> slots = new LinkedHashMap<>();
        for (boolean known : new boolean[] {true, false}) {
            for (Drawing drawing : artwork.drawings()) {
                Optional<Idiom> idiom = drawing.idiom().map(Idiom::ofWord).orElse(Optional.of(Idiom.UNIVERSAL));
                if (idiom.isPresent() == known) {
                    fill(slots, new IdiomDrawing(drawing, idiom.orElse(Idiom.UNIVERSAL)), artwork, warnings);
                }
            }
        }
        return List.copyOf(slots.values());
    }

    private static void fill(
            Map<Slot, IdiomDrawing> slots, IdiomDrawing drawn, Artwork artwork, List<String> warnings) {
        Drawing drawing = drawn.drawing();
        boolean kept = slots.putIfAbsent(new Slot(drawing.appearance(), drawn.idiom()), drawn) == null;
        Optional<String> unknown =
                drawing.idiom().filter(word -> Idiom.ofWord(word).isEmpty());
        if (unknown.isPresent()) {
            warnings.add("\"%s\" has a drawing for the unknown idiom \"%s\", which is %s (known: %s)"
                    .formatted(artwork.name(), unknown.get(), kept ? "taken as universal" : "left out", Idiom.words()));
        } else if (!kept) {
            warnings.add("\"%s\" has two drawings for one appearance and the idiom %s; %s is left out"
                    .formatted(artwork.name(), drawn.idiom().word(), drawing.node()));
        }
    }
}
