package exfig.export.write;

import exfig.plan.OutputPath;
import java.nio.file.Path;
import java.util.Optional;

/// One file as the export wants it, compared with what is there.
///
/// @param state [FileState#CREATED], [FileState#CHANGED] or [FileState#UNCHANGED]
/// @param sha256 of the wanted bytes, lower-case hex
/// @param staged the complete file, waiting to be moved; empty when unchanged or in a rehearsal
public record StagedFile(OutputPath path, FileState state, String sha256, Optional<Path> staged) {}
