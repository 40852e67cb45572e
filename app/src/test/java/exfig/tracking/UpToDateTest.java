package exfig.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.cache.Digests;
import exfig.cache.Manifest;
import exfig.figma.id.FileKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpToDateTest {
    private static final FileKey LIGHT = new FileKey("Light");
    private static final FileKey DARK = new FileKey("Dark");
    private static final Fingerprint NOW = new Fingerprint("exfig 2", "config", "templates", "server");

    @TempDir
    Path folder;

    private Manifest manifest = Manifest.EMPTY;
    private Map<String, ExportState> states = Map.of();

    @BeforeEach
    void exportTwoFiles() throws IOException {
        Map<String, String> written = Map.of(write("a.svg", "a"), digest("a"), write("b.svg", "b"), digest("b"));
        manifest = Manifest.EMPTY.with("icons", written).with("colors", Map.of("elsewhere.xml", digest("c")));
        states = Map.of(
                "icons",
                new ExportState(NOW, Map.of(LIGHT, "1", DARK, "7"), ExportState.digestOf(manifest.filesOf("icons"))));
    }

    @Test
    void nothingChanged() {
        assertThat(check(NOW, Map.of(LIGHT, "1", DARK, "7"))).isEmpty();
    }

    @Test
    void nothingIsKnownOfAnotherOwner() {
        assertThat(UpToDate.check("images", states, NOW, Set.of(LIGHT), Map.of(LIGHT, "1"), manifest))
                .containsExactly(new StaleReason.NeverExported());
    }

    @Test
    void eachPartOfTheFingerprintHasItsReason() {
        Map<FileKey, String> versions = Map.of(LIGHT, "1", DARK, "7");

        assertThat(check(new Fingerprint("exfig 3", "config", "templates", "server"), versions))
                .containsExactly(new StaleReason.ProgramChanged("exfig 2"));
        assertThat(check(new Fingerprint("exfig 2", "other", "templates", "server"), versions))
                .containsExactly(new StaleReason.ConfigChanged());
        assertThat(check(new Fingerprint("exfig 2", "config", "other", "server"), versions))
                .containsExactly(new StaleReason.TemplatesChanged());
        assertThat(check(new Fingerprint("exfig 2", "config", "templates", "other"), versions))
                .containsExactly(new StaleReason.ServerChanged());
    }

    @Test
    void aNewVersionOfAnyFileCounts() {
        assertThat(check(NOW, Map.of(LIGHT, "1", DARK, "8"))).containsExactly(new StaleReason.FileChanged(DARK));
    }

    @Test
    void aVersionThatNobodyKnowsIsNotTheSame() {
        assertThat(check(NOW, Map.of(LIGHT, "1"))).containsExactly(new StaleReason.VersionUnknown(DARK));
    }

    @Test
    void aDeletedOutputIsMissed() throws IOException {
        Files.delete(folder.resolve("b.svg"));

        assertThat(check(NOW, Map.of(LIGHT, "1", DARK, "7")))
                .containsExactly(
                        new StaleReason.OutputsMissing(folder.resolve("b.svg").toString(), 1));
    }

    @Test
    void anEditedOutputIsNoticedAlsoWhenItsSizeIsTheSame() throws IOException {
        write("a.svg", "x");

        assertThat(check(NOW, Map.of(LIGHT, "1", DARK, "7")))
                .containsExactly(
                        new StaleReason.OutputsEdited(folder.resolve("a.svg").toString(), 1));
    }

    @Test
    void filesThatARunWithoutTrackingWroteAreNotTakenForThoseOfTheRecordedOne() throws IOException {
        manifest = manifest.with("icons", Map.of(write("a.svg", "other"), digest("other")));

        assertThat(check(NOW, Map.of(LIGHT, "1", DARK, "7"))).containsExactly(new StaleReason.WrittenSince());
    }

    @Test
    void templatesCountByNameAndContentAndOtherFilesDoNot() throws IOException {
        write("Icons.kt.peb", "one");
        String before = Fingerprint.templatesIn(List.of(folder));

        write("notes.txt", "anything");
        assertThat(Fingerprint.templatesIn(List.of(folder))).isEqualTo(before);
        write("Icons.kt.peb", "two");
        String changed = Fingerprint.templatesIn(List.of(folder));
        write("More.kt.peb", "two");

        assertThat(Set.of(before, changed, Fingerprint.templatesIn(List.of(folder))))
                .hasSize(3);
        assertThat(Fingerprint.templatesIn(List.of(folder.resolve("absent")))).isNotEqualTo(before);
    }

    private List<StaleReason> check(Fingerprint fingerprint, Map<FileKey, String> versions) {
        return UpToDate.check("icons", states, fingerprint, Set.of(LIGHT, DARK), versions, manifest);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String digest(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
