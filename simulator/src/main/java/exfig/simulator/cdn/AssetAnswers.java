package exfig.simulator.cdn;

import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.StorageErrors;
import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The right answers of a storage host.
public final class AssetAnswers {
    static final Headers OWN = Headers.of("Server", "AmazonS3");

    private final AssetStore store;
    private final Map<String, ServedFile> files;

    /// @param files by file key, for thumbnails; may change
    public AssetAnswers(AssetStore store, Map<String, ServedFile> files) {
        this.store = store;
        this.files = files;
    }

    /// What storage says to credentials beside those in the address (epam/dm.ai#262).
    static HttpResponse twoCredentials() {
        return StorageErrors.of(400, "InvalidArgument", "Only one auth mechanism allowed");
    }

    static boolean hasCredentials(HttpRequest request) {
        return request.header("X-Figma-Token").isPresent()
                || request.header("Authorization").isPresent();
    }

    /// What is at an address, if anything.
    HttpResponse respond(HttpRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return StorageErrors.of(405, "MethodNotAllowed", "The specified method is not allowed");
        }
        Optional<Content> content = store.find(request.path()).or(() -> thumbnail(request.path()));
        if (content.isEmpty()) {
            return StorageErrors.noSuchKey();
        }
        return content.get().expired()
                ? StorageErrors.accessDenied("Request has expired")
                : ByteRanges.respond(request, content.get(), OWN);
    }

    /// The file and the nodes whose picture is at an address.
    AssetStore.Origin originOf(String path) {
        return store.originOf(path).orElseGet(() -> new AssetStore.Origin("", Set.of()));
    }

    private Optional<Content> thumbnail(String path) {
        String[] parts = path.split("/");
        if (parts.length != 4 || !parts[1].equals("thumbnails") || !parts[3].endsWith(".png")) {
            return Optional.empty();
        }
        String nodeId = parts[3].substring(0, parts[3].length() - ".png".length())
                .replaceAll("(?<=\\d)-", ":")
                .replace("%3B", ";");
        return Optional.ofNullable(files.get(parts[2]))
                .filter(file -> file.canDraw(nodeId))
                .map(file -> store.draw(new Picture(file, nodeId, RenderSettings.png())));
    }
}
