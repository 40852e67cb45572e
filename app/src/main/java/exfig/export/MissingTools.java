package exfig.export;

import exfig.config.ExportConfig;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import java.util.Optional;

/// What a config needs of this machine and does not find, told before anything is asked of Figma.
public final class MissingTools {
    private MissingTools() {}

    /// The first thing that is missing for what a request is about; empty when nothing is.
    public static Optional<ExportException> of(ExportConfig config, ExportRequest request) {
        return config.artwork().stream()
                .filter(entry -> request.kinds().contains(entry.kind()))
                .flatMap(entry -> entry.output().obstacle().stream()
                        .map(obstacle -> new ExportFailure.NotOnThisMachine(obstacle, entry.position())))
                .findFirst()
                .map(ExportException::new);
    }
}
