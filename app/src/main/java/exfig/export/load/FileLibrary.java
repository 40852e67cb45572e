package exfig.export.load;

import exfig.figma.FigmaClient;
import exfig.figma.FileOutline;
import exfig.figma.NodesAnswer;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.FileMeta;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.PublishedStyle;
import exfig.resilience.Deadline;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the files of one run hold, asked for once and shared by all entries and configs. For any number
/// of threads.
public final class FileLibrary {
    private final FigmaReads reads;
    private final Memo<FileKey, FileMeta> metas = new Memo<>();
    private final Memo<FileKey, List<PublishedComponent>> components = new Memo<>();
    private final Memo<FileKey, FileOutline> outlines = new Memo<>();
    private final Memo<FileKey, List<PublishedStyle>> styles = new Memo<>();
    private final Memo<NodesKey, NodesAnswer> nodes = new Memo<>();
    private final Memo<FileKey, LocalVariables> variables = new Memo<>();
    private final Map<FileKey, String> versions = new ConcurrentHashMap<>();

    /// An empty library, for one run.
    public FileLibrary(FigmaClient client) {
        this(new ClientReads(client));
    }

    FileLibrary(FigmaReads reads) {
        this.reads = reads;
    }

    /// What the file is now; its version counts from here on, since everything else is asked for later.
    FileMeta meta(FileKey file, Deadline deadline) throws InterruptedException {
        FileMeta meta = metas.get(file, () -> reads.meta(file, deadline));
        versions.put(file, meta.version());
        return meta;
    }

    List<PublishedComponent> components(FileKey file, Deadline deadline) throws InterruptedException {
        return components.get(file, () -> reads.components(file, deadline));
    }

    FileOutline outline(FileKey file, Deadline deadline) throws InterruptedException {
        FileOutline outline = outlines.get(file, () -> reads.outline(file, deadline));
        versions.putIfAbsent(file, outline.version());
        return outline;
    }

    List<PublishedStyle> styles(FileKey file, Deadline deadline) throws InterruptedException {
        return styles.get(file, () -> reads.styles(file, deadline));
    }

    NodesAnswer nodes(FileKey file, List<NodeId> ids, Deadline deadline) throws InterruptedException {
        return nodes.get(new NodesKey(file, ids), () -> reads.nodes(file, ids, deadline));
    }

    LocalVariables localVariables(FileKey file, Deadline deadline) throws InterruptedException {
        return variables.get(file, () -> reads.localVariables(file, deadline));
    }

    /// The versions of the files that were asked for it, and of those whose documents were read, as
    /// they were before anything else was read of them.
    public Map<FileKey, String> versions() {
        return Map.copyOf(versions);
    }

    private record NodesKey(FileKey file, List<NodeId> ids) {}
}
