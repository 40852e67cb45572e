package exfig.export.fulfil;

import exfig.cache.StoreKey;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/// All renders that the configs of the process wait for: who wants what, and which request goes next.
///
/// One lock guards everything in here; nothing waits for a network while holding it. A request that is
/// not full is held back while configs that may add to it still load, that is configs of the same file, but
/// not longer than the gathering time.
///
/// Requests of different lines take turns, so that a config with few renders is not held up by one with
/// thousands; within a turn the earlier config goes first.
final class RenderPool {
    private final RenderSource source;
    private final RunMemory memory;
    private final long gatheringNanos;
    private final boolean retries;
    private final BiConsumer<PendingRender, URI> redownload;
    private final Map<StoreKey, PendingRender> renders = new HashMap<>();
    private final Map<Alike, RenderLine> lines = new LinkedHashMap<>();
    private final Set<RenderKey> everAskedFor = new LinkedHashSet<>();
    private final Map<FileKey, Integer> stillLoading = new HashMap<>();
    private Optional<Throwable> closed = Optional.empty();

    /// @param source cuts requests
    /// @param redownload puts a download into the queue once more, at the address that is known
    RenderPool(RenderSource source, BrokerSettings settings, BiConsumer<PendingRender, URI> redownload) {
        this.source = source;
        this.memory = settings.memory();
        this.gatheringNanos = settings.gathering().toNanos();
        this.retries = settings.retries();
        this.redownload = redownload;
    }

    private record Alike(FileKey file, RenderFormat format, double scale, Optional<String> version) {
        static Alike of(StoreKey key) {
            return new Alike(
                    key.render().node().file(),
                    key.render().format(),
                    key.render().scale(),
                    key.version());
        }
    }

    /// A config that may want renders of these files begins to load.
    synchronized void expect(Set<FileKey> files) {
        files.forEach(file -> stillLoading.merge(file, 1, Integer::sum));
    }

    /// A config has said what it wants of these files, or never will.
    synchronized void expectNoMore(Set<FileKey> files) {
        files.forEach(file -> stillLoading.computeIfPresent(file, (_, configs) -> configs == 1 ? null : configs - 1));
        notifyAll();
    }

    /// Adds what a config wants.
    ///
    /// @return the renders that nobody wanted before
    synchronized List<PendingRender> add(Fulfilment wishes, Collection<RenderKey> keys) {
        if (closed.isPresent()) {
            wishes.fail(closed.get());
            return List.of();
        }
        List<PendingRender> fresh = new ArrayList<>();
        for (RenderKey key : keys) {
            StoreKey id = wishes.storeKey(key.identity(), memory.version());
            PendingRender known = renders.get(id);
            if (known == null) {
                PendingRender render = new PendingRender(wishes.storeKey(key, memory.version()));
                renders.put(id, render);
                render.waiters().add(wishes);
                wishes.awaits(render);
                fresh.add(render);
            } else if (known.outcome().isPresent()) {
                wishes.settled(known, known.outcome().get(), false);
            } else {
                known.waiters().add(wishes);
                wishes.awaits(known);
            }
        }
        if (wishes.hasNoFirstTries()) {
            askAgain(wishes);
        }
        wishes.endWhenSettled();
        return fresh;
    }

    /// Has the addresses of these renders asked for. In one step with what is no longer expected: else a
    /// request could be cut in between, as if more were to come.
    ///
    /// @param said the files of which a config that was expected has said with this what it wants
    synchronized void locate(Collection<PendingRender> wanted, Set<FileKey> said) {
        expectNoMore(said);
        for (PendingRender render : wanted) {
            if (!render.isAbandoned()) {
                line(render).add(render, System.nanoTime());
                everAskedFor.add(render.key().render().identity());
            }
        }
        notifyAll();
    }

    /// The next request, as soon as there is one.
    synchronized RenderRequest take() throws InterruptedException {
        while (true) {
            long now = System.nanoTime();
            long longestHold = Long.MAX_VALUE;
            for (Map.Entry<Alike, RenderLine> entry : lines.entrySet()) {
                RenderLine line = entry.getValue();
                Optional<Long> waited = line.wantedForNanos(now);
                if (waited.isPresent()) {
                    boolean gathering =
                            stillLoading.containsKey(entry.getKey().file()) && waited.get() < gatheringNanos;
                    line.cut(source, gathering);
                    longestHold = gathering ? Math.min(longestHold, gatheringNanos - waited.get()) : longestHold;
                }
            }
            Optional<RenderRequest> next = next();
            if (next.isPresent()) {
                return next.get();
            }
            if (longestHold == Long.MAX_VALUE) {
                wait();
            } else {
                TimeUnit.NANOSECONDS.timedWait(this, Math.max(1_000_000, longestHold));
            }
        }
    }

    private Optional<RenderRequest> next() {
        while (true) {
            Optional<RenderLine> line = lines.values().stream()
                    .filter(RenderLine::isReady)
                    .min(Comparator.comparingInt(RenderLine::taken).thenComparingInt(RenderLine::priority));
            if (line.isEmpty()) {
                return Optional.empty();
            }
            RenderRequest request = line.get().take();
            List<PendingRender> wanted = request.renders().stream()
                    .filter(render -> !render.isAbandoned())
                    .toList();
            if (!wanted.isEmpty()) {
                return Optional.of(new RenderRequest(wanted, request.halvings(), request.second()));
            }
            line.get().ended(false);
        }
    }

    /// Pieces are asked for instead of a request.
    synchronized void instead(List<RenderRequest> pieces) {
        line(pieces).addFirst(pieces);
        notifyAll();
    }

    /// Halves are asked for instead of a request that seems to have been too much.
    synchronized void halve(List<RenderRequest> halves) {
        line(halves).doubt();
        instead(halves);
    }

    /// A request that was taken is over.
    ///
    /// @param answered whether it was answered as it should be
    synchronized void ended(RenderRequest request, boolean answered) {
        line(List.of(request)).ended(answered);
        notifyAll();
    }

    /// A render has an address now. Gives the terms of a config that wants it, empty when none does any
    /// more.
    synchronized Optional<FulfilTerms> located(PendingRender render, URI address) {
        render.located(address);
        return render.waiters().stream().map(Fulfilment::terms).min(Comparator.comparingInt(FulfilTerms::priority));
    }

    /// The download of a render is in the queue.
    synchronized void downloading(PendingRender render, CompletableFuture<RenderOutcome> running) {
        if (render.isAbandoned()) {
            running.cancel(false);
        } else {
            render.downloading(running);
        }
    }

    /// A try ended.
    synchronized void tried(PendingRender render, RenderOutcome outcome) {
        if (render.isAbandoned()) {
            return;
        }
        if (deservesAnotherTry(render, outcome) && !render.hadSecondChance()) {
            render.failedOnce(outcome);
            List<Fulfilment> through = render.waiters().stream()
                    .filter(waiter -> waiter.failedOnce(render))
                    .toList();
            through.forEach(this::askAgain);
            return;
        }
        settle(render, outcome);
    }

    private void settle(PendingRender render, RenderOutcome outcome) {
        render.settle(outcome);
        boolean paid = true;
        for (Fulfilment waiter : List.copyOf(render.waiters())) {
            waiter.settled(render, outcome, paid);
            paid = false;
            if (waiter.hasFailed()) {
                abandon(waiter);
            } else if (waiter.hasNoFirstTries()) {
                askAgain(waiter);
            }
        }
        render.waiters().clear();
    }

    private boolean deservesAnotherTry(PendingRender render, RenderOutcome outcome) {
        return switch (outcome) {
            case RenderOutcome.Unrenderable _, RenderOutcome.AddressRefused _ -> true;
            case RenderOutcome.Undelivered _, RenderOutcome.Unsound _ ->
                retries && render.address().isPresent();
            case RenderOutcome.Ready _ -> false;
        };
    }

    /// All first tries of a config are through. What has no good address is asked for together; a
    /// download that was unlucky so often is begun anew, unless most fared alike, which no second round
    /// would mend.
    private void askAgain(Fulfilment wishes) {
        Map<RenderLine, List<PendingRender>> byLine = new LinkedHashMap<>();
        List<PendingRender> unlucky = new ArrayList<>();
        for (PendingRender render : wishes.toBeAskedForAgain()) {
            if (render.wasUnlucky()) {
                unlucky.add(render);
            } else {
                byLine.computeIfAbsent(line(render), _ -> new ArrayList<>()).add(render);
            }
        }
        byLine.forEach(RenderLine::addAgain);
        unlucky.forEach(PendingRender::giveSecondChance);
        boolean outage = unlucky.size() > wishes.ready();
        for (PendingRender render : unlucky) {
            if (outage) {
                settle(render, render.firstTry().orElseThrow());
            } else {
                redownload.accept(render, render.address().orElseThrow());
            }
        }
        notifyAll();
    }

    /// A request failed for good. What the first round brought must not be lost because Figma refuses
    /// the few that are asked for again.
    synchronized void failed(RenderRequest request, Throwable cause) {
        boolean spares = request.second()
                && cause instanceof FigmaException e
                && !(e.failure() instanceof FigmaFailure.DeadlineExceeded);
        for (PendingRender render : request.renders()) {
            if (spares) {
                tried(render, new RenderOutcome.Undelivered(((FigmaException) cause).failure()));
            } else {
                failed(render, cause);
            }
        }
    }

    /// Nothing more can be done for the configs that wait for this render.
    synchronized void failed(PendingRender render, Throwable cause) {
        for (Fulfilment waiter : List.copyOf(render.waiters())) {
            waiter.fail(cause);
            abandon(waiter);
        }
    }

    /// A config waits no longer. What nobody else wants is not asked for any more.
    synchronized void abandon(Fulfilment wishes) {
        for (PendingRender render : wishes.unsettled()) {
            render.waiters().remove(wishes);
            if (render.isAbandoned() && render.state() != PendingRender.State.SETTLED) {
                line(render).remove(render);
                renders.remove(new StoreKey(
                        render.key().render().identity(), render.key().version()));
                render.cancelDownload();
            }
        }
    }

    /// Nothing more can be done for anybody, those included who come later.
    synchronized void close(Throwable cause) {
        closed = Optional.of(cause);
        failAll(cause);
    }

    /// Nothing more can be done for those who wait.
    synchronized void failAll(Throwable cause) {
        List.copyOf(renders.values()).forEach(render -> failed(render, cause));
    }

    /// Everything that was asked for in this process, by render.
    synchronized Set<RenderKey> everAskedFor() {
        return new HashSet<>(everAskedFor);
    }

    private RenderLine line(List<RenderRequest> requests) {
        return line(requests.getFirst().renders().getFirst());
    }

    private RenderLine line(PendingRender render) {
        return lines.computeIfAbsent(Alike.of(render.key()), _ -> new RenderLine());
    }
}
