package exfig.export.fulfil;

import exfig.figma.Download;
import exfig.resilience.Deadline;
import java.net.URI;
import java.nio.file.Path;

/// Whoever brings bytes from an address; [exfig.figma.AssetClient#download] over the network.
@FunctionalInterface
public interface AssetSource {
    /// Streams the body of an address into a file, with retries.
    ///
    /// @throws exfig.figma.FigmaException when it could not be had
    Download download(URI address, Path target, Deadline deadline) throws InterruptedException;
}
