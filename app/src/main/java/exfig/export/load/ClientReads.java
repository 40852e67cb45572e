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
import exfig.resilience.Deadline;
import java.util.List;

/// Reads through the client.
record ClientReads(FigmaClient client) implements FigmaReads {
    @Override
    public FigmaReads forParty(String name) {
        return new ClientReads(client.forParty(name));
    }

    @Override
    public FileMeta meta(FileKey file, Deadline deadline) throws InterruptedException {
        return client.meta(file, deadline);
    }

    @Override
    public List<PublishedComponent> components(FileKey file, Deadline deadline) throws InterruptedException {
        return client.components(file, deadline);
    }

    @Override
    public Node pages(FileKey file, Deadline deadline) throws InterruptedException {
        return client.pages(file, deadline);
    }

    @Override
    public FileOutline outline(FileKey file, Deadline deadline) throws InterruptedException {
        return client.outline(file, deadline);
    }

    @Override
    public List<PublishedStyle> styles(FileKey file, Deadline deadline) throws InterruptedException {
        return client.styles(file, deadline);
    }

    @Override
    public NodesAnswer nodes(FileKey file, List<NodeId> ids, Deadline deadline) throws InterruptedException {
        return client.nodes(file, ids, deadline);
    }

    @Override
    public LocalVariables localVariables(FileKey file, Deadline deadline) throws InterruptedException {
        return client.localVariables(file, deadline);
    }
}
