package exfig.export.write;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.cache.Digests;
import exfig.cache.Manifest;
import exfig.cache.ManifestFile;
import exfig.cache.ProcessTag;
import exfig.cache.ProjectLocks;
import exfig.failure.ExportException;
import exfig.plan.OutputPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Lets the process die, or the disk fill up, after every single operation of a commit, then starts again.
class KilledCommitTest {
    /// Of no process that lives.
    private static final ProcessTag DEAD = new ProcessTag(999_999_999_999L, 1);

    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    Path folder;

    static Stream<Scenario> scenarios() {
        Map<String, String> some = Map.of("a.txt", "a", "sub/b.txt", "b");
        Stream<Scenario> named = Stream.of(
                new Scenario("create", Map.of(), some),
                new Scenario("change", some, Map.of("a.txt", "A", "sub/b.txt", "B")),
                new Scenario("delete", some, Map.of()),
                new Scenario("rename in case", Map.of("Bell.svg", "bell"), Map.of("bell.svg", "bell")),
                new Scenario("nested", Map.of("x/y/z/1", "1", "x/2", "2"), Map.of("x/y/w/1", "1", "v/u/t/3", "3")),
                new Scenario("nothing", some, some));
        return Stream.concat(named, IntStream.range(0, 3).mapToObj(Scenario::random));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void afterAKillAtAnyOperationTheNextStartFindsTheOldTreeOrTheNewOne(Scenario scenario) throws Exception {
        boolean over = true;
        int rolledForward = 0;
        for (int operations = 0; over; operations++) {
            start(scenario);
            MortalOps ops = new MortalOps(operations, MortalOps.End.KILLED);
            try {
                export(project(ops, DEAD), scenario.after);
            } catch (MortalOps.Killed _) {
                // What this is about.
            }
            over = ops.isOver();

            boolean isNew = recover(scenario, "killed after " + operations);
            rolledForward += isNew && over ? 1 : 0;
            export(project(immortal(), ProcessTag.current()), scenario.after);
            assertThat(tree()).isEqualTo(new TreeMap<>(scenario.after));
            assertNothingHidden();
        }
        if (!scenario.before.equals(scenario.after)) {
            assertThat(rolledForward).as("kills in the middle of the moves").isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aKillDuringTheRecoveryIsRecoveredToo(Scenario scenario) throws Exception {
        if (scenario.before.equals(scenario.after)) {
            return;
        }
        int recorded = operationsUntilRecorded(scenario);
        boolean over = true;
        for (int operations = 0; over; operations++) {
            start(scenario);
            dieAfter(recorded + 1, scenario);
            MortalOps ops = new MortalOps(operations, MortalOps.End.KILLED);
            try {
                project(ops, DEAD).recover();
            } catch (MortalOps.Killed _) {
                // Killed again.
            }
            over = ops.isOver();

            assertThat(recover(scenario, "recovery killed after " + operations)).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aFullDiskIsReportedAndLeavesTheOldTreeOrAnInterruptedCommit(Scenario scenario) throws Exception {
        boolean over = true;
        for (int operations = 0; over; operations++) {
            start(scenario);
            MortalOps ops = new MortalOps(operations, MortalOps.End.DISK_FULL);
            boolean reported = false;
            try {
                export(project(ops, DEAD), scenario.after);
            } catch (ExportException _) {
                reported = true;
            }
            over = ops.isOver();

            boolean isNew = recover(scenario, "disk full after " + operations);
            assertThat(reported || isNew)
                    .as("silent failure after " + operations)
                    .isTrue();
        }
    }

    private int operationsUntilRecorded(Scenario scenario) throws Exception {
        for (int operations = 0; ; operations++) {
            start(scenario);
            dieAfter(operations, scenario);
            if (Files.exists(folder.resolve(".manifest.commit")) && recover(scenario, "")) {
                return operations;
            }
        }
    }

    private void dieAfter(int operations, Scenario scenario) throws Exception {
        try {
            export(project(new MortalOps(operations, MortalOps.End.KILLED), DEAD), scenario.after);
        } catch (MortalOps.Killed _) {
            // Wanted.
        }
    }

    private void start(Scenario scenario) throws Exception {
        Snapshots.restore(folder, Map.of("foreign.txt", "of the user"));
        export(project(immortal(), ProcessTag.current()), scenario.before);
    }

    /// Whether the tree is the new one; fails when it is neither, or when the manifest tells of another
    /// tree.
    private boolean recover(Scenario scenario, String when) throws Exception {
        Project project = project(immortal(), ProcessTag.current());
        project.recover();

        SortedMap<String, String> tree = tree();
        assertThat(tree).as(when).isIn(new TreeMap<>(scenario.before), new TreeMap<>(scenario.after));
        Manifest manifest = new ManifestFile(folder.resolve(".manifest")).read();
        assertThat(manifest.filesOf("owner").keySet())
                .as("the manifest " + when)
                .isEqualTo(tree.keySet().stream().map(this::manifestPath).collect(Collectors.toSet()));
        return tree.equals(new TreeMap<>(scenario.after));
    }

    private void export(Project project, Map<String, String> files) throws InterruptedException {
        project.sweep(List.of(folder));
        try (Stage stage = project.stage()) {
            List<StagedFile> staged = new ArrayList<>();
            new TreeMap<>(files)
                    .forEach((path, text) ->
                            staged.add(stage.add(new OutputPath(folder, path), text.getBytes(StandardCharsets.UTF_8))));
            Set<String> planned =
                    files.keySet().stream().map(this::manifestPath).collect(Collectors.toSet());
            project.commit(before -> Commit.decide(before, Map.of("owner", planned), staged, false));
        }
    }

    private Project project(FileOps ops, ProcessTag self) {
        return new Project(folder.resolve(".manifest"), ops, new ProjectLocks(), self);
    }

    private static FileOps immortal() {
        return new MortalOps(NEVER, MortalOps.End.KILLED);
    }

    private String manifestPath(String below) {
        return Commit.manifestPath(folder.resolve(below));
    }

    private SortedMap<String, String> tree() throws IOException {
        SortedMap<String, String> tree = Snapshots.of(folder);
        assertThat(tree.remove("foreign.txt")).isEqualTo("of the user");
        tree.keySet().removeIf(path -> path.startsWith("."));
        return tree;
    }

    private void assertNothingHidden() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(".")))
                    .allMatch(name -> name.equals(".manifest"));
        }
    }

    private record Scenario(String name, Map<String, String> before, Map<String, String> after) {
        static Scenario random(int seed) {
            Random random = new Random(seed);
            return new Scenario("random " + seed, randomTree(random, "old"), randomTree(random, "new"));
        }

        private static Map<String, String> randomTree(Random random, String word) {
            Map<String, String> tree = new TreeMap<>();
            for (int i = 0; i < 6; i++) {
                if (random.nextInt(3) > 0) {
                    String content = random.nextInt(4) == 0 ? "same" : word + random.nextInt(3);
                    tree.put(
                            "d" + random.nextInt(2) + "/e" + i % 3 + "/f" + i,
                            Digests.sha256(content.getBytes(StandardCharsets.UTF_8)));
                }
            }
            tree.put("always", word);
            return tree;
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
