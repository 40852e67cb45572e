package exfig.export.fulfil;

import exfig.figma.DrawingsAnswer;
import exfig.figma.FigmaClient;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.resilience.Deadline;
import java.util.List;

/// Whoever knows how nodes look without rendering them.
public interface DrawingSource {
    /// Digests of how nodes look; one metered request.
    ///
    /// @throws exfig.figma.FigmaException when it failed for good
    DrawingsAnswer drawings(FileKey file, List<NodeId> nodes, Deadline deadline) throws InterruptedException;

    /// The version of the file as of now; one cheap request.
    ///
    /// @throws exfig.figma.FigmaException when it failed for good
    String version(FileKey file, Deadline deadline) throws InterruptedException;

    /// Figma.
    static DrawingSource of(FigmaClient client) {
        return new DrawingSource() {
            @Override
            public DrawingsAnswer drawings(FileKey file, List<NodeId> nodes, Deadline deadline)
                    throws InterruptedException {
                return client.drawings(file, nodes, deadline);
            }

            @Override
            public String version(FileKey file, Deadline deadline) throws InterruptedException {
                return client.version(file, deadline);
            }
        };
    }
}
