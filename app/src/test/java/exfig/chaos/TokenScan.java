package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.endtoend.ExfigProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/// Looks for the token in everything that a run leaves behind: outputs, store, checkpoints, reports,
/// both streams.
final class TokenScan {
    private static final List<String> FORMS = List.of(
            ExfigProcess.TOKEN,
            Base64.getEncoder().withoutPadding().encodeToString(ExfigProcess.TOKEN.getBytes(StandardCharsets.UTF_8)));

    private TokenScan() {}

    /// @return how many files were looked through
    static int check(Path folder, ExfigProcess.Result result) throws IOException {
        checkText("stdout", result.out());
        checkText("stderr", result.err());
        int files = 0;
        for (Path path : Folders.below(folder)) {
            checkText("the name of a file", path.getFileName().toString());
            if (Files.isRegularFile(path)) {
                checkText(path.toString(), Files.readString(path, StandardCharsets.ISO_8859_1));
                files++;
            }
        }
        return files;
    }

    private static void checkText(String where, String text) {
        for (String form : FORMS) {
            assertThat(text.contains(form)).as("the token in " + where).isFalse();
        }
    }
}
