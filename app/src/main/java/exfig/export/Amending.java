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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Additions to files of the user's: what is there is read, added to, and staged.
final class Amending {
    private Amending() {}

    /// Whether everything can be added, found out before anything is spent.
    ///
    /// @return sentences about what will be left as it is
    /// @throws ExportException with [ExportFailure.Unamendable]
    static List<String> check(RunPlan plan) {
        return plan.amended().stream()
                .flatMap(file -> amended(file).stream())
                .flatMap(result -> result.after().warnings().stream())
                .toList();
    }

    /// Stages the file as it is now with the additions; nothing when there is none and none is needed.
    ///
    /// @throws ExportException with [ExportFailure.Unamendable]
    static Optional<StagedFile> stage(Stage stage, PlannedFile.Amended file) {
        return amended(file).map(result -> {
            StagedFile staged = stage.add(file.path(), result.after().text().getBytes(StandardCharsets.UTF_8));
            stage.sync(staged);
            return result.before()
                    .map(before -> staged.onlyOver(before.getBytes(StandardCharsets.UTF_8)))
                    .orElse(staged);
        });
    }

    /// @param before what the file holds; empty when there is none yet
    private record Result(Optional<String> before, Amendment.AmendedText after) {}

    private static Optional<Result> amended(PlannedFile.Amended file) {
        String origin = file.amendments().getFirst().origin();
        List<String> warnings = new ArrayList<>();
        try {
            Optional<String> before = read(file.path().path());
            Optional<String> start = before.isPresent() ? before : begun(file);
            if (start.isEmpty()) {
                return Optional.empty();
            }
            String text = start.get();
            for (Amendment amendment : file.amendments()) {
                origin = amendment.origin();
                Amendment.AmendedText amended = amendment.apply(text);
                text = amended.text();
                warnings.addAll(amended.warnings());
            }
            return Optional.of(new Result(before, new Amendment.AmendedText(text, warnings)));
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

    private static Optional<String> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readString(file));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    // One that needs the file, or can make it, decides for those that can do without.
    private static Optional<String> begun(PlannedFile.Amended file) throws NoSuchFileException {
        Optional<String> text = Optional.empty();
        for (Amendment amendment : file.amendments()) {
            switch (amendment.ifMissing()) {
                case Amendment.IfMissing.Refused _ ->
                    throw new NoSuchFileException(file.path().toString());
                case Amendment.IfMissing.Skipped _ -> {}
                case Amendment.IfMissing.Created created -> text = Optional.of(created.text());
            }
        }
        return text;
    }

    private static ExportException unamendable(
            PlannedFile.Amended file, String reason, String origin, Exception cause) {
        return new ExportException(new ExportFailure.Unamendable(file.path().path(), reason, origin), cause);
    }
}
