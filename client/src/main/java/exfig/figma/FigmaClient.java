package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.FileMeta;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.PublishedComponentSet;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.PublishedVariables;
import exfig.figma.wire.User;
import exfig.figma.wire.Versions;
import exfig.resilience.Deadline;
import exfig.resilience.Timing;
import java.net.URI;
import java.util.List;
import java.util.Map;

@SuppressWarnings("DoNotCallSuggester")
public final class FigmaClient implements AutoCloseable {
    private FigmaClient() {}

    public static FigmaClient open(ClientSettings settings, RequestListener listener) {
        return open(settings, listener, Timing.system());
    }

    public static FigmaClient open(ClientSettings settings, RequestListener listener, Timing timing) {
        throw new UnsupportedOperationException();
    }

    public <T> T file(FileKey file, FileQuery query, BodyReader<T> reader, Deadline deadline)
            throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public FileOutline outline(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public NodesAnswer nodes(FileKey file, List<NodeId> ids, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public ImagesAnswer images(FileKey file, ImageQuery query, List<NodeId> ids, Deadline deadline)
            throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public Map<String, URI> imageFills(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public List<PublishedComponent> components(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public List<PublishedComponentSet> componentSets(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public List<PublishedStyle> styles(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public LocalVariables localVariables(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public PublishedVariables publishedVariables(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public FileMeta meta(FileKey file, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public Versions versions(FileKey file, VersionsQuery query, Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public User me(Deadline deadline) throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    public Map<String, String> postVariables(FileKey file, VariableChanges changes, Deadline deadline)
            throws InterruptedException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
