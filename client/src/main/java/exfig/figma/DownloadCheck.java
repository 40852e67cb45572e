package exfig.figma;

import java.nio.file.Path;
import java.util.Optional;

/// Whether what arrived is what was asked for: a server may send something else with status 200.
@FunctionalInterface
public interface DownloadCheck {
    /// Takes whatever arrives whole.
    DownloadCheck ANYTHING = (_, _) -> Optional.empty();

    /// What is wrong with a download that arrived whole, fit for people; it is tried again then.
    ///
    /// @param file holds the bytes
    Optional<String> objection(Path file, Download download);
}
