package exfig.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Stretches of a text that shall go; what lies between them keeps its characters.
final class Cuts {
    private record Cut(int start, int end, String replacement) {}

    private final List<Cut> cuts = new ArrayList<>();

    void remove(int start, int end) {
        replace(start, end, "");
    }

    void replace(int start, int end, String replacement) {
        cuts.add(new Cut(start, end, replacement));
    }

    /// The text without them. A cut that begins within an earlier one goes with it.
    String apply(String text) {
        List<Cut> ordered = new ArrayList<>(cuts);
        ordered.sort(Comparator.comparingInt(Cut::start).thenComparing(Cut::end, Comparator.reverseOrder()));
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Cut cut : ordered) {
            if (cut.start() >= at) {
                out.append(text, at, cut.start()).append(cut.replacement());
                at = cut.end();
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
