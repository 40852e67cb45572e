package exfig.simulator.cdn;

import exfig.simulator.limits.VirtualClock;
import exfig.simulator.render.Renderer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Knows which addresses exist, until when, and how to make their bytes. Safe for use by several threads.
public final class AssetStore {
    /// How long Figma serves a render, fact 9 of the API notes.
    private static final Duration RENDER_LIFE = Duration.ofDays(30);

    /// How long Figma serves an image fill, fact 9 of the API notes.
    private static final Duration FILL_LIFE = Duration.ofDays(14);

    private final Renderer renderer;
    private final VirtualClock clock;
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();
    private final Map<String, Origin> origins = new ConcurrentHashMap<>();
    private final RecentBytes recent = new RecentBytes();

    /// An empty store.
    public AssetStore(Renderer renderer, VirtualClock clock) {
        this.renderer = renderer;
        this.clock = clock;
    }

    /// Whose picture is at an address.
    ///
    /// @param fileKey of the file that was asked first
    /// @param nodeIds all nodes that were drawn with these bytes so far
    record Origin(String fileKey, Set<String> nodeIds) {
        Origin {
            nodeIds = Set.copyOf(nodeIds);
        }

        Origin and(Origin other) {
            if (nodeIds.containsAll(other.nodeIds)) {
                return this;
            }
            Set<String> all = new HashSet<>(nodeIds);
            all.addAll(other.nodeIds);
            return new Origin(fileKey, all);
        }
    }

    /// Whose render is at an address; nothing for image fills and thumbnails.
    Optional<Origin> originOf(String path) {
        return Optional.ofNullable(origins.get(path));
    }

    /// One address.
    private record Asset(Supplier<byte[]> source, String contentType, long expiresNanos) {}

    /// Draws the picture and gives it an address for 30 days. The same bytes always get the same address.
    ///
    /// @return the path, or nothing when there is nothing to paint
    public Optional<String> publish(Picture picture) {
        byte[] bytes = picture.draw(renderer);
        if (bytes.length == 0) {
            return Optional.empty();
        }
        String path = "/images/" + uuidOf(bytes);
        recent.put(path, bytes);
        var origin = new Origin(picture.file().library().fileKey(), Set.of(picture.nodeId()));
        origins.merge(path, origin, Origin::and);
        put(path, () -> picture.draw(renderer), picture.settings().contentType(), RENDER_LIFE);
        return Optional.of(path);
    }

    /// Gives an image fill an address for 14 days.
    public String publishFill(String imageRef, byte[] bytes) {
        String path = "/img/" + imageRef;
        put(path, () -> bytes, fillType(bytes), FILL_LIFE);
        return path;
    }

    /// Draws a picture that has no entry of its own.
    Content draw(Picture picture) {
        return new Content(picture.draw(renderer), picture.settings().contentType(), false);
    }

    /// The content of an address, drawn again unless it was drawn just now.
    Optional<Content> find(String path) {
        Asset asset = assets.get(path);
        if (asset == null) {
            return Optional.empty();
        }
        if (clock.nanos() - asset.expiresNanos > 0) {
            return Optional.of(new Content(new byte[0], asset.contentType, true));
        }
        byte[] bytes = recent.get(path).orElseGet(asset.source);
        return Optional.of(new Content(bytes, asset.contentType, false));
    }

    private void put(String path, Supplier<byte[]> source, String contentType, Duration life) {
        assets.put(path, new Asset(source, contentType, clock.nanos() + life.toNanos()));
    }

    private static String fillType(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF ? "image/jpeg" : "image/png";
    }

    private static String uuidOf(byte[] bytes) {
        try {
            String hex = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            return String.join(
                    "-",
                    hex.substring(0, 8),
                    hex.substring(8, 12),
                    hex.substring(12, 16),
                    hex.substring(16, 20),
                    hex.substring(20, 32));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
