package exfig.export.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.cache.Digests;
import exfig.cache.Manifest;
import exfig.cache.ManifestFile;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.cache.StoredBlob;
import exfig.failure.ExportException;
import exfig.plan.OutputPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectTest {
    private static final ProcessTag DEAD = new ProcessTag(999_999_999_999L, 1);

    @TempDir
    Path folder;

    @Test
    void aRecordThatIsCutAnywhereCountsAsNone() throws Exception {
        Path staged =
                Files.createDirectory(folder.resolve(".exfig-staging-1-1-x")).resolve("0");
        Files.writeString(staged, "new");
        CommitRecord commit = new CommitRecord(
                List.of(new CommitRecord.Move(staged, folder.resolve("ä/\"b\".txt"))),
                List.of(new CommitRecord.Deletion(
                        folder.resolve("gone"), "0".repeat(64), Optional.of(folder.resolve("Gone")))),
                Optional.of(Manifest.EMPTY.with("owner", Map.of("a", "b"))));
        CommitRecordFormat format = new CommitRecordFormat(folder);
        byte[] whole = format.encode(commit);

        assertThat(format.decode(whole)).contains(commit);
        for (int length = 0; length < whole.length; length++) {
            assertThat(format.decode(Arrays.copyOf(whole, length)))
                    .as("cut to " + length)
                    .isEmpty();
        }
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            assertThat(format.decode(damaged)).as("damaged at " + at).isEmpty();
        }
    }

    @Test
    void aCutRecordIsDiscardedWithWhatWasStaged() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Project dying = project(new MortalOps(Integer.MAX_VALUE, MortalOps.End.KILLED), DEAD);
        Stage stage = dying.stage();
        StagedFile staged = stage.add(path("a.txt"), bytes("new"));
        byte[] record = new CommitRecordFormat(folder)
                .encode(Commit.decide(Manifest.EMPTY, Map.of(), List.of(staged), false)
                        .record(Manifest.EMPTY));
        Files.write(recordFile(), Arrays.copyOf(record, record.length - 1));

        Project project = project(new Disk(), ProcessTag.current());
        project.recover();

        assertThat(recordFile()).doesNotExist();
        assertThat(staged.staged().orElseThrow())
                .as("its process holds the lock")
                .exists();
        stage.close();
        project.sweep(List.of(folder, folder.resolve("none"), file));
        assertThat(staged.staged().orElseThrow().getParent()).doesNotExist();
        assertThat(file).hasContent("old");
    }

    @Test
    void aProjectThatWasMovedAfterTheKillIsFinishedThere() throws Exception {
        Path before = Files.createDirectories(folder.resolve("before"));
        Path staged = Files.createDirectories(before.resolve("out/.exfig-staging-1-1-x"))
                .resolve("0");
        Files.writeString(staged, "new");
        Files.write(
                before.resolve("manifest.commit"),
                new CommitRecordFormat(before)
                        .encode(new CommitRecord(
                                List.of(new CommitRecord.Move(staged, before.resolve("out/a.txt"))),
                                List.of(),
                                Optional.empty())));
        Path after = Files.move(before, folder.resolve("after"));

        new Project(after.resolve("manifest"), new Disk(), new ProjectLocks(), ProcessTag.current()).recover();

        assertThat(Snapshots.of(after)).containsExactlyEntriesOf(Map.of("out/a.txt", "new"));
    }

    @Test
    void aForgedRecordMovesNothingAboutTheMachine() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "x");
        Files.write(
                recordFile(),
                new CommitRecordFormat(folder)
                        .encode(new CommitRecord(
                                List.of(new CommitRecord.Move(secret, folder.resolve("public"))),
                                List.of(),
                                Optional.empty())));

        assertThatThrownBy(() -> project(new Disk(), ProcessTag.current()).recover())
                .isInstanceOf(ExportException.class);
        assertThat(secret).exists();
        assertThat(recordFile()).exists();
    }

    @Test
    void aFileOfTheUsersThatWasChangedAfterTheKillKeepsTheChange() throws Exception {
        Path edited = Files.writeString(folder.resolve("edited"), "edited");
        Path untouched = Files.writeString(folder.resolve("untouched"), "old");
        Path staging = Files.createDirectory(folder.resolve(".exfig-staging-1-1-x"));
        Path first = Files.writeString(staging.resolve("0"), "old and more");
        Path second = Files.writeString(staging.resolve("1"), "old and more");
        Optional<String> old = Optional.of(Digests.sha256(bytes("old")));
        Files.write(
                recordFile(),
                new CommitRecordFormat(folder)
                        .encode(new CommitRecord(
                                List.of(
                                        new CommitRecord.Move(first, edited, old),
                                        new CommitRecord.Move(second, untouched, old)),
                                List.of(),
                                Optional.empty())));

        project(new Disk(), ProcessTag.current()).recover();

        assertThat(Snapshots.of(folder))
                .containsExactlyInAnyOrderEntriesOf(Map.of("edited", "edited", "untouched", "old and more"));
    }

    @Test
    void aFileThatSomebodyChangedAfterTheKillIsNotDeleted() throws Exception {
        Path stale = Files.writeString(folder.resolve("stale"), "edited");
        Files.write(
                recordFile(),
                new CommitRecordFormat(folder)
                        .encode(new CommitRecord(
                                List.of(),
                                List.of(new CommitRecord.Deletion(
                                        stale, Digests.sha256(bytes("written")), Optional.empty())),
                                Optional.empty())));

        project(new Disk(), ProcessTag.current()).recover();

        assertThat(stale).hasContent("edited");
        assertThat(recordFile()).doesNotExist();
    }

    @Test
    void aLockFileThatAKilledProcessLeftIsTakenOver() throws Exception {
        Files.writeString(folder.resolve("manifest.lock"), "left");

        commit(project(new Disk(), ProcessTag.current()), "owner", "a.txt");

        assertThat(folder.resolve("manifest.lock")).doesNotExist();
        assertThat(folder.resolve("a.txt")).exists();
    }

    @Test
    void anInterruptionBeforeTheCommitLeavesTheOldTree() throws Exception {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> commit(project(new Disk(), ProcessTag.current()), "owner", "a.txt"))
                .isInstanceOf(InterruptedException.class);

        Thread.interrupted();
        assertThat(Snapshots.of(folder)).isEmpty();
    }

    @Test
    void commitsAtTheSameTimeLoseNothing() throws Exception {
        ProjectLocks locks = new ProjectLocks();
        List<Future<?>> commits = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 24; i++) {
                String name = "f" + i;
                commits.add(threads.submit(() -> {
                    Project project = new Project(
                            folder.resolve("manifest"),
                            new MortalOps(1000, MortalOps.End.KILLED),
                            locks,
                            ProcessTag.current());
                    commit(project, "owner of " + name, name);
                    return null;
                }));
            }
        }
        for (Future<?> commit : commits) {
            commit.get();
        }

        Manifest manifest = new ManifestFile(folder.resolve("manifest")).read();
        assertThat(manifest.owners()).hasSize(24);
        assertThat(Snapshots.of(folder)).hasSize(25);
    }

    @Test
    void bytesOfTheStoreThatAreNotThePromisedOnesAreNeverWritten() throws Exception {
        Path blob = Files.writeString(folder.resolve("blob"), "evil");
        StoredBlob promised = new StoredBlob(Digests.sha256(bytes("good")), 4, blob);

        try (Stage stage = project(new Disk(), ProcessTag.current()).stage()) {
            assertThatThrownBy(() -> stage.add(path("a.txt"), promised)).isInstanceOf(DamagedBlobException.class);
            Files.delete(blob);
            assertThatThrownBy(() -> stage.add(path("a.txt"), promised)).isInstanceOf(DamagedBlobException.class);
            Files.writeString(blob, "good");
            assertThat(stage.add(path("a.txt"), promised).staged()).isPresent();
        }
    }

    private void commit(Project project, String owner, String name) throws InterruptedException {
        try (Stage stage = project.stage()) {
            List<StagedFile> staged = List.of(stage.add(path(name), bytes(name)));
            Set<String> planned = Set.of(Commit.manifestPath(folder.resolve(name)));
            project.commit(before -> Commit.decide(before, Map.of(owner, planned), staged, false));
        }
    }

    private Project project(FileOps ops, ProcessTag self) {
        return new Project(folder.resolve("manifest"), ops, new ProjectLocks(), self);
    }

    private Path recordFile() {
        return folder.resolve("manifest.commit");
    }

    private OutputPath path(String below) {
        return new OutputPath(folder, below);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
