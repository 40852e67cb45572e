package exfig.export.write;

import exfig.cache.Digests;
import exfig.plan.OutputPath;
import java.nio.file.Path;
import java.util.Optional;

/// One file as the export wants it, compared with what is there.
///
/// @param state [FileState#CREATED], [FileState#CHANGED] or [FileState#UNCHANGED]
/// @param sha256 of the wanted bytes, lower-case hex
/// @param staged the complete file, waiting to be moved; empty when unchanged or in a rehearsal
/// @param onlyOver SHA-256 of what the file must still hold when it is replaced; empty for exfig's
///     own, which is replaced in any case
public record StagedFile(
        OutputPath path, FileState state, String sha256, Optional<Path> staged, Optional<String> onlyOver) {
    /// A file of exfig's own.
    StagedFile(OutputPath path, FileState state, String sha256, Optional<Path> staged) {
        this(path, state, sha256, staged, Optional.empty());
    }

    /// The same for a file of the user's, which is replaced only as long as it is what the new one was
    /// made of.
    ///
    /// @param madeOf the bytes
    public StagedFile onlyOver(byte[] madeOf) {
        return new StagedFile(path, state, sha256, staged, Optional.of(Digests.sha256(madeOf)));
    }
}
