package exfig.platform;

import exfig.plan.PlannedFile;
import java.util.List;

/// What one entry wants to exist.
///
/// @param warnings sentences for the report, each naming the asset that it is about
public record PlannedOutput(List<PlannedFile> files, List<String> warnings) {
    public PlannedOutput {
        files = List.copyOf(files);
        warnings = List.copyOf(warnings);
    }
}
