package exfig.export.fulfil;

import exfig.figma.id.NodeId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Renders that differ in nothing but their node and wait for an address: what requests are cut from.
/// Guarded by the lock of the [RenderPool].
final class RenderLine {
    /// Renders that came back empty often succeed in small company.
    private static final int SECOND_CHANCE_NODES = 100;

    private final Map<NodeId, PendingRender> wanted = new LinkedHashMap<>();
    private final Deque<RenderRequest> ready = new ArrayDeque<>();
    private long wantedSinceNanos;
    private int taken;
    private int underWay;
    private boolean inDoubt;

    void add(PendingRender render, long nowNanos) {
        if (wanted.isEmpty()) {
            wantedSinceNanos = nowNanos;
        }
        wanted.put(render.key().render().node().node(), render);
    }

    void remove(PendingRender render) {
        wanted.remove(render.key().render().node().node());
    }

    /// Renders that failed once go together, and before those that are still wanted.
    void addAgain(Collection<PendingRender> renders) {
        renders.forEach(PendingRender::giveSecondChance);
        List<PendingRender> left = new ArrayList<>(renders);
        for (int from = 0; from < left.size(); from += SECOND_CHANCE_NODES) {
            int to = Math.min(left.size(), from + SECOND_CHANCE_NODES);
            ready.addLast(new RenderRequest(left.subList(from, to), 0, true));
        }
    }

    /// Pieces of a request that has to be sent smaller go first.
    void addFirst(List<RenderRequest> pieces) {
        pieces.reversed().forEach(ready::addFirst);
    }

    /// A request failed that may have been too much. An outage looks the same, so from now on one
    /// request goes at a time until one succeeds: an outage then costs a few requests, not twice as many
    /// with each halving.
    void doubt() {
        inDoubt = true;
    }

    /// A request has ended.
    ///
    /// @param answered whether it was answered as it should be
    void ended(boolean answered) {
        underWay--;
        inDoubt &= !answered;
    }

    /// Cuts what is wanted into requests.
    ///
    /// @param gathering whether more may come that fits the last request, which is then held back
    void cut(RenderSource source, boolean gathering) {
        if (wanted.isEmpty()) {
            return;
        }
        RenderBatch all = new RenderRequest(List.copyOf(wanted.values()), 0, false).batch();
        for (RenderBatch batch : gathering ? full(source.cut(all)) : BatchLimits.cutEvenly(all, source)) {
            List<PendingRender> renders =
                    batch.nodes().stream().map(wanted::remove).toList();
            renders.forEach(render -> render.state(PendingRender.State.ASKED_FOR));
            ready.addLast(new RenderRequest(renders, 0, false));
        }
    }

    private static List<RenderBatch> full(List<RenderBatch> batches) {
        return batches.subList(0, batches.size() - 1);
    }

    /// How long a part of a request has been waiting for company; empty when none is.
    Optional<Long> wantedForNanos(long nowNanos) {
        return wanted.isEmpty() ? Optional.empty() : Optional.of(nowNanos - wantedSinceNanos);
    }

    boolean isReady() {
        return !ready.isEmpty() && (!inDoubt || underWay == 0);
    }

    /// The priority of the config that waits longest for the next request.
    int priority() {
        return ready.getFirst().renders().stream()
                .flatMap(render -> render.waiters().stream())
                .mapToInt(waiter -> waiter.terms().priority())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /// Requests taken so far.
    int taken() {
        return taken;
    }

    RenderRequest take() {
        taken++;
        underWay++;
        return ready.removeFirst();
    }
}
