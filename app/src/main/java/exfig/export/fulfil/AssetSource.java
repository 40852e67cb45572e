package exfig.export.fulfil;

import exfig.figma.Download;
import exfig.figma.DownloadCheck;
import exfig.resilience.Deadline;
import java.net.URI;
import java.nio.file.Path;

/// Whoever brings bytes from an address; [exfig.figma.AssetClient#download] over the network.
@FunctionalInterface
public interface AssetSource {
    /// Streams the body of an address into a file, with retries until it satisfies the check.
    ///
    /// @throws exfig.figma.FigmaException when it could not be had
    Download download(URI address, Path target, DownloadCheck check, Deadline deadline) throws InterruptedException;
}
