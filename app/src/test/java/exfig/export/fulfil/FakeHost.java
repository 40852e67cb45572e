package exfig.export.fulfil;

import exfig.cache.Digests;
import exfig.figma.Download;
import exfig.figma.DownloadCheck;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.resilience.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Serves a small SVG for every address, unless told otherwise.
final class FakeHost implements AssetSource {
    final List<String> downloads = Collections.synchronizedList(new ArrayList<>());
    final Set<String> refuseOnce = ConcurrentHashMap.newKeySet();
    final Set<String> undeliveredOnce = ConcurrentHashMap.newKeySet();
    Set<String> alwaysUndelivered = Set.of();
    final Set<String> errorPageOnce = ConcurrentHashMap.newKeySet();
    Set<String> alwaysErrorPage = Set.of();
    private static final int ATTEMPTS = 3;
    Set<String> deadHosts = Set.of();
    int servedBeforeDeath;
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore served = new Semaphore(0);

    /// Returns when so many downloads have begun.
    void await(int count) throws InterruptedException {
        begun.acquire(count);
    }

    @Override
    public Download download(URI address, Path target, DownloadCheck check, Deadline deadline) {
        for (int attempt = 1; ; attempt++) {
            Download download = attempt(address, target);
            Optional<String> objection = check.objection(target, download);
            if (objection.isEmpty()) {
                return download;
            }
            if (attempt == ATTEMPTS) {
                throw new FigmaException(new FigmaFailure.Unreadable(address.toString(), objection.get()));
            }
        }
    }

    private void awaitServed() {
        served.acquireUninterruptibly(servedBeforeDeath);
        served.release(servedBeforeDeath);
    }

    private Download attempt(URI address, Path target) {
        if (address.getScheme().equals("http")) {
            throw new FigmaException(new FigmaFailure.InsecureAddress(address.toString(), "it is not https"));
        }
        if (deadHosts.contains(address.getHost())) {
            awaitServed();
            throw new FigmaException(new FigmaFailure.Unreachable(address.getHost(), "no such host"));
        }
        String node = address.getPath().substring(1);
        downloads.add(node);
        begun.release();
        if (refuseOnce.remove(node)) {
            throw new FigmaException(new FigmaFailure.AssetRefused(address.toString(), 403));
        }
        if (undeliveredOnce.remove(node) || alwaysUndelivered.contains(node)) {
            throw new FigmaException(new FigmaFailure.ServerError(address.toString(), 503, "", Optional.empty()));
        }
        String body = alwaysErrorPage.contains(node) || errorPageOnce.remove(node)
                ? "<html>Slow down</html>"
                : "<svg id=\"" + node + "\"/>";
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            Files.write(target, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        served.release();
        return new Download(bytes.length, Digests.sha256(bytes), "", Optional.empty(), Optional.empty());
    }
}
