package exfig.export;

import exfig.cache.StoredBlob;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.write.DamagedBlobException;
import exfig.export.write.FileState;
import exfig.export.write.Stage;
import exfig.export.write.StagedFile;
import exfig.plan.Assembly;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.plan.PlannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Texts made of many renders. One that cannot be made whole is not made: its old file stays.
final class Assembling {
    private Assembling() {}

    static Optional<StagedFile> stage(
            Stage stage, PlannedFile.Assembled file, FulfilledRenders renders, ResultBuilder result)
            throws IOException {
        List<Assembly.Piece> pieces = new ArrayList<>();
        for (PlannedFile.Assembled.Part part : file.parts()) {
            Optional<StoredBlob> blob = renders.blob(part.render());
            if (blob.isEmpty()) {
                return failed(file, part.asset() + ": its drawing is missing", result);
            }
            try {
                ConvertedBytes converted = part.conversion().apply(FileStaging.verified(blob.get()));
                pieces.add(new Assembly.Piece(part.name(), converted.bytes()));
            } catch (ConversionException e) {
                return failed(file, part.asset() + ": " + reason(e), result);
            } catch (DamagedBlobException _) {
                return failed(
                        file, part.asset() + ": the stored render was damaged; the next run gets it anew", result);
            }
        }
        try {
            byte[] text = file.assembly().text(pieces).getBytes(StandardCharsets.UTF_8);
            return Optional.of(stage.add(file.path(), text));
        } catch (ConversionException e) {
            return failed(file, reason(e), result);
        }
    }

    private static String reason(ConversionException e) {
        return Objects.requireNonNullElse(e.getMessage(), "unknown reason");
    }

    private static Optional<StagedFile> failed(PlannedFile file, String reason, ResultBuilder result) {
        result.file(file.path().path(), FileState.FAILED, Optional.of(reason));
        return Optional.empty();
    }
}
