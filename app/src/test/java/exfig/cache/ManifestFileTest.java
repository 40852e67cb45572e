package exfig.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {
    @TempDir
    Path folder;

    @Test
    void whatHasNotChangedIsNotDecodedAgain() throws IOException {
        Path path = folder.resolve("read-often.json");
        ManifestFile file = new ManifestFile(path);
        Files.write(path, ManifestFile.encode(Manifest.EMPTY.with("owner", new TreeMap<>(Map.of("a", "00")))));
        Manifest first = file.read();

        assertThat(file.read()).isSameAs(first);

        Files.write(path, ManifestFile.encode(Manifest.EMPTY.with("owner", new TreeMap<>(Map.of("a", "01")))));
        assertThat(file.read().filesOf("owner")).containsExactly(Map.entry("a", "01"));
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        Manifest manifest = Manifest.EMPTY
                .with("exfig.yaml#icons", Map.of("ios/a \"b\".pdf", "1".repeat(64)))
                .with("exfig.yaml#colors", Map.of("res/values/colors.xml", "2".repeat(64)));
        Path file = Files.write(folder.resolve("m.json"), ManifestFile.encode(manifest));

        assertThat(new ManifestFile(file).read()).isEqualTo(manifest);
    }

    @Test
    void aMissingFileIsAnEmptyManifest() throws IOException {
        assertThat(new ManifestFile(folder.resolve("none.json")).read()).isEqualTo(Manifest.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"owners\":7}", "{\"owners\":{\"a\":{\"b\":1}}}", "not json"})
    void aCorruptFileIsSetAside(String content) throws IOException {
        Path path = Files.writeString(folder.resolve("m.json"), content);

        assertThat(new ManifestFile(path).read()).isEqualTo(Manifest.EMPTY);
        assertThat(path).doesNotExist();
        assertThat(folder.resolve("m.json.corrupt")).hasContent(content);
    }
}
