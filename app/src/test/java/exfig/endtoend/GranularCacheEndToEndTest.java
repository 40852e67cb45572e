package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.FaultRule;
import exfig.simulator.RefusalFault;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is rendered when a file has changed: what looks different, and nothing else.
class GranularCacheEndToEndTest {
    private static final String GRANULAR = "--experimental-granular-cache";
    private static final Drawings FIRST = Drawings.of("1", 30);
    private static final String CONFIG = """
            figma: {lightFileId: TheDrawings}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: pdf, assetsFolder: Icons, nameStyle: camelCase, swiftUIImageSwift: app/Icons.swift}
            android:
              mainRes: app/res
              icons: {output: icons}
            """;

    @TempDir
    Path folder;

    private Simulator simulator;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(SimulatorOptions.of(FIRST));
        Files.createDirectories(folder.resolve("project"));
        Files.writeString(folder.resolve("project/exfig.yaml"), CONFIG);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void oneIconOfManyIsRenderedAloneAndTheTreeIsThatOfAWholeExport() throws Exception {
        succeed(exfig("icons", "--cache", GRANULAR));
        Drawings second = FIRST.redrawn("2", 7);
        simulator.replace(second);
        Spent spent = new Spent(simulator, simulator.stats());

        ExfigProcess.Result result = succeed(exfig("icons", "--cache", GRANULAR));

        assertThat(result.err()).contains("58 of 60 renders are as they were in an earlier version of the file");
        assertThat(spent.renders()).isEqualTo(2);
        assertThat(spent.downloads()).isEqualTo(2);
        assertThat(spent.of(Endpoint.NODES)).isEqualTo(1);
        assertThat(spent.of(Endpoint.IMAGES)).isEqualTo(2);
        assertThat(tree()).isEqualTo(treeOfAWholeExport(second));
    }

    @Test
    void whatWasOnlyMovedIsNotRendered() throws Exception {
        succeed(exfig("icons", "--cache", GRANULAR));
        simulator.replace(FIRST.moved("2"));
        Spent spent = new Spent(simulator, simulator.stats());

        succeed(exfig("icons", "--cache", GRANULAR));

        assertThat(spent.renders()).isZero();
        assertThat(spent.ofTier(1)).isEqualTo(1);
        assertThat(succeed(exfig("icons", "--cache", GRANULAR)).err()).contains("is up to date");
    }

    @Test
    void whatWasTakenBackComesFromTheStore() throws Exception {
        succeed(exfig("icons", "--cache", GRANULAR));
        simulator.replace(FIRST.redrawn("2", 7));
        succeed(exfig("icons", "--cache", GRANULAR));
        Drawings third = new Drawings("3", FIRST.grays(), 0);
        simulator.replace(third);
        Spent spent = new Spent(simulator, simulator.stats());

        succeed(exfig("icons", "--cache", GRANULAR));

        assertThat(spent.renders()).isZero();
        assertThat(tree()).isEqualTo(treeOfAWholeExport(third));
    }

    @Test
    void aDeletedIconLeavesTheTreeWithoutAnyRender() throws Exception {
        succeed(exfig("icons", "--cache", GRANULAR));
        Drawings second = FIRST.without("2", 7);
        simulator.replace(second);
        Spent spent = new Spent(simulator, simulator.stats());

        succeed(exfig("icons", "--cache", GRANULAR));

        assertThat(spent.renders()).isZero();
        assertThat(Files.readString(folder.resolve("project/app/Icons.swift")))
                .contains("icon006")
                .doesNotContain("icon007");
        assertThat(tree()).isEqualTo(treeOfAWholeExport(second));
    }

    @Test
    void aFewIconsAreNotComparedUnlessAskedForSinceThatSavesNothing() throws Exception {
        succeed(exfig("icons", "--cache"));
        simulator.replace(FIRST.redrawn("2", 7));
        Spent spent = new Spent(simulator, simulator.stats());

        succeed(exfig("icons", "--cache"));

        assertThat(spent.of(Endpoint.NODES) + spent.of(Endpoint.FILE)).isZero();
        assertThat(spent.ofTier(1)).isEqualTo(2);
    }

    @Test
    void manyIconsAreComparedByThemselvesSinceThatSavesRequests() throws Exception {
        Drawings many = Drawings.of("1", 1300);
        simulator.replace(many);
        succeed(exfig("icons", "--cache"));
        simulator.replace(many.redrawn("2", 7));
        Spent spent = new Spent(simulator, simulator.stats());

        succeed(exfig("icons", "--cache"));

        assertThat(spent.renders()).isEqualTo(2);
        assertThat(spent.of(Endpoint.FILE)).isEqualTo(1);
        assertThat(spent.ofTier(1)).isEqualTo(3);
    }

    @Test
    void whereFigmaDoesNotTellEverythingIsRendered() throws Exception {
        simulator.close();
        simulator = Simulator.start(SimulatorOptions.of(FIRST)
                .withFaults("no-nodes", List.of(FaultRule.always(new RefusalFault.FileNotFound(), Endpoint.NODES))));

        ExfigProcess.Result result = succeed(exfig("icons", "--cache", GRANULAR));

        assertThat(result.err()).contains("did not tell which drawings have changed, so all 60 are rendered");
        assertThat(tree()).isEqualTo(treeOfAWholeExport(FIRST));
    }

    @Test
    void withoutTheCacheTheOptionDoesNothingAndSaysSo() throws Exception {
        assertThat(succeed(exfig("icons", GRANULAR)).err())
                .contains("warning: ", "--experimental-granular-cache does nothing without --cache");
        assertThat(simulator.stats().requests(Endpoint.NODES)).isZero();
    }

    private Map<String, String> tree() {
        return Trees.digests(folder.resolve("project/app"));
    }

    /// What a run in an empty folder with an empty store writes.
    private Map<String, String> treeOfAWholeExport(Drawings drawings) throws Exception {
        Path other = Files.createDirectories(folder.resolve("other-" + drawings.version()));
        Files.writeString(other.resolve("exfig.yaml"), CONFIG);
        try (Simulator clean = Simulator.start(SimulatorOptions.of(drawings))) {
            succeed(ExfigProcess.in(other, clean.apiUrl()).run("icons"));
        }
        return Trees.digests(other.resolve("app"));
    }

    private ExfigProcess.Result exfig(String... arguments) throws IOException, InterruptedException {
        return ExfigProcess.in(folder.resolve("project"), simulator.apiUrl()).run(arguments);
    }

    private static ExfigProcess.Result succeed(ExfigProcess.Result result) {
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }
}
