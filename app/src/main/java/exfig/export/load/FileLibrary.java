package exfig.export.load;

import exfig.figma.FigmaClient;
import exfig.figma.FileOutline;
import exfig.figma.NodesAnswer;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.FileMeta;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Node;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.StyleType;
import exfig.resilience.Deadline;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What the files of one run hold, asked for once and shared by all entries and configs. For any number
/// of threads.
public final class FileLibrary {
    private static final Set<StyleType> USED = EnumSet.of(StyleType.FILL, StyleType.TEXT, StyleType.EFFECT);

    private final FigmaReads reads;
    private final Answers answers;

    /// An empty library, for one run.
    public FileLibrary(FigmaClient client) {
        this(new ClientReads(client));
    }

    FileLibrary(FigmaReads reads) {
        this(reads, new Answers());
    }

    private FileLibrary(FigmaReads reads, Answers answers) {
        this.reads = reads;
        this.answers = answers;
    }

    /// The same library, asking in the name of one config where nobody has asked yet: where requests must
    /// wait for the rate limit, configs take turns.
    public FileLibrary forParty(String name) {
        return new FileLibrary(reads.forParty(name), answers);
    }

    /// What the file is now; its version counts from here on, since everything else is asked for later.
    FileMeta meta(FileKey file, Deadline deadline) throws InterruptedException {
        FileMeta meta = answers.metas.get(file, () -> reads.meta(file, deadline));
        answers.versions.put(file, meta.version());
        return meta;
    }

    List<PublishedComponent> components(FileKey file, Deadline deadline) throws InterruptedException {
        return answers.components.get(file, () -> reads.components(file, deadline));
    }

    Node pages(FileKey file, Deadline deadline) throws InterruptedException {
        return answers.pages.get(file, () -> reads.pages(file, deadline));
    }

    FileOutline outline(FileKey file, Deadline deadline) throws InterruptedException {
        FileOutline outline = answers.outlines.get(file, () -> reads.outline(file, deadline));
        answers.versions.putIfAbsent(file, outline.version());
        return outline;
    }

    List<PublishedStyle> styles(FileKey file, Deadline deadline) throws InterruptedException {
        return answers.styles.get(file, () -> reads.styles(file, deadline));
    }

    NodesAnswer nodes(FileKey file, List<NodeId> ids, Deadline deadline) throws InterruptedException {
        // Figma lists styles and components in any order; the same question must look the same in every run.
        List<NodeId> inOrder = ids.stream().distinct().sorted().toList();
        return answers.nodes.get(new NodesKey(file, inOrder), () -> reads.nodes(file, inOrder, deadline));
    }

    /// The nodes of all styles of a file but grids: asked for together, so that whoever needs one kind
    /// and whoever needs another share their requests, and a snapshot has them all.
    NodesAnswer styleNodes(FileKey file, Deadline deadline) throws InterruptedException {
        List<NodeId> ids = styles(file, deadline).stream()
                .filter(style -> USED.contains(style.type()))
                .flatMap(style -> NodeId.parse(style.nodeId()).stream())
                .toList();
        return nodes(file, ids, deadline);
    }

    LocalVariables localVariables(FileKey file, Deadline deadline) throws InterruptedException {
        return answers.variables.get(file, () -> reads.localVariables(file, deadline));
    }

    /// The versions of the files that were asked for it, and of those whose documents were read, as
    /// they were before anything else was read of them.
    public Map<FileKey, String> versions() {
        return Map.copyOf(answers.versions);
    }

    /// What has been asked, whoever asked.
    private record Answers(
            Memo<FileKey, FileMeta> metas,
            Memo<FileKey, List<PublishedComponent>> components,
            Memo<FileKey, Node> pages,
            Memo<FileKey, FileOutline> outlines,
            Memo<FileKey, List<PublishedStyle>> styles,
            Memo<NodesKey, NodesAnswer> nodes,
            Memo<FileKey, LocalVariables> variables,
            Map<FileKey, String> versions) {
        Answers() {
            this(
                    new Memo<>(),
                    new Memo<>(),
                    new Memo<>(),
                    new Memo<>(),
                    new Memo<>(),
                    new Memo<>(),
                    new Memo<>(),
                    new ConcurrentHashMap<>());
        }
    }

    private record NodesKey(FileKey file, List<NodeId> ids) {}
}
