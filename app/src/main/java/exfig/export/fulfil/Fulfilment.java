package exfig.export.fulfil;

import exfig.cache.StoreKey;
import exfig.cache.StoredBlob;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.plan.RenderKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/// What one config asked for and has so far. Guarded by the lock of the [RenderPool], but for [#await].
final class Fulfilment {
    private final FulfilTerms terms;
    private final EventSink events;
    private final Map<RenderKey, RenderOutcome> outcomes = new HashMap<>();
    private final Set<PendingRender> firstTries = new HashSet<>();
    private final Set<PendingRender> secondTries = new HashSet<>();
    private final CountDownLatch done = new CountDownLatch(1);
    private int fromStore;
    private int downloads;
    private long downloadedBytes;
    private Optional<Throwable> failure = Optional.empty();

    Fulfilment(FulfilTerms terms, EventSink events) {
        this.terms = terms;
        this.events = events;
    }

    FulfilTerms terms() {
        return terms;
    }

    StoreKey storeKey(RenderKey render, Optional<String> runVersion) {
        return new StoreKey(
                render,
                Optional.ofNullable(terms.versions().get(render.node().file())).or(() -> runVersion));
    }

    /// Nothing has to be downloaded for it.
    void found(RenderKey render, StoredBlob blob) {
        outcomes.put(render, new RenderOutcome.Ready(blob));
        fromStore++;
        events.accept(new ExportEvent.Downloaded(terms.config(), blob.bytes(), true));
    }

    /// Waits for a render from now on.
    void awaits(PendingRender render) {
        (render.state() == PendingRender.State.FAILED_ONCE || render.hadSecondChance() ? secondTries : firstTries)
                .add(render);
    }

    /// A first try failed; whether all first tries of this config are through.
    boolean failedOnce(PendingRender render) {
        firstTries.remove(render);
        secondTries.add(render);
        return firstTries.isEmpty();
    }

    /// Renders that are at hand.
    int ready() {
        return fromStore + downloads;
    }

    boolean hasNoFirstTries() {
        return firstTries.isEmpty();
    }

    /// The renders that failed once and wait for company to be asked for again.
    List<PendingRender> toBeAskedForAgain() {
        return secondTries.stream()
                .filter(render -> render.state() == PendingRender.State.FAILED_ONCE)
                .toList();
    }

    /// Everything that it still waits for.
    List<PendingRender> unsettled() {
        Set<PendingRender> all = new HashSet<>(firstTries);
        all.addAll(secondTries);
        return List.copyOf(all);
    }

    /// A render has its final outcome.
    ///
    /// @param paid whether this config is the one that the download is counted for
    void settled(PendingRender render, RenderOutcome outcome, boolean paid) {
        firstTries.remove(render);
        secondTries.remove(render);
        if (outcome instanceof RenderOutcome.Ready(StoredBlob blob)) {
            if (paid) {
                outcomes.put(render.key().render().identity(), outcome);
                downloads++;
                downloadedBytes += blob.bytes();
                events.accept(new ExportEvent.Downloaded(terms.config(), blob.bytes(), false));
            } else {
                found(render.key().render().identity(), blob);
            }
        } else {
            outcomes.put(render.key().render().identity(), outcome);
            if (terms.failFast()) {
                fail(exception(render.key().render(), outcome));
            }
        }
        endWhenSettled();
    }

    /// Ends the waiting if there is nothing to wait for.
    void endWhenSettled() {
        if (firstTries.isEmpty() && secondTries.isEmpty()) {
            done.countDown();
        }
    }

    /// Ends the waiting; the first cause counts.
    void fail(Throwable cause) {
        if (failure.isEmpty()) {
            failure = Optional.of(cause);
        }
        done.countDown();
    }

    boolean hasFailed() {
        return failure.isPresent();
    }

    Optional<Throwable> failure() {
        return failure;
    }

    /// Returns when every render has its outcome, or the config has failed.
    void await() throws InterruptedException {
        done.await();
    }

    /// @param keys as they were asked for, with their sizes
    FulfilledRenders result(Iterable<RenderKey> keys) {
        Map<RenderKey, RenderOutcome> asked = new HashMap<>();
        for (RenderKey key : keys) {
            RenderOutcome outcome = outcomes.get(key.identity());
            if (outcome != null) {
                asked.put(key, outcome);
            }
        }
        return new FulfilledRenders(asked, fromStore, downloads, downloadedBytes);
    }

    private static RuntimeException exception(RenderKey key, RenderOutcome outcome) {
        return switch (outcome) {
            case RenderOutcome.Ready _ -> throw new IllegalArgumentException("not a failure: " + key);
            case RenderOutcome.Undelivered(FigmaFailure failure) -> new FigmaException(failure);
            case RenderOutcome.AddressRefused(FigmaFailure failure) -> new FigmaException(failure);
            case RenderOutcome.Unrenderable _ -> failed(key, "Figma rendered nothing");
            case RenderOutcome.Unsound(String reason) -> failed(key, reason);
        };
    }

    private static ExportException failed(RenderKey key, String reason) {
        return new ExportException(
                new ExportFailure.RenderFailed(key.node().file(), key.node().node(), reason));
    }
}
