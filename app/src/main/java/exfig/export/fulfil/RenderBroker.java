package exfig.export.fulfil;

import exfig.cache.RenderStore;
import exfig.cache.StoreKey;
import exfig.cache.StoredBlob;
import exfig.concurrent.TaskGroup;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/// Brings renders into the store with as few metered requests as possible; one for the process.
///
/// Renders that the store has cost nothing. The others are cut into the largest batches that fit a request,
/// downloads start with the first answer, batches that are too much for the renderer are halved, and what came
/// back empty or with a dead address is asked for once more, together.
public final class RenderBroker {
    private static final int BATCHES_AT_A_TIME = 3;
    /// Renders that came back empty often succeed in small company.
    private static final int SECOND_CHANCE_BATCH = 100;

    private final RenderSource source;
    private final DownloadQueue queue;
    private final RenderDownload download;
    private final RenderStore store;
    private final EventSink events;

    /// @param source renders
    /// @param assets downloads, without credentials
    /// @param queue bounds the downloads of the process
    /// @param store takes what was verified
    public RenderBroker(
            RenderSource source, AssetSource assets, DownloadQueue queue, RenderStore store, EventSink events) {
        this.source = source;
        this.queue = queue;
        this.download = new RenderDownload(assets, store);
        this.store = store;
        this.events = events;
    }

    /// Brings the renders of one config into the store.
    ///
    /// @param config whose wishes these are, for events
    /// @param priority lower goes first in the download queue
    /// @param versions the versions of files that are known; others are not found by later runs
    /// @throws FigmaException when Figma refuses or fails as a whole; single renders that fail are outcomes
    public FulfilledRenders fulfil(
            String config, int priority, Collection<RenderKey> keys, Map<FileKey, String> versions, Deadline deadline)
            throws InterruptedException {
        Wishes wishes = new Wishes(config, priority, versions, deadline);
        List<RenderKey> missing = new ArrayList<>();
        for (RenderKey key : keys) {
            Optional<StoredBlob> stored = store.find(wishes.storeKey(key));
            if (stored.isPresent()) {
                wishes.settle(key, new RenderOutcome.Ready(stored.get()), true);
            } else {
                missing.add(key);
            }
        }
        int fromStore = keys.size() - missing.size();
        round(wishes, missing, Integer.MAX_VALUE);
        List<RenderKey> again =
                missing.stream().filter(wishes::deservesAnotherTry).toList();
        round(wishes, again, SECOND_CHANCE_BATCH);
        return new FulfilledRenders(wishes.outcomes, fromStore);
    }

    /// The requests that bringing these renders would take, were all of them missing: the batches, not yet sent.
    public List<RenderBatch> batches(Collection<RenderKey> keys) {
        return RenderBatch.group(keys).stream()
                .flatMap(group -> source.cut(group).stream())
                .toList();
    }

    private void round(Wishes wishes, List<RenderKey> keys, int largest) throws InterruptedException {
        Map<RenderKey, RenderKey> known = new HashMap<>();
        keys.forEach(key -> known.put(key.identity(), key));
        Map<RenderKey, CompletableFuture<RenderOutcome>> downloads = new ConcurrentHashMap<>();
        try {
            try (TaskGroup<Void> group = TaskGroup.open("render", BATCHES_AT_A_TIME)) {
                for (RenderBatch batch : cutTo(largest, batches(keys))) {
                    group.fork(() -> {
                        locate(wishes, batch, known, downloads);
                        return null;
                    });
                }
                group.join();
            }
            for (Map.Entry<RenderKey, CompletableFuture<RenderOutcome>> pending : downloads.entrySet()) {
                wishes.outcomes.put(pending.getKey(), await(pending.getValue()));
            }
        } finally {
            downloads.values().forEach(pending -> pending.cancel(false));
        }
    }

    private void locate(
            Wishes wishes,
            RenderBatch batch,
            Map<RenderKey, RenderKey> known,
            Map<RenderKey, CompletableFuture<RenderOutcome>> downloads)
            throws InterruptedException {
        RenderSource.Located located;
        try {
            located = source.locate(batch, wishes.deadline);
        } catch (FigmaException e) {
            if (batch.nodes().size() > 1 && isTooMuch(e.failure())) {
                for (RenderBatch half : batch.halves()) {
                    locate(wishes, half, known, downloads);
                }
                return;
            }
            if (e.failure() instanceof FigmaFailure.RenderTimeout) {
                batch.nodes()
                        .forEach(node -> wishes.outcomes.put(
                                original(known, batch, node), new RenderOutcome.Undelivered(e.failure())));
                return;
            }
            throw e;
        }
        for (NodeId node : located.withoutRender()) {
            wishes.outcomes.put(original(known, batch, node), new RenderOutcome.Unrenderable());
        }
        located.addresses().forEach((node, address) -> {
            RenderKey key = original(known, batch, node);
            downloads.put(key, queue.submit(wishes.priority, () -> deliver(wishes, key, address)));
        });
    }

    private RenderOutcome deliver(Wishes wishes, RenderKey key, URI address) throws InterruptedException {
        RenderOutcome outcome = download.fetch(wishes.storeKey(key), address, wishes.deadline);
        wishes.settle(key, outcome, false);
        return outcome;
    }

    private static RenderKey original(Map<RenderKey, RenderKey> known, RenderBatch batch, NodeId node) {
        RenderKey bare = batch.keyOf(node);
        return known.getOrDefault(bare, bare);
    }

    private static boolean isTooMuch(FigmaFailure failure) {
        return failure instanceof FigmaFailure.RenderTimeout || failure instanceof FigmaFailure.UrlTooLong;
    }

    private static List<RenderBatch> cutTo(int largest, List<RenderBatch> batches) {
        List<RenderBatch> cut = new ArrayList<>();
        for (RenderBatch batch : batches) {
            List<NodeId> nodes = batch.nodes();
            for (int from = 0; from < nodes.size(); from += Math.min(largest, nodes.size())) {
                cut.add(batch.with(nodes.subList(from, (int) Math.min(nodes.size(), (long) from + largest))));
            }
        }
        return cut;
    }

    private static RenderOutcome await(CompletableFuture<RenderOutcome> pending) throws InterruptedException {
        try {
            return pending.get();
        } catch (java.util.concurrent.ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (java.util.concurrent.CancellationException e) {
            InterruptedException interrupted = new InterruptedException("the download queue was closed");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    /// What one config asked for and has so far.
    private final class Wishes {
        private final String config;
        private final int priority;
        private final Map<FileKey, String> versions;
        private final Deadline deadline;
        private final Map<RenderKey, RenderOutcome> outcomes = new ConcurrentHashMap<>();

        Wishes(String config, int priority, Map<FileKey, String> versions, Deadline deadline) {
            this.config = config;
            this.priority = priority;
            this.versions = new LinkedHashMap<>(versions);
            this.deadline = deadline;
        }

        StoreKey storeKey(RenderKey key) {
            return new StoreKey(key, Optional.ofNullable(versions.get(key.node().file())));
        }

        void settle(RenderKey key, RenderOutcome outcome, boolean fromStore) {
            outcomes.put(key, outcome);
            if (outcome instanceof RenderOutcome.Ready(StoredBlob blob)) {
                events.accept(new ExportEvent.Downloaded(config, blob.bytes(), fromStore));
            }
        }

        boolean deservesAnotherTry(RenderKey key) {
            return switch (outcomes.get(key)) {
                case RenderOutcome.Unrenderable _, RenderOutcome.AddressRefused _ -> true;
                case RenderOutcome.Ready _, RenderOutcome.Undelivered _, RenderOutcome.Unsound _ -> false;
                case null -> true;
            };
        }
    }
}
