package exfig.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.cache.ProjectLocks;
import exfig.concurrent.TaskGroup;
import exfig.figma.id.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingFileTest {
    private static final Fingerprint FINGERPRINT = new Fingerprint("exfig 1", "c", "t", "https://api.figma.com");
    private static final ExportState ICONS =
            new ExportState(FINGERPRINT, Map.of(new FileKey("A"), "1", new FileKey("B"), "2"), "digest");
    private static final ExportState COLORS = new ExportState(FINGERPRINT, Map.of(), "other");

    @TempDir
    Path folder;

    @Test
    void whatWasRecordedIsReadAgain() throws Exception {
        file().record(Map.of("exfig.yaml#icons", ICONS, "a \"quoted\" name#colors", COLORS));

        assertThat(file().read())
                .containsOnly(Map.entry("exfig.yaml#icons", ICONS), Map.entry("a \"quoted\" name#colors", COLORS));
        assertThat(folder.resolve("new/cache.json").getParent()).isDirectoryContaining("regex:.*cache.json");
    }

    @Test
    void othersAreKept() throws Exception {
        file().record(Map.of("icons", ICONS));
        file().record(Map.of("colors", COLORS));

        assertThat(file().read()).containsOnlyKeys("icons", "colors");
    }

    @Test
    void manyThreadsLoseNothing() throws Exception {
        ProjectLocks locks = new ProjectLocks();
        try (TaskGroup<Void> writers = TaskGroup.open("writer", 8)) {
            for (int i = 0; i < 40; i++) {
                String owner = "owner-" + i;
                writers.fork(() -> {
                    new TrackingFile(place(), locks).record(Map.of(owner, ICONS));
                    return null;
                });
            }
            writers.join();
        }

        assertThat(file().read()).hasSize(40);
    }

    @Test
    void noFileIsEmpty() throws Exception {
        assertThat(file().read()).isEmpty();
    }

    @Test
    void theFileOfAnOlderToolIsEmptyAndIsReplaced() throws Exception {
        write("""
                {"schemaVersion": 1, "files": {"A": {"version": "1", "lastExport": "2025-01-01T00:00:00Z",
                 "fileName": "Icons", "nodeHashes": {"1:2": "00ff"}}}}
                """);

        assertThat(file().read()).isEmpty();
        file().record(Map.of("icons", ICONS));
        assertThat(file().read()).containsOnlyKeys("icons");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{", "{\"exports\": {\"a\": 1}}", "{\"exports\": {\"a\": {\"outputs\": \"x\"}"
            })
    void aCorruptFileIsToldAndCanBeSetAsideOrReplaced(String text) throws Exception {
        write(text);

        assertThatThrownBy(() -> file().read())
                .isInstanceOf(TrackingFile.CorruptException.class)
                .hasMessageContaining("cache.json");
        Path aside = file().setAside();
        assertThat(aside).hasContent(text);
        assertThat(file().read()).isEmpty();
        write(text);
        file().record(Map.of("icons", ICONS));
        assertThat(file().read()).containsOnlyKeys("icons");
    }

    @Test
    void anEntryThatLacksItsEssentialsIsAbsent() throws Exception {
        write(
                "{\"schemaVersion\": 2, \"exports\": {\"icons\": {\"program\": \"exfig 1\", \"files\": {\"A\": \"1\"}}}}");

        assertThat(file().read()).isEmpty();
    }

    private void write(String text) throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(place(), text);
    }

    private Path place() {
        return folder.resolve("new/cache.json");
    }

    private TrackingFile file() {
        return new TrackingFile(place(), new ProjectLocks());
    }
}
