package exfig.simulator;

import java.time.Duration;
import java.util.Optional;

/// How much one request may ask for. What exceeds it is refused with 400 on each attempt, so that only asking
/// for less helps. The text about renders is the only one that Figma is known to give; it stands for the number
/// of ids too.
///
/// @param perVector what drawing one SVG or PDF costs
/// @param perMegapixel what drawing a million pixels of PNG or JPEG costs
/// @param renderBudget the most that one image request may cost; empty: anything
/// @param maxImageIds the most ids of one image request
/// @param wholeFiles whether GET file answers without `ids` and `depth`
public record Capacity(
        Duration perVector,
        Duration perMegapixel,
        Optional<Duration> renderBudget,
        int maxImageIds,
        boolean wholeFiles) {
    /// Anything goes.
    public static final Capacity UNBOUNDED =
            new Capacity(Duration.ZERO, Duration.ZERO, Optional.empty(), Integer.MAX_VALUE, true);

    /// The same with a limit to what one image request may cost.
    public Capacity withRenderBudget(Duration budget, Duration vector, Duration megapixel) {
        return new Capacity(vector, megapixel, Optional.of(budget), maxImageIds, wholeFiles);
    }

    /// The same with a limit to the ids of one image request.
    public Capacity withMaxImageIds(int ids) {
        return new Capacity(perVector, perMegapixel, renderBudget, ids, wholeFiles);
    }

    /// The same, but GET file needs `ids` or `depth`.
    public Capacity withoutWholeFiles() {
        return new Capacity(perVector, perMegapixel, renderBudget, maxImageIds, false);
    }

    /// Whether one request may draw that much.
    ///
    /// @param ids asked for
    /// @param vectors pictures without pixels
    /// @param megapixels the area of the others, in millions of pixels
    public boolean canDraw(int ids, int vectors, double megapixels) {
        double cost = perVector.toNanos() * (double) vectors + perMegapixel.toNanos() * megapixels;
        return ids <= maxImageIds
                && renderBudget.filter(budget -> cost > budget.toNanos()).isEmpty();
    }
}
