package exfig.export.fulfil;

import exfig.cache.RenderStore;
import exfig.cache.StoredBlob;
import exfig.event.EventSink;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Brings renders into the store with as few metered requests as possible; one for the process.
///
/// Renders that the store has cost nothing. The others are cut into the largest batches that fit a request,
/// downloads start with the first answer, batches that are too much for the renderer are halved, and what came
/// back empty or with a dead address is asked for once more, together.
public final class RenderBroker {
    /// Renders that came back empty often succeed in small company.
    private static final int SECOND_CHANCE_BATCH = 100;

    private final RenderSource source;
    private final RenderRound round;
    private final RenderStore store;
    private final EventSink events;

    /// @param source renders
    /// @param assets downloads, without credentials
    /// @param queue bounds the downloads of the process
    /// @param store takes what was verified
    public RenderBroker(
            RenderSource source, AssetSource assets, DownloadQueue queue, RenderStore store, EventSink events) {
        this.source = source;
        this.round = new RenderRound(source, new RenderDownload(assets, store), queue);
        this.store = store;
        this.events = events;
    }

    /// Brings the renders of one config into the store.
    ///
    /// @throws FigmaException when Figma refuses or fails as a whole; single renders that fail are outcomes,
    ///     unless the terms say otherwise
    /// @throws exfig.failure.ExportException when failing fast, with the render that failed
    public FulfilledRenders fulfil(FulfilTerms terms, Collection<RenderKey> keys, Deadline deadline)
            throws InterruptedException {
        Wishes wishes = new Wishes(terms, events);
        List<RenderKey> missing = new ArrayList<>();
        for (RenderKey key : keys) {
            Optional<StoredBlob> stored = store.find(wishes.storeKey(key));
            if (stored.isPresent()) {
                wishes.found(key, stored.get());
            } else {
                missing.add(key);
            }
        }
        round.run(wishes, missing, Integer.MAX_VALUE, deadline);
        List<RenderKey> again =
                missing.stream().filter(wishes::deservesAnotherTry).toList();
        secondChance(wishes, again, deadline);
        wishes.insistOnAll(again);
        return wishes.result(keys.size() - missing.size());
    }

    // What the first round brought must not be lost because Figma refuses the few that are asked for again.
    private void secondChance(Wishes wishes, List<RenderKey> again, Deadline deadline) throws InterruptedException {
        try {
            round.run(wishes, again, SECOND_CHANCE_BATCH, deadline);
        } catch (FigmaException e) {
            if (e.failure() instanceof FigmaFailure.DeadlineExceeded) {
                throw e;
            }
            again.stream()
                    .filter(wishes::deservesAnotherTry)
                    .forEach(key -> wishes.settle(key, new RenderOutcome.Undelivered(e.failure())));
        }
    }

    /// The requests that bringing these renders would take, were all of them missing: the batches, not yet sent.
    public List<RenderBatch> batches(Collection<RenderKey> keys) {
        return RenderBatch.group(keys).stream()
                .flatMap(group -> source.cut(group).stream())
                .toList();
    }
}
