package exfig.export;

import exfig.export.write.FileState;
import java.util.Optional;

/// What became of one file.
///
/// @param path as in the plan
/// @param reason why it failed or was kept
public record FileResult(String path, FileState state, Optional<String> reason) {}
