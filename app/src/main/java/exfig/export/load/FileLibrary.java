package exfig.export.load;

import exfig.figma.FigmaClient;
import exfig.figma.FileOutline;
import exfig.figma.NodesAnswer;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.PublishedStyle;
import exfig.resilience.Deadline;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What the files of one run hold, asked for once and shared by all entries and configs. For any number of threads.
public final class FileLibrary {
    private final FigmaReads reads;
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

    List<PublishedComponent> components(FileKey file, Deadline deadline) throws InterruptedException {
        return components.get(file, () -> reads.components(file, deadline));
    }

    FileOutline outline(FileKey file, Deadline deadline) throws InterruptedException {
        FileOutline outline = outlines.get(file, () -> reads.outline(file, deadline));
        versions.put(file, outline.version());
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

    /// The versions of the files whose documents were read; nothing is asked for it.
    public Map<FileKey, String> versions() {
        return Map.copyOf(versions);
    }

    private record NodesKey(FileKey file, List<NodeId> ids) {}
}
