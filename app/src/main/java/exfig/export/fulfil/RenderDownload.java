package exfig.export.fulfil;

import exfig.cache.RenderStore;
import exfig.cache.StoreKey;
import exfig.figma.Download;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.resilience.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// One render's way from its address into the store: downloaded, verified, taken in.
final class RenderDownload {
    /// Transport failures have their own retries; this bounds tries that arrived whole but were not the file.
    private static final int SOUND_TRIES = 3;

    private final AssetSource assets;
    private final RenderStore store;

    RenderDownload(AssetSource assets, RenderStore store) {
        this.assets = assets;
        this.store = store;
    }

    /// Never throws for what can go wrong with one asset; throws [FigmaException] when the run's deadline is over.
    RenderOutcome fetch(StoreKey key, URI address, Deadline deadline) throws InterruptedException {
        RenderOutcome last = new RenderOutcome.Unrenderable();
        for (int attempt = 0; attempt < SOUND_TRIES; attempt++) {
            last = once(key, address, deadline);
            if (!(last instanceof RenderOutcome.Unsound)) {
                return last;
            }
        }
        return last;
    }

    private RenderOutcome once(StoreKey key, URI address, Deadline deadline) throws InterruptedException {
        Path part = store.newTemporaryFile();
        try {
            Download download = assets.download(address, part, deadline);
            return switch (RenderVerifier.verify(key.render(), part, download)) {
                case RenderVerifier.Verdict.Sound _ -> new RenderOutcome.Ready(store.put(key, part, download.sha256()));
                case RenderVerifier.Verdict.Broken(String reason) -> new RenderOutcome.Unsound(reason);
            };
        } catch (FigmaException e) {
            return switch (e.failure()) {
                case FigmaFailure.DeadlineExceeded _ -> throw e;
                case FigmaFailure.AssetRefused refused -> new RenderOutcome.AddressRefused(refused);
                case FigmaFailure other -> new RenderOutcome.Undelivered(other);
            };
        } finally {
            delete(part);
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
