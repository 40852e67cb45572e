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
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// What one config asked for and has so far. Thread-safe.
final class Wishes {
    private final FulfilTerms terms;
    private final EventSink events;
    private final Map<RenderKey, RenderOutcome> outcomes = new ConcurrentHashMap<>();

    Wishes(FulfilTerms terms, EventSink events) {
        this.terms = terms;
        this.events = events;
    }

    FulfilTerms terms() {
        return terms;
    }

    StoreKey storeKey(RenderKey key) {
        return new StoreKey(
                key,
                Optional.ofNullable(terms.versions().get(key.node().file())).or(terms::runVersion));
    }

    /// The store had it.
    void found(RenderKey key, StoredBlob blob) {
        outcomes.put(key, new RenderOutcome.Ready(blob));
        events.accept(new ExportEvent.Downloaded(terms.config(), blob.bytes(), true));
    }

    /// A try ended.
    void settle(RenderKey key, RenderOutcome outcome) {
        outcomes.put(key, outcome);
        if (outcome instanceof RenderOutcome.Ready(StoredBlob blob)) {
            events.accept(new ExportEvent.Downloaded(terms.config(), blob.bytes(), false));
        }
    }

    boolean deservesAnotherTry(RenderKey key) {
        return switch (outcomes.get(key)) {
            case RenderOutcome.Unrenderable _, RenderOutcome.AddressRefused _ -> true;
            case RenderOutcome.Ready _, RenderOutcome.Undelivered _, RenderOutcome.Unsound _ -> false;
            case null -> true;
        };
    }

    /// When failing fast, ends the config if this render cannot be had any more.
    void insistUnlessTriedAgain(RenderKey key) {
        if (terms.failFast() && !deservesAnotherTry(key)) {
            insistOn(key);
        }
    }

    /// When failing fast, ends the config if any of these could not be had.
    void insistOnAll(Collection<RenderKey> keys) {
        if (terms.failFast()) {
            keys.forEach(this::insistOn);
        }
    }

    private void insistOn(RenderKey key) {
        switch (outcomes.getOrDefault(key, new RenderOutcome.Unrenderable())) {
            case RenderOutcome.Ready _ -> {}
            case RenderOutcome.Undelivered(FigmaFailure failure) -> throw new FigmaException(failure);
            case RenderOutcome.AddressRefused(FigmaFailure failure) -> throw new FigmaException(failure);
            case RenderOutcome.Unrenderable _ -> throw failed(key, "Figma rendered nothing");
            case RenderOutcome.Unsound(String reason) -> throw failed(key, reason);
        }
    }

    private static ExportException failed(RenderKey key, String reason) {
        return new ExportException(
                new ExportFailure.RenderFailed(key.node().file(), key.node().node(), reason));
    }

    FulfilledRenders result(int fromStore) {
        return new FulfilledRenders(outcomes, fromStore);
    }
}
