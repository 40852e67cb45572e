package exfig.export.load;

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

/// The requests that loading needs; failures are [exfig.figma.FigmaException]s.
interface FigmaReads {
    /// The same in the name of a party, for its share of the rate limit.
    FigmaReads forParty(String name);

    FileMeta meta(FileKey file, Deadline deadline) throws InterruptedException;

    List<PublishedComponent> components(FileKey file, Deadline deadline) throws InterruptedException;

    /// The document down to what lies directly on its pages.
    Node pages(FileKey file, Deadline deadline) throws InterruptedException;

    FileOutline outline(FileKey file, Deadline deadline) throws InterruptedException;

    List<PublishedStyle> styles(FileKey file, Deadline deadline) throws InterruptedException;

    NodesAnswer nodes(FileKey file, List<NodeId> ids, Deadline deadline) throws InterruptedException;

    LocalVariables localVariables(FileKey file, Deadline deadline) throws InterruptedException;
}
