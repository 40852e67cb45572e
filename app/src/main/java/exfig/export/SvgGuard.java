package exfig.export;

import exfig.cache.StoredBlob;
import exfig.export.write.FileState;
import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.svg.SvgSafety;
import exfig.svg.SvgSafety.Result.Cleaned;
import exfig.svg.SvgSafety.Result.Harmless;
import exfig.svg.SvgSafety.Result.Refused;
import java.io.IOException;
import java.util.Optional;

/// Stages renders as they are, except SVG that does more than draw: that goes by the config's policy.
final class SvgGuard {
    private SvgGuard() {}

    /// @return empty when the file was refused, which is in the result then
    static Optional<StagedFile> stage(Stage stage, PlannedFile.Rendered file, StoredBlob blob, ResultBuilder result)
            throws IOException {
        SvgSafety.Policy policy = result.config().svgSafety();
        if (file.render().format() != RenderFormat.SVG || policy == SvgSafety.Policy.KEEP) {
            return Optional.of(stage.add(file.path(), blob));
        }
        return switch (SvgSafety.check(FileStaging.verified(blob), policy)) {
            case Harmless _ -> Optional.of(stage.add(file.path(), blob));
            case Cleaned(var bytes, var removed) -> {
                removed.forEach(phrase -> result.warn(file.asset() + ": " + phrase + " was removed"));
                yield Optional.of(stage.add(file.path(), bytes));
            }
            case Refused(var reasons) -> {
                String sentence = file.asset() + " was refused for " + String.join(", ", reasons);
                result.file(file.path().path(), FileState.FAILED, Optional.of(sentence));
                yield Optional.empty();
            }
        };
    }
}
