package exfig.export.fulfil;

import exfig.concurrent.TaskGroup;
import exfig.figma.FigmaException;
import exfig.figma.id.NodeId;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/// One pass over missing renders: addresses in batches, and each download as soon as its address is known.
final class RenderRound {
    private static final int BATCHES_AT_A_TIME = 3;

    private final RenderSource source;
    private final RenderDownload download;
    private final DownloadQueue queue;
    private final BatchLimits limits = new BatchLimits();

    RenderRound(RenderSource source, RenderDownload download, DownloadQueue queue) {
        this.source = source;
        this.download = download;
        this.queue = queue;
    }

    /// Returns when every render has an outcome.
    ///
    /// @param largest nodes a batch may have at most
    void run(Wishes wishes, List<RenderKey> keys, int largest, Deadline deadline) throws InterruptedException {
        Pass pass = new Pass(wishes, deadline);
        try {
            List<RenderKey> unlocated = new ArrayList<>();
            for (RenderKey key : keys) {
                // An address that was refused in the first pass is dead: then only Figma knows a new one.
                Optional<URI> known = largest == Integer.MAX_VALUE
                        ? wishes.terms().addresses().find(key.identity())
                        : Optional.empty();
                known.ifPresentOrElse(address -> pass.submit(key, address), () -> unlocated.add(key));
            }
            pass.locate(unlocated, largest);
            pass.awaitDownloads();
        } finally {
            pass.cancelDownloads();
        }
    }

    private final class Pass {
        private final Wishes wishes;
        private final Deadline deadline;
        private final Map<RenderKey, RenderKey> asked = new HashMap<>();
        private final Map<RenderKey, CompletableFuture<RenderOutcome>> downloads = new ConcurrentHashMap<>();

        Pass(Wishes wishes, Deadline deadline) {
            this.wishes = wishes;
            this.deadline = deadline;
        }

        void locate(List<RenderKey> keys, int largest) throws InterruptedException {
            keys.forEach(key -> asked.put(key.identity(), key));
            try (TaskGroup<Void> group = TaskGroup.open("render", BATCHES_AT_A_TIME)) {
                try {
                    RenderBatch.group(keys).stream()
                            .flatMap(alike -> source.cut(alike).stream())
                            .flatMap(batch -> BatchLimits.cut(batch, largest).stream())
                            .forEach(batch -> group.fork(() -> {
                                locate(batch, 0);
                                return null;
                            }));
                    group.join();
                } catch (InterruptedException | RuntimeException e) {
                    // Before the group waits for its threads: busy downloads would starve them of the processor.
                    cancelDownloads();
                    throw e;
                }
            }
        }

        void cancelDownloads() {
            downloads.values().forEach(pending -> pending.cancel(false));
        }

        private void locate(RenderBatch batch, int halvings) throws InterruptedException {
            List<RenderBatch> pieces = limits.cut(batch);
            if (pieces.size() > 1) {
                for (RenderBatch piece : pieces) {
                    locate(piece, halvings);
                }
                return;
            }
            try {
                deliver(batch, source.locate(batch, deadline));
            } catch (FigmaException e) {
                if (!limits.tooMuch(batch, halvings, e.failure())) {
                    throw e;
                }
                if (batch.nodes().size() == 1) {
                    RenderKey alone = original(batch, batch.nodes().getFirst());
                    wishes.settle(alone, new RenderOutcome.Undelivered(e.failure()));
                    wishes.insistUnlessTriedAgain(alone);
                    return;
                }
                for (RenderBatch half : batch.halves()) {
                    locate(half, halvings + 1);
                }
            }
        }

        private void deliver(RenderBatch batch, RenderSource.Located located) {
            for (NodeId node : located.withoutRender()) {
                wishes.settle(original(batch, node), new RenderOutcome.Unrenderable());
            }
            Map<RenderKey, URI> addresses = new HashMap<>();
            located.addresses().forEach((node, address) -> {
                addresses.put(batch.keyOf(node), address);
                submit(original(batch, node), address);
            });
            wishes.terms().addresses().keep(addresses);
        }

        void submit(RenderKey key, URI address) {
            downloads.put(key, queue.submit(wishes.terms().priority(), () -> {
                RenderOutcome outcome = download.fetch(wishes.storeKey(key), address, deadline);
                wishes.settle(key, outcome);
                return outcome;
            }));
        }

        void awaitDownloads() throws InterruptedException {
            for (Map.Entry<RenderKey, CompletableFuture<RenderOutcome>> pending : downloads.entrySet()) {
                await(pending.getValue());
                wishes.insistUnlessTriedAgain(pending.getKey());
            }
        }

        private RenderKey original(RenderBatch batch, NodeId node) {
            RenderKey identity = batch.keyOf(node);
            return asked.getOrDefault(identity, identity);
        }
    }

    private static void await(CompletableFuture<RenderOutcome> pending) throws InterruptedException {
        try {
            pending.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (CancellationException e) {
            InterruptedException interrupted = new InterruptedException("the download queue was closed");
            interrupted.initCause(e);
            throw interrupted;
        }
    }
}
