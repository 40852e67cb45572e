package exfig.export.fulfil;

import exfig.cache.RenderStore;
import exfig.cache.StoredBlob;
import exfig.concurrent.Workers;
import exfig.event.EventSink;
import exfig.figma.FigmaException;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderKey;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// Brings renders into the store with as few metered requests as possible; one for all configs of the
/// process.
///
/// Renders that the store has cost nothing. What several configs want is asked for and downloaded once,
/// and requests are packed across configs. Downloads start with the first answer, requests that are too
/// much for the renderer are halved, and what came back empty or with a dead address is asked for once
/// more, together.
public final class RenderBroker implements AutoCloseable {
    /// As many as the pro plan lets through at once after a rest.
    private static final int REQUESTS_AT_A_TIME = 10;

    private final RenderSource source;
    private final RenderPool pool;
    private final RenderStore store;
    private final RenderDownload download;
    private final DownloadQueue queue;
    private final BrokerSettings settings;
    private final EventSink events;
    private final BatchLimits limits = new BatchLimits();
    private final Workers senders;

    /// @param source renders
    /// @param assets downloads, without credentials
    /// @param queue bounds the downloads of the process
    /// @param store takes what was verified
    public RenderBroker(
            RenderSource source,
            AssetSource assets,
            DownloadQueue queue,
            RenderStore store,
            BrokerSettings settings,
            EventSink events) {
        this.source = source;
        this.pool = new RenderPool(source, settings, this::download);
        this.download = new RenderDownload(assets, store);
        this.queue = queue;
        this.store = store;
        this.settings = settings;
        this.events = events;
        this.senders = Workers.start("render", REQUESTS_AT_A_TIME, this::sendNext);
    }

    /// A config that is about to load. Until it has said what it wants, or is closed, requests for renders
    /// of its files that are not full wait a while for it.
    public final class Expectation implements AutoCloseable {
        private final Set<FileKey> files;
        private boolean over;

        private Expectation(Set<FileKey> files) {
            this.files = Set.copyOf(files);
            pool.expect(this.files);
        }

        private synchronized void wish(Collection<PendingRender> wanted) {
            pool.locate(wanted, over ? Set.of() : files);
            over = true;
        }

        @Override
        public synchronized void close() {
            if (!over) {
                over = true;
                pool.expectNoMore(files);
            }
        }
    }

    /// Announces a config.
    ///
    /// @param files of which it may want renders
    public Expectation expect(Set<FileKey> files) {
        return new Expectation(files);
    }

    /// Brings the renders of one config into the store and waits until every one of them has its
    /// outcome.
    ///
    /// @param expectation of this config; closed when its wishes are known
    /// @throws FigmaException when Figma refuses or fails as a whole; single renders that fail are
    ///     outcomes, unless the terms say otherwise
    /// @throws exfig.failure.ExportException when failing fast, with the render that failed
    public FulfilledRenders fulfil(FulfilTerms terms, Collection<RenderKey> keys, Expectation expectation)
            throws InterruptedException {
        Fulfilment wishes = new Fulfilment(terms, events);
        try {
            List<RenderKey> missing = missing(wishes, keys);
            List<PendingRender> unlocated = new ArrayList<>();
            for (PendingRender render : pool.add(wishes, missing)) {
                settings.memory()
                        .addresses()
                        .find(render.key().render().identity())
                        .ifPresentOrElse(address -> download(render, address), () -> unlocated.add(render));
            }
            expectation.wish(unlocated);
            wishes.await();
        } finally {
            expectation.close();
            pool.abandon(wishes);
        }
        if (wishes.failure().isPresent()) {
            throw rethrow(wishes.failure().get());
        }
        return wishes.result(keys);
    }

    private List<RenderKey> missing(Fulfilment wishes, Collection<RenderKey> keys) {
        List<RenderKey> missing = new ArrayList<>();
        for (RenderKey key : keys) {
            Optional<StoredBlob> stored =
                    store.find(wishes.storeKey(key, settings.memory().version()));
            if (stored.isPresent()) {
                wishes.found(key.identity(), stored.get());
            } else {
                missing.add(key);
            }
        }
        return missing;
    }

    // A sender that died silently would leave configs waiting for ever.
    private void sendNext() throws InterruptedException {
        try {
            send(pool.take());
        } catch (RuntimeException | Error e) {
            pool.failAll(e);
        }
    }

    private void send(RenderRequest request) throws InterruptedException {
        boolean answered = false;
        try {
            RenderBatch batch = request.batch();
            List<RenderBatch> pieces = limits.cut(batch);
            if (pieces.size() > 1) {
                pool.instead(requests(request, pieces, request.halvings()));
            } else {
                answered = locate(request, batch);
            }
        } catch (InterruptedException | RuntimeException | Error e) {
            pool.failed(request, e);
            if (e instanceof InterruptedException interrupted) {
                throw interrupted;
            }
        } finally {
            pool.ended(request, answered);
        }
    }

    private boolean locate(RenderRequest request, RenderBatch batch) throws InterruptedException {
        try {
            deliver(request, batch, source.locate(batch, request.deadline()));
            return true;
        } catch (FigmaException e) {
            if (!limits.tooMuch(batch, request.halvings(), e.failure())) {
                throw e;
            }
            if (batch.nodes().size() == 1) {
                pool.tried(request.renders().getFirst(), new RenderOutcome.Undelivered(e.failure()));
            } else {
                pool.halve(requests(request, batch.halves(), request.halvings() + 1));
            }
            return false;
        }
    }

    private static List<RenderRequest> requests(RenderRequest whole, List<RenderBatch> pieces, int halvings) {
        return pieces.stream().map(piece -> whole.with(piece, halvings)).toList();
    }

    private void deliver(RenderRequest request, RenderBatch batch, RenderSource.Located located) {
        Map<NodeId, PendingRender> renders = request.byNode();
        Map<RenderKey, URI> addresses = new HashMap<>();
        located.addresses().forEach((node, address) -> {
            if (renders.containsKey(node)) {
                addresses.put(batch.keyOf(node), address);
            }
        });
        settings.memory().addresses().keep(addresses);
        renders.forEach((node, render) -> {
            URI address = addresses.get(batch.keyOf(node));
            if (address == null) {
                pool.tried(render, new RenderOutcome.Unrenderable());
            } else {
                download(render, address);
            }
        });
    }

    private void download(PendingRender render, URI address) {
        Optional<FulfilTerms> terms = pool.located(render, address);
        if (terms.isEmpty()) {
            return;
        }
        CompletableFuture<RenderOutcome> running = queue.submit(
                terms.get().priority(),
                () -> download.fetch(render.key(), address, terms.get().deadline()));
        pool.downloading(render, running);
        CompletableFuture<Void> _ = running.handle((outcome, failure) -> {
            if (failure == null) {
                pool.tried(render, outcome);
            } else {
                pool.failed(render, cause(failure));
            }
            return null;
        });
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    private static RuntimeException rethrow(Throwable cause) throws InterruptedException {
        switch (cause) {
            case RuntimeException unchecked when !(unchecked instanceof CancellationException) -> throw unchecked;
            case Error error -> throw error;
            default -> {
                InterruptedException interrupted = new InterruptedException("the broker was closed");
                interrupted.initCause(cause);
                throw interrupted;
            }
        }
    }

    /// The requests that bringing these renders would take, were all of them missing: the batches, not
    /// yet sent.
    public List<RenderBatch> batches(Collection<RenderKey> keys) {
        return RenderBatch.group(keys).stream()
                .flatMap(group -> source.cut(group).stream())
                .toList();
    }

    /// The fewest requests that could have asked for everything that this process asked for, halving and
    /// second tries not counted.
    public int minimumRequests() {
        return batches(pool.everAskedFor()).size();
    }

    /// Ends the senders; a request that is under way is cut. Configs that still wait are interrupted.
    @Override
    public void close() {
        senders.close();
        pool.close(new CancellationException("the broker was closed"));
    }
}
