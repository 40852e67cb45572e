package exfig.export.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.cache.Digests;
import exfig.cache.Manifest;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.failure.ExportException;
import exfig.plan.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsVisibleBeforeTheCommitAndEverythingAfterIt() throws Exception {
        try (Stage stage = project().stage()) {
            StagedFile staged = stage.add(path("sub/a.txt"), bytes("new"));
            assertThat(folder.resolve("sub")).doesNotExist();

            project().commit(before -> Commit.decide(before, planned("sub/a.txt"), List.of(staged), false));
        }

        assertThat(folder.resolve("sub/a.txt")).hasContent("new");
        assertNoStagingLeft();
    }

    @Test
    void aFileWithTheSameBytesKeepsItsModificationTime() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "same");
        FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(file, before);

        try (Stage stage = project().stage()) {
            StagedFile staged = stage.add(path("a.txt"), bytes("same"));
            project().commit(known -> Commit.decide(known, planned("a.txt"), List.of(staged), false));

            assertThat(staged.state()).isEqualTo(FileState.UNCHANGED);
        }
        assertThat(Files.getLastModifiedTime(file)).isEqualTo(before);
    }

    @Test
    void aStageThatIsNotCommittedLeavesTheOldTreeAsItWas() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        Path newRoot = folder.resolve("fresh");

        try (Stage stage = project().stage()) {
            stage.add(path("a.txt"), bytes("new"));
            stage.add(new OutputPath(newRoot, "b.txt"), bytes("new"));
        }

        assertThat(folder.resolve("a.txt")).hasContent("old");
        assertThat(newRoot).doesNotExist();
        assertNoStagingLeft();
    }

    @Test
    void aRehearsalComparesAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");

        try (Stage stage = project().rehearsal()) {
            assertThat(stage.add(path("a.txt"), bytes("new")).state()).isEqualTo(FileState.CHANGED);
            assertThat(stage.add(path("b/c.txt"), bytes("new")).state()).isEqualTo(FileState.CREATED);
        }

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("a.txt"));
        }
    }

    @Test
    void onlyFilesThatExfigWroteAreDeletedAndOnlyIfNobodyChangedThem() throws Exception {
        String gone = write("sets/gone/Contents.json", "written by exfig");
        String edited = write("edited.txt", "changed by hand");
        String foreign = write("foreign.txt", "never ours");
        Manifest before = Manifest.EMPTY.with(
                "owner", Map.of(gone, digest("written by exfig"), edited, digest("written by exfig")));

        Commit commit = project().commit(_ -> Commit.decide(before, Map.of("owner", Set.of()), List.of(), false));

        assertThat(commit.stale()).containsOnlyKeys(gone);
        assertThat(commit.kept()).containsExactly(edited);
        assertThat(folder.resolve("sets")).doesNotExist();
        assertThat(Path.of(edited)).exists();
        assertThat(Path.of(foreign)).exists();
        assertThat(commit.manifest().owns(gone)).isFalse();
    }

    @Test
    void aPartialRunCallsNothingStale() throws IOException {
        String other = write("other.txt", "x");
        Manifest before = Manifest.EMPTY.with("owner", Map.of(other, digest("x")));

        Commit commit = Commit.decide(before, Map.of("owner", Set.of()), List.of(), true);

        assertThat(commit.stale()).isEmpty();
        assertThat(commit.manifest()).isEqualTo(before);
    }

    @Test
    void whatAnotherOwnerWroteTooStays() throws IOException {
        String shared = write("Contents.json", "x");
        Manifest before =
                Manifest.EMPTY.with("icons", Map.of(shared, digest("x"))).with("images", Map.of(shared, digest("x")));

        Commit commit = Commit.decide(before, Map.of("icons", Set.of()), List.of(), false);

        assertThat(commit.stale()).isEmpty();
        assertThat(commit.manifest().filesOf("images")).containsKey(shared);
    }

    @Test
    void theFileOfAWantedAssetThatCouldNotBeHadStays() throws IOException {
        String missing = write("bell.svg", "old drawing");
        Manifest before = Manifest.EMPTY.with("owner", Map.of(missing, digest("old drawing")));

        Commit commit = Commit.decide(before, Map.of("owner", Set.of(missing)), List.of(), false);

        assertThat(commit.stale()).isEmpty();
        assertThat(commit.manifest().owns(missing)).isTrue();
    }

    @Test
    void aDirectoryInAFilesPlaceIsAClearFailure() throws IOException {
        Files.createDirectories(folder.resolve("a.txt"));

        try (Stage stage = project().stage()) {
            assertThatThrownBy(() -> stage.add(path("a.txt"), bytes("x"))).isInstanceOf(ExportException.class);
        }
    }

    private Project project() {
        return new Project(folder.resolve("manifest.json"), new Disk(), new ProjectLocks(), ProcessTag.current());
    }

    private OutputPath path(String below) {
        return new OutputPath(folder, below);
    }

    private Map<String, Set<String>> planned(String below) {
        return Map.of("owner", Set.of(Commit.manifestPath(folder.resolve(below))));
    }

    private String write(String below, String content) throws IOException {
        Path file = folder.resolve(below);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        return Commit.manifestPath(file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(String text) {
        return Digests.sha256(bytes(text));
    }

    private void assertNoStagingLeft() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.startsWith(".exfig"));
        }
    }
}
