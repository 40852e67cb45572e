package exfig.platform.android.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Figures of many comparisons, as rows of a Markdown table.
final class FidelityReport {
    private final StringBuilder table = new StringBuilder("""
            | collection | drawings | refused | with warnings | median | 95th percentile | most | over 8 | over 8 without a warning | beyond the reference |
            |---|---|---|---|---|---|---|---|---|---|
            """);

    /// @param drawings in any order, at least one of them comparable
    void row(String collection, List<Fidelity> drawings, int refused) {
        List<Fidelity> comparable = comparable(drawings);
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f | %.3f | %d | %d | %d |%n",
                collection,
                drawings.size() + refused,
                refused,
                drawings.stream().filter(drawing -> !drawing.losses().isEmpty()).count(),
                percentile(comparable, 50),
                percentile(comparable, 95),
                percentile(comparable, 100),
                comparable.stream()
                        .filter(drawing -> drawing.difference() > Fidelity.WRONG)
                        .count(),
                drawings.stream().filter(Fidelity::silentlyWrong).count(),
                drawings.size() - comparable.size()));
    }

    /// Without those that the reference draws wrong.
    static List<Fidelity> comparable(List<Fidelity> drawings) {
        return drawings.stream().filter(drawing -> !drawing.beyondReference()).toList();
    }

    /// The least difference that is not exceeded by `percent` of the drawings (nearest rank).
    static double percentile(List<Fidelity> drawings, int percent) {
        List<Double> sorted = new ArrayList<>(
                drawings.stream().map(Fidelity::difference).sorted().toList());
        return sorted.get(Math.max(0, (sorted.size() * percent + 99) / 100 - 1));
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
