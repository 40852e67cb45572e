package exfig.export.fulfil;

import exfig.cache.RenderStore;
import exfig.cache.StoreKey;
import exfig.cache.StoredBlob;
import exfig.figma.Download;
import exfig.figma.DownloadCheck;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/// A render's way from its address into the store: downloaded, verified, taken in. Renders that share an
/// address share the download, as long as the address is one of the latest.
final class RenderDownload {
    /// More than one request can ask for.
    private static final int KEPT = 1_000;

    private final AssetSource assets;
    private final RenderStore store;
    private final Set<String> answering = ConcurrentHashMap.newKeySet();
    private final Map<URI, CompletableFuture<Optional<Arrival>>> byAddress =
            Collections.synchronizedMap(new Latest<>());

    RenderDownload(AssetSource assets, RenderStore store) {
        this.assets = assets;
        this.store = store;
    }

    /// Forgets the oldest: renders that share an address come in one answer, and memory must not
    /// grow with the number of renders.
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }

    private record Arrival(Download download, StoredBlob blob) {}

    private record Try(RenderOutcome outcome, Optional<Arrival> arrival) {
        static Try failed(RenderOutcome outcome) {
            return new Try(outcome, Optional.empty());
        }
    }

    /// Never throws for what can go wrong with one asset; throws [FigmaException] when the run's
    /// deadline is over.
    RenderOutcome fetch(StoreKey key, URI address, Deadline deadline) throws InterruptedException {
        CompletableFuture<Optional<Arrival>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Arrival>> first = byAddress.putIfAbsent(address, mine);
        if (first != null) {
            Optional<RenderOutcome> shared = shared(key, first);
            return shared.isPresent()
                    ? shared.get()
                    : once(key, address, deadline).outcome();
        }
        try {
            Try last = once(key, address, deadline);
            mine.complete(last.arrival());
            return last.outcome();
        } finally {
            if (mine.complete(Optional.empty()) || mine.join().isEmpty()) {
                byAddress.remove(address, mine);
            }
        }
    }

    private Optional<RenderOutcome> shared(StoreKey key, CompletableFuture<Optional<Arrival>> first)
            throws InterruptedException {
        try {
            return first.get()
                    .filter(arrival -> Files.exists(arrival.blob().file()))
                    .filter(arrival ->
                            RenderVerifier.verify(key.render(), arrival.blob().file(), arrival.download())
                                    instanceof RenderVerifier.Verdict.Sound)
                    .map(arrival -> new RenderOutcome.Ready(store.link(key, arrival.blob())));
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private Try once(StoreKey key, URI address, Deadline deadline) throws InterruptedException {
        Path part = store.newTemporaryFile();
        Verification verification = new Verification(key.render());
        try {
            Download download = assets.download(address, part, verification, deadline);
            answering.add(address.getAuthority());
            StoredBlob blob = store.put(key, part, download.sha256());
            return new Try(new RenderOutcome.Ready(blob), Optional.of(new Arrival(download, blob)));
        } catch (FigmaException e) {
            return switch (e.failure()) {
                case FigmaFailure.DeadlineExceeded _ -> throw e;
                case FigmaFailure.AssetRefused refused -> Try.failed(new RenderOutcome.AddressRefused(refused));
                case FigmaFailure.InsecureAddress insecure -> Try.failed(new RenderOutcome.AddressRefused(insecure));
                case FigmaFailure.Unreachable dead
                when leadsNowhere(address) -> Try.failed(new RenderOutcome.AddressRefused(dead));
                case FigmaFailure.Unreadable unreadable
                when verification.objected(unreadable.reason()) ->
                    Try.failed(new RenderOutcome.Unsound(unreadable.reason()));
                case FigmaFailure other -> Try.failed(new RenderOutcome.Undelivered(other));
            };
        } finally {
            delete(part);
        }
    }

    /// Whether it is the address that is wrong, and not the network: other hosts answer, and this one
    /// never did. When no host answers, other addresses would be no help, and asking for them is not
    /// free.
    private boolean leadsNowhere(URI address) {
        return !answering.isEmpty() && !answering.contains(address.getAuthority());
    }

    /// The verifier as a check of downloads, which remembers what it said last.
    private static final class Verification implements DownloadCheck {
        private final RenderKey render;
        private Optional<String> last = Optional.empty();

        private Verification(RenderKey render) {
            this.render = render;
        }

        @Override
        public Optional<String> objection(Path file, Download download) {
            last = switch (RenderVerifier.verify(render, file, download)) {
                case RenderVerifier.Verdict.Sound _ -> Optional.empty();
                case RenderVerifier.Verdict.Broken(String reason) -> Optional.of(reason);
            };
            return last;
        }

        private boolean objected(String reason) {
            return last.filter(reason::equals).isPresent();
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
