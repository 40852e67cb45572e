package exfig.export.fulfil;

import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.plan.RenderFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// How many nodes the renderer can take at once, learned from what was too much for it. Thread-safe.
///
/// Figma documents no limit: it answers 400 after about a minute, 413 for long addresses, and
/// sometimes 500, 504 or nothing (API notes, section 6). Large illustrations as PNG take fewer
/// nodes than icons as SVG, so each kind of render has its own limit.
final class BatchLimits {
    /// An outage looks like a batch that is too large; sixteen times smaller it would have fitted.
    private static final int HALVINGS_ON_SUSPICION = 4;

    private final Map<Kind, Integer> limits = new ConcurrentHashMap<>();

    /// The batch in pieces that are known to fit, or whole when nothing is known.
    List<RenderBatch> cut(RenderBatch batch) {
        int limit = limits.getOrDefault(Kind.of(batch), Integer.MAX_VALUE);
        return limit >= batch.nodes().size() ? List.of(batch) : cut(batch, limit);
    }

    /// Pieces of at most `largest` nodes.
    static List<RenderBatch> cut(RenderBatch batch, int largest) {
        List<RenderBatch> pieces = new ArrayList<>();
        int size = batch.nodes().size();
        for (long from = 0; from < size; from += largest) {
            pieces.add(batch.with(batch.nodes().subList((int) from, (int) Math.min(size, from + largest))));
        }
        return pieces;
    }

    /// As many pieces as the source would make, but of the same size: all answers then come about
    /// when the shortest possible last one does, instead of a short one early and long ones late.
    static List<RenderBatch> cutEvenly(RenderBatch batch, RenderSource source) {
        List<RenderBatch> fewest = source.cut(batch);
        List<RenderBatch> even = cut(batch, Math.ceilDiv(batch.nodes().size(), fewest.size()));
        return even.stream().allMatch(piece -> source.cut(piece).size() == 1) ? even : fewest;
    }

    /// Whether fewer nodes may help; if so, the limit of this kind of render is lowered to half of the
    /// batch.
    ///
    /// @param halvings how often the batch was halved before
    boolean tooMuch(RenderBatch batch, int halvings, FigmaFailure failure) {
        boolean helps = switch (failure) {
            case FigmaFailure.RenderTimeout _, FigmaFailure.UrlTooLong _ -> true;
            case FigmaFailure.TimedOut _ -> halvings < HALVINGS_ON_SUSPICION;
            case FigmaFailure.ServerError error -> isSuspicious(error.status()) && halvings < HALVINGS_ON_SUSPICION;
            default -> false;
        };
        if (helps) {
            limits.merge(Kind.of(batch), Math.max(1, (batch.nodes().size() + 1) / 2), Math::min);
        }
        return helps;
    }

    // 200: an answer that holds an error instead of addresses.
    private static boolean isSuspicious(int status) {
        return status == 200 || status == 500 || status == 504;
    }

    private record Kind(FileKey file, RenderFormat format, double scale) {
        static Kind of(RenderBatch batch) {
            return new Kind(batch.file(), batch.format(), batch.scale());
        }
    }
}
