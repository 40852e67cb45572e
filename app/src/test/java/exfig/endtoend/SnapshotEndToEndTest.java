package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demo's whole configuration recorded once, and then without Figma, token, store and network.
class SnapshotEndToEndTest {
    /// What the JVM loads before it can open a socket: the client, and the sockets themselves.
    private static final String[] SOCKETS = {"HttpClientImpl", "sun.nio.ch.Net "};

    @TempDir
    private static Path root;

    private static Path live;
    private static String recording;

    @BeforeAll
    static void recordAndExport() throws Exception {
        live = project("live");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            recording = succeed(ExfigProcess.in(live, simulator.apiUrl()).run("snapshot", "-o", "design"))
                    .err();
            assertThat(live.resolve("app")).doesNotExist();
            assertThat(live.resolve(".exfig-manifest.json")).doesNotExist();
            succeed(ExfigProcess.in(live, simulator.apiUrl()).run("export"));
        }
    }

    @Test
    void theSummaryTellsWhatWasRecorded() {
        assertThat(recording).containsPattern("Recorded exfig\\.yaml into design: \\d+ answers, \\d+ renders, .*B");
        assertThat(recording).contains("requests: Tier 1", "downloads: ");
    }

    @Test
    void aReplayGivesTheSameBytesWithoutNetworkTokenAndStore() throws Exception {
        Path replayed = project("replayed");

        ExfigProcess.Result result = succeed(ExfigProcess.in(replayed).run("export", "--offline", design().toString()));

        assertThat(Trees.digests(replayed.resolve("app")))
                .hasSizeGreaterThan(50)
                .isEqualTo(Trees.digests(live.resolve("app")));
        assertThat(result.err()).contains("requests: Tier 1 0, Tier 2 0, Tier 3 0");
    }

    @Test
    void aCheckOfWhatIsCommittedNeedsNoNetworkEither() throws Exception {
        ExfigProcess.Result clean = ExfigProcess.in(live).run("export", "--check", "--offline", design().toString());

        assertThat(clean.exitCode()).as(clean.err()).isZero();
    }

    @Test
    void everyCommandReplays() throws Exception {
        Path replayed = project("commands");
        for (String command : new String[] {"colors", "icons", "images", "typography"}) {
            succeed(ExfigProcess.in(replayed).run(command, "--offline", design().toString()));
        }

        assertThat(Trees.digests(replayed.resolve("app"))).isEqualTo(Trees.digests(live.resolve("app")));
    }

    @Test
    void aBatchReplays() throws Exception {
        Path replayed = project("batch");

        succeed(ExfigProcess.in(replayed).run("batch", "exfig.yaml", "--cache", "--offline", design().toString()));

        assertThat(Trees.digests(replayed.resolve("app"))).isEqualTo(Trees.digests(live.resolve("app")));
        assertThat(succeed(ExfigProcess.in(replayed)
                                .run("batch", "exfig.yaml", "--cache", "--offline", design().toString()))
                        .err())
                .contains("is up to date");
    }

    @Test
    void aDownloadReplaysWhatTheConfigurationsNeeded() throws Exception {
        Path replayed = project("fetch");
        String[] fetch = {
            "fetch", "-f", DemoLibrary.FILE_KEY, "-r", "Illustrations", "-o", "out", "--offline", design().toString()
        };

        succeed(ExfigProcess.in(replayed).run(with(fetch, "--format", "png", "--scale", "2")));
        ExfigProcess.Result other = ExfigProcess.in(replayed).run(with(fetch, "--format", "jpg", "--scale", "2"));

        assertThat(replayed.resolve("out")).isNotEmptyDirectory();
        assertThat(other.exitCode()).isEqualTo(7);
        assertThat(other.err())
                .contains("lacks what this needs", "as jpg at scale 2", "exfig snapshot -o")
                .containsPattern("node \\d+:\\d+ of file " + DemoLibrary.FILE_KEY);
        assertThat(other.hasStackTrace()).isFalse();
    }

    @Test
    void darkDrawingsFromVariablesReplayToo() throws Exception {
        Path first = project("dark");
        Path second = project("dark-replayed");
        String config = """
                figma: {lightFileId: %s}
                common: {icons: {figmaFrameName: Icons / 24}}
                ios:
                  xcassetsPath: app/Assets.xcassets
                  icons:
                    - format: svg
                      variablesDarkMode: {collectionName: Theme, lightModeName: Light, darkModeName: Dark}
                """.formatted(DemoLibrary.FILE_KEY);
        Files.writeString(first.resolve("exfig.yaml"), config);
        Files.writeString(second.resolve("exfig.yaml"), config);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new ShuffledLibrary(new DemoLibrary(), 7)))) {
            ExfigProcess figma = ExfigProcess.in(first, simulator.apiUrl());
            succeed(figma.run("icons"));
            succeed(figma.run("snapshot", "-o", "design"));
        }

        succeed(ExfigProcess.in(second)
                .run("icons", "--offline", first.resolve("design").toString()));

        assertThat(Trees.digests(second.resolve("app")))
                .isEqualTo(Trees.digests(first.resolve("app")))
                .hasSizeGreaterThan(150);
    }

    @Test
    void aReplayOpensNoSocket() throws Exception {
        // With an AOT cache, classes are loaded that nobody uses.
        Path replayed = project("sockets");
        Path classes = replayed.resolve("classes.txt");

        succeed(ExfigProcess.in(replayed)
                .jvm("-XX:AOTMode=off")
                .jvm("-Xlog:class+load:file=" + classes)
                .run("export", "--offline", design().toString()));

        assertThat(Files.readString(classes))
                .contains("exfig.snapshot.Snapshot ")
                .doesNotContain(SOCKETS);
    }

    /// The test above would prove nothing if these classes had other names.
    @Test
    void aRunThatAsksFigmaDoesLoadTheseClasses() throws Exception {
        Path folder = project("asking");
        Path classes = folder.resolve("classes.txt");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            succeed(ExfigProcess.in(folder, simulator.apiUrl())
                    .jvm("-XX:AOTMode=off")
                    .jvm("-Xlog:class+load:file=" + classes)
                    .run("colors"));
        }

        assertThat(Files.readString(classes)).contains(SOCKETS);
    }

    @Test
    void anotherMachineRecordsTheSameBytes() throws Exception {
        Path other = project("other");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            succeed(ExfigProcess.in(other, simulator.apiUrl()).run("snapshot", "-i", "exfig.yaml", "-o", "design"));
        }

        assertThat(bytes(other.resolve("design"))).isEqualTo(bytes(design()));
    }

    @Test
    void itHoldsNoTokenNoAddressAndNoPerson() throws Exception {
        for (Map.Entry<String, String> file : bytes(design()).entrySet()) {
            assertThat(file.getValue())
                    .as(file.getKey())
                    .doesNotContain(ExfigProcess.TOKEN, "http://127", "X-Amz-", "thumbnail", "\"user\"", "\"handle\"");
        }
    }

    @Test
    void peopleCanReadIt() throws Exception {
        assertThat(bytes(design()).keySet())
                .anyMatch(path -> path.matches("answers/" + DemoLibrary.FILE_KEY + "/variables-[0-9a-f]{16}\\.json"))
                .anyMatch(path -> path.matches("renders/[0-9a-f]{2}/[0-9a-f]{64}\\.svg"))
                .contains("snapshot.json", ".gitattributes");
        assertThat(Files.readString(design().resolve("snapshot.json")))
                .contains("\"exfigSnapshot\": 1", "\"format\": \"pdf\"", "/v1/files/" + DemoLibrary.FILE_KEY + "/meta");
    }

    private static Path design() {
        return live.resolve("design");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private static SortedMap<String, String> bytes(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static Path project(String name) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        try (InputStream template =
                Objects.requireNonNull(SnapshotEndToEndTest.class.getResourceAsStream("/exfig/demo/exfig.yaml"))) {
            Files.writeString(
                    folder.resolve("exfig.yaml"),
                    new String(template.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("@FILE@", DemoLibrary.FILE_KEY)
                            .replace("@OUT@", "app"));
        }
        return folder;
    }

    private static ExfigProcess.Result succeed(ExfigProcess.Result result) {
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }
}
