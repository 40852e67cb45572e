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
import java.util.function.Supplier;

/// Stages renders as they are, except SVG that does more than draw: that goes by the config's policy.
final class SvgGuard {
    private SvgGuard() {}

    /// @return empty when the file was refused, which is in the result then
    static Optional<StagedFile> stage(Stage stage, PlannedFile.Rendered file, StoredBlob blob, ResultBuilder result)
            throws IOException {
        return needsCheck(file, result)
                ? check(stage, file, FileStaging.verified(blob), () -> stage.add(file.path(), blob), result)
                : Optional.of(stage.add(file.path(), blob));
    }

    /// The same for bytes that were made of a render.
    static Optional<StagedFile> stage(Stage stage, PlannedFile.Rendered file, byte[] bytes, ResultBuilder result) {
        return needsCheck(file, result)
                ? check(stage, file, bytes, () -> stage.add(file.path(), bytes), result)
                : Optional.of(stage.add(file.path(), bytes));
    }

    private static boolean needsCheck(PlannedFile.Rendered file, ResultBuilder result) {
        return file.render().format() == RenderFormat.SVG && result.config().svgSafety() != SvgSafety.Policy.KEEP;
    }

    private static Optional<StagedFile> check(
            Stage stage,
            PlannedFile.Rendered file,
            byte[] bytes,
            Supplier<StagedFile> unchanged,
            ResultBuilder result) {
        return switch (SvgSafety.check(bytes, result.config().svgSafety())) {
            case Harmless _ -> Optional.of(unchanged.get());
            case Cleaned(var clean, var removed) -> {
                removed.forEach(phrase -> result.warn(file.asset() + ": " + phrase + " was removed"));
                yield Optional.of(stage.add(file.path(), clean));
            }
            case Refused(var reasons) -> {
                String sentence = file.asset() + " was refused for " + String.join(", ", reasons);
                result.file(file.path().path(), FileState.FAILED, Optional.of(sentence));
                yield Optional.empty();
            }
        };
    }
}
