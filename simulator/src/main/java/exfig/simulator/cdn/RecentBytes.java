package exfig.simulator.cdn;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The bytes drawn last, up to a fixed total, so that a download right after the answer need not draw again.
final class RecentBytes {
    private static final int MAX_BYTES = 16 << 20;

    private final Map<String, byte[]> byPath = new LinkedHashMap<>(64, 0.75f, true);
    private int total;

    synchronized Optional<byte[]> get(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    synchronized void put(String path, byte[] bytes) {
        if (bytes.length > MAX_BYTES / 4) {
            return;
        }
        byte[] before = byPath.put(path, bytes);
        total += bytes.length - (before == null ? 0 : before.length);
        var oldest = byPath.entrySet().iterator();
        while (total > MAX_BYTES) {
            total -= oldest.next().getValue().length;
            oldest.remove();
        }
    }
}
