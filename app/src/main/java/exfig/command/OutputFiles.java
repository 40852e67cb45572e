package exfig.command;

import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/// Single files that a command writes: whole or not at all, and only when they change.
final class OutputFiles {
    private OutputFiles() {}

    /// Whether the file was written.
    ///
    /// @throws ExportException when it cannot be
    static boolean write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path unfinished = Files.createTempFile(folder, ".exfig-", ".part");
            try {
                Files.write(unfinished, bytes);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return true;
        } catch (IOException e) {
            throw new ExportException(
                    new ExportFailure.Unwritable(
                            file, e.getClass().getSimpleName().replaceAll("Exception$", "")),
                    e);
        }
    }
}
