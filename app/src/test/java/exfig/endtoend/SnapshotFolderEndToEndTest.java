package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.Library;
import exfig.simulator.RefusalFault;
import exfig.simulator.RenderFault;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a snapshot's folder: when the design changes, when something goes wrong, and
/// when somebody meddles with it.
class SnapshotFolderEndToEndTest {
    private static final String CONFIG = """
            figma: {lightFileId: TheDrawings}
            common: {icons: {figmaFrameName: Icons}}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase, swiftUIImageSwift: app/Icons.swift}
            """;
    private static final Drawings FIRST = Drawings.of("1", 6);

    @TempDir
    Path folder;

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
    }

    @Test
    void anUnchangedFileCostsOneCheapRequest() throws Exception {
        record(FIRST);
        var before = Trees.digests(design());
        forgetStore();
        try (Simulator simulator = serve(FIRST)) {
            ExfigProcess.Result again = succeed(snapshot(simulator));

            assertThat(simulator.stats().apiRequests()).isEqualTo(1);
            assertThat(simulator.stats().requests(Endpoint.META)).isEqualTo(1);
            assertThat(simulator.stats().cdnRequests()).isZero();
            assertThat(again.err()).contains("design is up to date: 2 answers, 6 renders", "nothing changed in Figma");
        }
        assertThat(Trees.digests(design())).isEqualTo(before);
    }

    @Test
    void anUnchangedFileIsAskedAllTheSameWhenThatIsWished() throws Exception {
        record(FIRST);
        forgetStore();
        try (Simulator simulator = serve(FIRST)) {
            succeed(snapshot(simulator, "--fresh"));

            assertThat(simulator.stats().rendersRequested()).isEqualTo(6);
        }
    }

    @Test
    void aChangedFileReplacesWhatItHadAndNothingIsLeftOver() throws Exception {
        record(FIRST);
        record(FIRST.redrawn("2", 3).without("3", 5));
        Path other = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(other.resolve("exfig.yaml"), CONFIG);
        try (Simulator simulator = serve(FIRST.redrawn("2", 3).without("3", 5))) {
            succeed(ExfigProcess.in(other, simulator.apiUrl()).run("snapshot", "-o", "design"));
        }

        assertThat(Trees.digests(design())).isEqualTo(Trees.digests(other.resolve("design")));
        assertThat(files("renders")).hasSize(5);
        assertThat(files("answers")).hasSize(2);
    }

    @Test
    void aChangedRenderIsRefusedByName() throws Exception {
        record(FIRST);
        Path render = files("renders").getFirst();
        Files.writeString(render, Files.readString(render).replace("rgb", "RGB") + " ");

        ExfigProcess.Result result = replay();

        refused(result, 2, design().relativize(render) + " is not as it was recorded", "Restore the folder");
        assertThat(folder.resolve("app")).doesNotExist();
    }

    @Test
    void aDamagedSnapshotIsReplacedOnlyWhenThatIsWished() throws Exception {
        record(FIRST);
        var before = Trees.digests(design());
        Files.writeString(files("renders").getFirst(), "<svg/>");
        try (Simulator simulator = serve(FIRST)) {
            refused(snapshot(simulator), 2, "is not as it was recorded", "exfig snapshot --fresh -o design");
            succeed(snapshot(simulator, "--fresh"));
        }

        assertThat(Trees.digests(design())).isEqualTo(before);
    }

    @Test
    void aMissingRenderIsRefusedByName() throws Exception {
        record(FIRST);
        Path render = files("renders").getLast();
        Files.delete(render);

        refused(replay(), 2, design().relativize(render) + " is missing");
    }

    @Test
    void aChangedAnswerIsRefusedByName() throws Exception {
        record(FIRST);
        Path answer = files("answers").getFirst();
        Files.writeString(answer, Files.readString(answer).replace("icon-002", "icon-009"));

        refused(replay(), 2, design().relativize(answer) + " is not as it was recorded");
    }

    @Test
    void aChangedListIsRefused() throws Exception {
        record(FIRST);
        Path list = design().resolve("snapshot.json");
        Files.writeString(list, Files.readString(list).replace("5:102", "5:199"));

        refused(replay(), 2, "snapshot.json was changed after it was written");
    }

    @Test
    void whatIsNoListIsRefused() throws Exception {
        Files.createDirectories(design());
        refused(replay(), 2, "snapshot.json is missing: the recording was never finished");
        Files.writeString(design().resolve("snapshot.json"), "{\"exfigSnapshot\": ");
        refused(replay(), 2, "snapshot.json is damaged");
        Files.writeString(design().resolve("snapshot.json"), "[]");
        refused(replay(), 2, "snapshot.json");
        Files.writeString(design().resolve("snapshot.json"), "{\"exfigSnapshot\": 7}");
        refused(replay(), 2, "has version 7 of the format, and this exfig reads version 1 only");
        refused(
                ExfigProcess.in(folder).run("icons", "--offline", "nowhere"),
                2,
                "the snapshot in nowhere cannot be used: snapshot.json does not exist");
    }

    @Test
    void aListThatLeadsOutOfTheFolderIsRefused() throws Exception {
        record(FIRST);
        Path list = design().resolve("snapshot.json");
        Files.writeString(list, Files.readString(list).replaceFirst("renders/[0-9a-f]{2}/", "../../"));

        refused(replay(), 2, "snapshot.json is damaged");
    }

    @Test
    void aConfigThatNeedsMoreSaysWhat() throws Exception {
        record(FIRST);
        Files.writeString(
                folder.resolve("exfig.yaml"),
                CONFIG.replace("format: svg", "format: pdf").replace("TheDrawings", "TheDrawings"));

        refused(
                replay(),
                7,
                "the snapshot in design lacks what this needs:",
                "  - node 5:100 of file TheDrawings as pdf",
                "exfig snapshot -o design CONFIG...");

        Files.writeString(folder.resolve("exfig.yaml"), CONFIG.replace("TheDrawings", "AnotherFile"));
        refused(replay(), 7, "the version of file AnotherFile (GET /v1/files/AnotherFile/meta)");
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws Exception {
        Files.createDirectories(design());
        Files.writeString(design().resolve("thesis.txt"), "mine");
        try (Simulator simulator = serve(FIRST)) {
            refused(snapshot(simulator), 2, "thesis.txt does not belong to a snapshot");
            assertThat(simulator.stats().apiRequests()).isZero();
        }
        assertThat(design().resolve("thesis.txt")).hasContent("mine");
    }

    @Test
    void aRecordingThatFailsLeavesTheOldSnapshot() throws Exception {
        record(FIRST);
        var before = Trees.digests(design());
        Drawings next = FIRST.redrawn("2", 1);
        Fault gone = new RefusalFault.StorageNotFound();
        try (Simulator simulator = Simulator.start(
                SimulatorOptions.of(next).withFaults("broken", List.of(FaultRule.always(gone, Endpoint.ASSET))))) {
            ExfigProcess.Result result = snapshot(simulator, "--max-retries", "0");

            assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
            assertThat(result.err()).contains("Nothing was recorded; design is as it was.", "failed node 5:10");
        }

        assertThat(Trees.digests(design())).isEqualTo(before);
        succeed(replay());
    }

    @Test
    void whatFigmaCannotRenderIsMissingInTheReplayToo() throws Exception {
        Fault nothing = new RenderFault.NullImage();
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(FIRST)
                .withFaults("empty", List.of(FaultRule.forever(nothing, 0.4, Endpoint.IMAGES))))) {
            ExfigProcess.Result recorded = snapshot(simulator);
            assertThat(recorded.exitCode()).as(recorded.err()).isEqualTo(4);
            assertThat(recorded.err()).contains("Figma renders nothing, and that is recorded");
        }
        assertThat(files("renders")).isNotEmpty().hasSizeLessThan(6);

        ExfigProcess.Result replayed = replay();

        assertThat(replayed.exitCode()).as(replayed.err()).isEqualTo(4);
        assertThat(Trees.digests(folder.resolve("app")).keySet().stream().filter(path -> path.endsWith(".svg")))
                .hasSameSizeAs(files("renders"));
    }

    @Test
    void unpublishedComponentsReplayFromTheDocument() throws Exception {
        record(new UnpublishedLibrary(FIRST));
        succeed(replay());
        assertThat(files("answers"))
                .anyMatch(file -> file.getFileName().toString().startsWith("file-"));

        assertThat(Trees.digests(folder.resolve("app")).keySet().stream().filter(path -> path.endsWith(".svg")))
                .hasSize(6);
    }

    @Test
    void aRefusalThatAnExportCanLiveWithReplaysAsOne() throws Exception {
        Fault scope = new RefusalFault.MissingScope("library_content:read");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(FIRST)
                .withFaults("scopes", List.of(FaultRule.always(scope, Endpoint.COMPONENTS))))) {
            succeed(snapshot(simulator));
        }

        assertThat(succeed(replay()).err()).contains("published components cannot be listed in TheDrawings");
    }

    @Test
    void severalConfigurationsShareASnapshot() throws Exception {
        Files.writeString(
                folder.resolve("png.yaml"),
                CONFIG.replace("icons: {format", "images: {assetsFolder: Pictures, scales: [2]}\n  icons: {format")
                        .replace("figmaFrameName: Icons}", "figmaFrameName: Icons}, images: {figmaFrameName: Icons}")
                        .replace("app/", "png/"));
        try (Simulator simulator = serve(FIRST)) {
            ExfigProcess figma = ExfigProcess.in(folder, simulator.apiUrl());
            succeed(figma.run("snapshot", "-o", "design", "exfig.yaml", "png.yaml"));
            assertThat(simulator.stats().requests(Endpoint.COMPONENTS)).isEqualTo(1);
            assertThat(simulator.stats().rendersRequested()).isEqualTo(12);
            succeed(figma.run("batch", "exfig.yaml", "png.yaml"));
        }
        var live = Trees.digests(folder.resolve("png"));
        assertThat(live).hasSizeGreaterThan(12);
        Files.move(folder.resolve("png"), folder.resolve("kept"));

        succeed(ExfigProcess.in(folder).run("batch", "exfig.yaml", "png.yaml", "--offline", "design"));

        assertThat(Trees.digests(folder.resolve("png"))).isEqualTo(live);
    }

    @Test
    void aConfigurationThatCannotBeReadEndsTheRecording() throws Exception {
        Files.writeString(folder.resolve("broken.yaml"), CONFIG.replace("icons:", "icnos:"));
        try (Simulator simulator = serve(FIRST)) {
            refused(snapshot(simulator, "exfig.yaml", "broken.yaml"), 2, "broken.yaml:2:10: error", "icnos");
            assertThat(simulator.stats().apiRequests()).isZero();
        }
        assertThat(design()).doesNotExist();
    }

    @Test
    void aCheckTellsWhetherTheDesignHasMoved() throws Exception {
        record(FIRST);
        var before = Trees.digests(design());
        try (Simulator same = serve(FIRST)) {
            assertThat(succeed(snapshot(same, "--check")).err()).contains("design shows what Figma has now");
            assertThat(same.stats().apiRequests()).isEqualTo(1);
        }
        try (Simulator moved = serve(FIRST.redrawn("2", 1))) {
            ExfigProcess.Result result = snapshot(moved, "--check");
            assertThat(result.exitCode()).as(result.err()).isEqualTo(8);
            assertThat(result.out()).isEqualTo("file TheDrawings has version 2, and the snapshot shows 1\n");
            assertThat(moved.stats().apiRequests()).isEqualTo(1);
        }
        assertThat(Trees.digests(design())).isEqualTo(before);
    }

    @Test
    void gitChangesNoByteOfItWhateverItsSettings() throws Exception {
        record(FIRST);
        git("init", "-q", ".");
        git("config", "core.autocrlf", "true");
        git("add", "design");
        git("-c", "user.name=t", "-c", "user.email=t@example.com", "commit", "-qm", "x");
        Files.move(design(), folder.resolve("old"));
        git("checkout", "-q", "--", "design");

        succeed(replay());
    }

    private void git(String... arguments) throws Exception {
        Process git = new ProcessBuilder(
                        Stream.concat(Stream.of("git"), Stream.of(arguments)).toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(said).isZero();
    }

    @Test
    void recordingFromARecordMakesNoSense() throws Exception {
        refused(
                ExfigProcess.in(folder).run("snapshot", "-o", "design", "--offline", "design"),
                2,
                "--offline makes no sense here");
    }

    @Test
    void recordingNeedsATokenAndAFolder() throws Exception {
        refused(ExfigProcess.in(folder).run("snapshot", "-o", "design"), 6, "no Figma token");
        refused(ExfigProcess.in(folder).run("snapshot"), 2, "--output");
        assertThat(design()).doesNotExist();
    }

    private void record(Library library) throws Exception {
        try (Simulator simulator = serve(library)) {
            succeed(snapshot(simulator));
        }
    }

    private static Simulator serve(Library library) throws IOException {
        return Simulator.start(SimulatorOptions.of(library));
    }

    private ExfigProcess.Result snapshot(Simulator simulator, String... more) throws Exception {
        String[] arguments = Stream.concat(Stream.of("snapshot", "-o", "design"), Stream.of(more))
                .toArray(String[]::new);
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }

    private ExfigProcess.Result replay() throws Exception {
        return ExfigProcess.in(folder).run("icons", "--offline", "design");
    }

    private Path design() {
        return folder.resolve("design");
    }

    private void forgetStore() throws IOException {
        Files.move(folder.resolve(".store"), folder.resolve(".old-store"));
    }

    private List<Path> files(String below) throws IOException {
        try (Stream<Path> tree = Files.walk(design().resolve(below))) {
            return tree.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void refused(ExfigProcess.Result result, int exit, String... sentences) {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(exit);
        assertThat(result.err()).contains(sentences);
        assertThat(result.hasStackTrace()).as(result.err()).isFalse();
    }

    private static ExfigProcess.Result succeed(ExfigProcess.Result result) {
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }
}
