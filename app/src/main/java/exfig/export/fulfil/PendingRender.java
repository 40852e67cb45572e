package exfig.export.fulfil;

import exfig.cache.StoreKey;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// One render on its way into the store, and the configs that wait for it. Guarded by the lock of the
/// [RenderPool].
final class PendingRender {
    private final StoreKey key;
    private final Set<Fulfilment> waiters = new LinkedHashSet<>();
    private State state = State.WANTED;
    private boolean secondChance;
    private Optional<URI> address = Optional.empty();
    private Optional<RenderOutcome> firstTry = Optional.empty();
    private Optional<RenderOutcome> outcome = Optional.empty();
    private Optional<CompletableFuture<RenderOutcome>> download = Optional.empty();

    PendingRender(StoreKey key) {
        this.key = key;
    }

    /// Where it stands.
    enum State {
        /// Its address has to be asked for.
        WANTED,
        /// A request that asks for its address is ready or under way.
        ASKED_FOR,
        /// It is downloaded, or about to be.
        LOCATED,
        /// The first try failed in a way that a second one may mend.
        FAILED_ONCE,
        /// The outcome is final.
        SETTLED
    }

    StoreKey key() {
        return key;
    }

    State state() {
        return state;
    }

    void state(State next) {
        state = next;
    }

    Set<Fulfilment> waiters() {
        return waiters;
    }

    boolean isAbandoned() {
        return waiters.isEmpty();
    }

    /// Whether it has been asked for again after a first try that failed.
    boolean hadSecondChance() {
        return secondChance;
    }

    void giveSecondChance() {
        secondChance = true;
        state = State.ASKED_FOR;
    }

    /// It can be had there.
    void located(URI where) {
        state = State.LOCATED;
        address = Optional.of(where);
    }

    Optional<URI> address() {
        return address;
    }

    void failedOnce(RenderOutcome how) {
        state = State.FAILED_ONCE;
        firstTry = Optional.of(how);
    }

    Optional<RenderOutcome> firstTry() {
        return firstTry;
    }

    /// Whether its address is good, as far as is known, and the first try failed all the same.
    boolean wasUnlucky() {
        return firstTry.filter(outcome ->
                        outcome instanceof RenderOutcome.Undelivered || outcome instanceof RenderOutcome.Unsound)
                .isPresent();
    }

    void downloading(CompletableFuture<RenderOutcome> running) {
        download = Optional.of(running);
    }

    /// Takes a waiting download out of its queue.
    void cancelDownload() {
        download.ifPresent(running -> running.cancel(false));
    }

    Optional<RenderOutcome> outcome() {
        return outcome;
    }

    void settle(RenderOutcome last) {
        outcome = Optional.of(last);
        state = State.SETTLED;
        address = Optional.empty();
        firstTry = Optional.empty();
        download = Optional.empty();
    }
}
