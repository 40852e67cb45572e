package exfig.export;

import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.plan.Amendment;
import exfig.plan.AmendmentException;
import exfig.plan.PlannedFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Additions to files of the user's: what is there is read, added to, and staged.
final class Amending {
    private Amending() {}

    /// Whether everything can be added, found out before anything is spent.
    ///
    /// @return sentences about what will be left as it is
    /// @throws ExportException with [ExportFailure.Unamendable]
    static List<String> check(RunPlan plan) {
        return plan.amended().stream()
                .flatMap(file -> amended(file).after().warnings().stream())
                .toList();
    }

    /// Stages the file as it is now with the additions.
    ///
    /// @throws ExportException with [ExportFailure.Unamendable]
    static StagedFile stage(Stage stage, PlannedFile.Amended file) {
        Result result = amended(file);
        StagedFile staged = stage.add(file.path(), result.after().text().getBytes(StandardCharsets.UTF_8));
        stage.sync(staged);
        return staged.onlyOver(result.before().getBytes(StandardCharsets.UTF_8));
    }

    private record Result(String before, Amendment.AmendedText after) {}

    private static Result amended(PlannedFile.Amended file) {
        String origin = file.amendments().getFirst().origin();
        List<String> warnings = new ArrayList<>();
        try {
            String before = Files.readString(file.path().path());
            String text = before;
            for (Amendment amendment : file.amendments()) {
                origin = amendment.origin();
                Amendment.AmendedText amended = amendment.apply(text);
                text = amended.text();
                warnings.addAll(amended.warnings());
            }
            return new Result(before, new Amendment.AmendedText(text, warnings));
        } catch (AmendmentException e) {
            throw unamendable(file, Objects.requireNonNullElse(e.getMessage(), "unknown reason"), origin, e);
        } catch (CharacterCodingException e) {
            throw unamendable(file, "it is not UTF-8 text", origin, e);
        } catch (NoSuchFileException e) {
            throw unamendable(file, "there is no such file", origin, e);
        } catch (IOException e) {
            throw unamendable(file, "it cannot be read: " + StaleWords.cause(e), origin, e);
        }
    }

    private static ExportException unamendable(
            PlannedFile.Amended file, String reason, String origin, Exception cause) {
        return new ExportException(new ExportFailure.Unamendable(file.path().path(), reason, origin), cause);
    }
}
