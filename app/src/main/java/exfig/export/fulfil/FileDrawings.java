package exfig.export.fulfil;

import exfig.figma.DrawingsAnswer;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.resilience.Deadline;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// How the nodes of one file look, asked for once in a process. Thread-safe.
final class FileDrawings {
    private final FileKey file;
    private final DrawingSource source;
    // A lock and not a monitor: those in line must stay interruptible while the request is under way.
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<NodeId, Drawing> known = new HashMap<>();

    FileDrawings(FileKey file, DrawingSource source) {
        this.file = file;
        this.source = source;
    }

    /// A node's looks.
    ///
    /// @param digest empty when the node is not in the file
    /// @param version of the file when it was read
    record Drawing(Optional<String> digest, String version) {}

    /// Whether all of these nodes are known, so that asking costs nothing.
    boolean knows(Collection<NodeId> nodes) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            return known.keySet().containsAll(nodes);
        } finally {
            lock.unlock();
        }
    }

    /// Asks for those that are not known; one metered request, or none.
    Map<NodeId, Drawing> of(Collection<NodeId> nodes, Deadline deadline) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            List<NodeId> unknown = nodes.stream()
                    .filter(node -> !known.containsKey(node))
                    .distinct()
                    .toList();
            if (!unknown.isEmpty()) {
                DrawingsAnswer answer = source.drawings(file, unknown, deadline);
                unknown.forEach(node -> known.put(
                        node, new Drawing(Optional.ofNullable(answer.digests().get(node)), answer.version())));
            }
            Map<NodeId, Drawing> result = new HashMap<>();
            nodes.forEach(node -> result.put(node, known.get(node)));
            return result;
        } finally {
            lock.unlock();
        }
    }
}
