package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Cuts long lists of ids by what limits a request: the bytes of its address, not the number of ids.
public final class IdBatches {
    /// Figma's edge refuses addresses above 8,192 bytes (API notes, section 6); the rest is left for
    /// proxies.
    static final int MAX_URL_BYTES = 7_500;

    private IdBatches() {}

    /// The fewest image requests that ask for all ids once each, in order.
    public static List<List<NodeId>> cut(FileKey file, ImageQuery query, List<NodeId> ids) {
        return cut(Paths.images(file, query, List.of()), ids, MAX_URL_BYTES);
    }

    /// @param target path and query of a request without ids
    static List<List<NodeId>> cut(String target, List<NodeId> ids, int maxUrlBytes) {
        // Hosts of Figma and of simulators are shorter than this.
        int fixed = "https://".length() + 64 + bytes(target);
        List<List<NodeId>> batches = new ArrayList<>();
        List<NodeId> batch = new ArrayList<>();
        int used = fixed;
        for (NodeId id : new LinkedHashSet<>(ids)) {
            int length = bytes(Paths.encode(id));
            int more = batch.isEmpty() ? length : ",".length() + length;
            if (!batch.isEmpty() && used + more > maxUrlBytes) {
                batches.add(List.copyOf(batch));
                batch.clear();
                used = fixed;
                more = length;
            }
            batch.add(id);
            used += more;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return batches;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
