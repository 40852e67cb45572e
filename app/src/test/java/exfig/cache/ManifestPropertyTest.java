package exfig.cache;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.fuzz.Mutations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestPropertyTest {
    @TempDir
    Path folder;

    @Test
    void aDamagedManifestIsReadOrSetAside() {
        Mutations.forEach(
                Mutations.bytes(
                        "{\"schemaVersion\":1,\"owners\":{\"exfig.yaml#icons\":{\"a/b.svg\":\"00ff\"}},\"x\":[1,{}]}"),
                List.of("{", "}", "[", "]", "\"", ":", ",", "null", "1e999", "\\u00", "\"owners\":", "é", "\0"),
                300,
                damaged -> read(folder, damaged));
    }

    static void read(Path folder, byte[] data) {
        try {
            Path file = Files.write(folder.resolve("manifest.json"), data);
            Manifest manifest = new ManifestFile(file).read();
            assertThat(Files.exists(file) || manifest.equals(Manifest.EMPTY)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
