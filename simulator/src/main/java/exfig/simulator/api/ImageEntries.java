package exfig.simulator.api;

import exfig.simulator.RenderFault;
import exfig.simulator.cdn.Redirects;
import exfig.simulator.json.JsonNull;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.net.URI;
import java.util.Optional;

/// The `images` of one answer, entry by entry. Not safe for use by several threads.
final class ImageEntries {
    /// Port 1 belongs to a protocol that nobody runs.
    private static final String DEAD_HOST = "http://127.0.0.1:1";

    /// The top-level domain `invalid` never resolves (RFC 6761, section 6.4).
    private static final String PLAIN_HOST = "http://assets.invalid";

    private final URI assetHost;
    private final JsonObject.Builder images = JsonObject.builder();
    private Optional<String> previousPath = Optional.empty();

    ImageEntries(URI assetHost) {
        this.assetHost = assetHost;
    }

    /// @param path where the picture is; nothing when it cannot be drawn
    void add(String id, Optional<String> path, Optional<RenderFault> fault) {
        if (path.isEmpty()) {
            images.putNull(id);
        } else if (fault.isEmpty()) {
            images.put(id, assetHost + path.get());
        } else {
            damaged(id, path.get(), fault.get());
        }
        previousPath = path.or(() -> previousPath);
    }

    private void damaged(String id, String path, RenderFault fault) {
        switch (fault) {
            case RenderFault.NullImage _, RenderFault.NullFor _, RenderFault.DeletedComponent _ ->
                images.put(id, JsonNull.INSTANCE);
            case RenderFault.MissingImage() -> {
                // The id is left out.
            }
            case RenderFault.DeadHost() -> images.put(id, JsonString.of(DEAD_HOST + path));
            case RenderFault.PlainHttp() -> images.put(id, JsonString.of(PLAIN_HOST + path));
            case RenderFault.SharedAddress() -> images.put(id, assetHost + previousPath.orElse(path));
            case RenderFault.Redirected(int hops) -> images.put(id, assetHost + Redirects.path(hops, path));
        }
    }

    JsonObject build() {
        return images.build();
    }
}
