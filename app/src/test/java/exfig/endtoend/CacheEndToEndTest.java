package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
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

/// What a run with `--cache` skips, what it does again, and why it says so.
class CacheEndToEndTest {
    private static final String CONFIG = """
            figma: {lightFileId: TheDrawings}
            common: {icons: {figmaFrameName: Icons}}
            ios:
              xcassetsPath: app/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase, swiftUIImageSwift: app/Icons.swift}
            """;
    private static final Drawings FIRST = Drawings.of("1", 12);
    private static final String THIRD = "app/Assets.xcassets/Icons/icon002.imageset/icon002.svg";

    @TempDir
    Path folder;

    private Simulator simulator;
    private Map<String, String> exported = Map.of();

    @BeforeEach
    void exportOnce() throws Exception {
        simulator = Simulator.start(SimulatorOptions.of(FIRST));
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
        succeed(exfig("icons", "--cache"));
        exported = tree();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void anUnchangedRunCostsOneCheapRequestAndNothingElse() throws Exception {
        Spent spent = spent();

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("exfig.yaml is up to date: nothing changed since the last export");
        assertThat(spent.requests()).isEqualTo(1);
        assertThat(spent.of(Endpoint.META)).isEqualTo(1);
        assertThat(spent.downloads()).isZero();
        assertThat(tree()).isEqualTo(exported);
    }

    @Test
    void aFilteredRunIsCoveredByTheWholeOne() throws Exception {
        Spent spent = spent();

        ExfigProcess.Result result = succeed(exfig("icons", "icon-00*", "--cache"));

        assertThat(result.err()).contains("is up to date");
        assertThat(spent.requests()).isEqualTo(1);
    }

    @Test
    void withoutTheOptionNothingIsSkippedButNothingIsRenderedTwice() throws Exception {
        Spent spent = spent();

        ExfigProcess.Result result = succeed(exfig("icons"));

        assertThat(result.err()).contains("Exported exfig.yaml: 12 icons", "12 more from the store");
        assertThat(spent.ofTier(1)).isZero();
        assertThat(spent.ofTier(3)).isEqualTo(2);
        assertThat(spent.downloads()).isZero();
    }

    @Test
    void theConfigurationFileSwitchesItOnAndAnOptionOff() throws Exception {
        configure(CONFIG.replace("common: {", "common: {cache: {enabled: true, path: tmp/exports.json}, "));
        succeed(exfig("icons"));

        assertThat(folder.resolve("tmp/exports.json")).exists();
        assertThat(succeed(exfig("icons")).err()).contains("is up to date");
        assertThat(succeed(exfig("icons", "--no-cache", "--cache")).err()).contains("Exported exfig.yaml: 12 icons");
        assertThat(succeed(exfig("icons", "--cache-path", "tmp/other.json")).err())
                .contains("Exported exfig.yaml: 12 icons");
        assertThat(folder.resolve("tmp/other.json")).exists();
    }

    @Test
    void aChangedKeyIsNeverMissed() throws Exception {
        configure(CONFIG.replace("camelCase", "snake_case"));
        Spent spent = spent();

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("icons are exported again: the configuration changed");
        assertThat(folder.resolve(THIRD)).doesNotExist();
        assertThat(folder.resolve("app/Assets.xcassets/Icons/icon_002.imageset"))
                .isDirectory();
        assertThat(spent.ofTier(1)).isZero();
        assertThat(spent.downloads()).isZero();
        assertThat(succeed(exfig("icons", "--cache")).err()).contains("is up to date");
    }

    @Test
    void goingBackAndForthBetweenConfigurationsIsNotTakenForUnchanged() throws Exception {
        configure(CONFIG.replace("camelCase", "snake_case"));
        succeed(exfig("icons"));
        configure(CONFIG);

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("a run without tracking, or of a part, wrote files since");
        assertThat(tree()).isEqualTo(exported);
    }

    @Test
    void aTemplateOfTheUsersCounts() throws Exception {
        Files.createDirectories(folder.resolve("templates"));
        configure(CONFIG.replace("ios:\n", "ios:\n  templatesPath: templates\n"));
        succeed(exfig("icons", "--cache"));
        assertThat(succeed(exfig("icons", "--cache")).err()).contains("is up to date");

        Files.writeString(folder.resolve("templates/header.swift.peb"), "// Mine\n");
        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("icons are exported again: the templates changed");
        assertThat(Files.readString(folder.resolve("app/Icons.swift"))).startsWith("// Mine");
    }

    @Test
    void aDeletedFileIsRestored() throws Exception {
        Files.delete(folder.resolve(THIRD));
        Spent spent = spent();

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("icons are exported again: " + THIRD + " is missing", "1 created");
        assertThat(tree()).isEqualTo(exported);
        assertThat(spent.ofTier(1)).isZero();
        assertThat(spent.downloads()).isZero();
    }

    @Test
    void anEditedFileIsRestored() throws Exception {
        Files.writeString(folder.resolve(THIRD), "<svg/>");

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("icons are exported again: " + THIRD + " is edited by hand", "1 changed");
        assertThat(tree()).isEqualTo(exported);
    }

    @Test
    void anotherVersionOfTheProgramExportsEverythingAgain() throws Exception {
        Path record = folder.resolve(".exfig-cache.json");
        String text = Files.readString(record);
        Files.writeString(record, text.replaceFirst("\"program\":\"exfig [^\"]*\"", "\"program\":\"exfig 0.0.1\""));

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("icons are exported again: the last export was by exfig 0.0.1");
        assertThat(Files.readString(record)).isEqualTo(text);
    }

    @Test
    void aNewVersionOfTheFileIsExported() throws Exception {
        simulator.replace(FIRST.redrawn("2", 2));

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains("icons are exported again: the Figma file TheDrawings changed");
        assertThat(changed()).containsOnlyKeys(THIRD.substring("app/".length()));
        assertThat(succeed(exfig("icons", "--cache")).err()).contains("is up to date");
    }

    @Test
    void aDeletedComponentIsDeletedAndLeavesTheList() throws Exception {
        simulator.replace(FIRST.without("2", 2));

        succeed(exfig("icons", "--cache"));

        assertThat(folder.resolve(THIRD)).doesNotExist();
        assertThat(Files.readString(folder.resolve("app/Icons.swift")))
                .contains("icon001", "icon003")
                .doesNotContain("icon002");
    }

    @Test
    void forceExportsEverythingAndRecordsIt() throws Exception {
        Files.delete(folder.resolve(".exfig-cache.json"));

        assertThat(succeed(exfig("icons", "--force")).err()).contains("Exported exfig.yaml: 12 icons");
        assertThat(succeed(exfig("icons", "--force")).err()).contains("Exported exfig.yaml: 12 icons");
        assertThat(succeed(exfig("icons", "--cache")).err()).contains("is up to date");
    }

    @Test
    void aDamagedRecordIsSetAside() throws Exception {
        Files.writeString(folder.resolve(".exfig-cache.json"), "{\"exports\": {");

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err()).contains(".exfig-cache.json was damaged and is now .exfig-cache.json.corrupt");
        assertThat(folder.resolve(".exfig-cache.json.corrupt")).hasContent("{\"exports\": {");
        assertThat(succeed(exfig("icons", "--cache")).err()).contains("is up to date");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsAWarningThatNamesTheWayOut() throws Exception {
        Files.writeString(folder.resolve("occupied"), "a file, not a folder");

        ExfigProcess.Result result = succeed(exfig("icons", "--cache", "--cache-path", "occupied/exports.json"));

        assertThat(result.err())
                .contains("warning: ", "cannot write occupied/exports.json", "--cache-path names another place");
        assertThat(result.hasStackTrace()).isFalse();
    }

    @Test
    void aTokenWithoutTheScopeCostsTheReuseAndNotTheRun() throws Exception {
        simulator.close();
        simulator = Simulator.start(SimulatorOptions.of(FIRST)
                .withFaults(
                        "no-scope",
                        List.of(FaultRule.always(new RefusalFault.MissingScope("file_metadata:read"), Endpoint.META))));

        ExfigProcess.Result result = succeed(exfig("icons", "--cache"));

        assertThat(result.err())
                .contains(
                        "warning: ",
                        "the version of file TheDrawings cannot be had",
                        "the token lacks the scope file_metadata:read",
                        "Exported exfig.yaml: 12 icons");
        assertThat(tree()).isEqualTo(exported);
    }

    @Test
    void anIncompleteRunIsNotRecorded() throws Exception {
        simulator.close();
        simulator = Simulator.start(SimulatorOptions.of(FIRST.redrawn("2", 2))
                .withFaults("dead-host", List.of(FaultRule.always(new Fault.SlowDown(), Endpoint.ASSET))));
        String record = Files.readString(folder.resolve(".exfig-cache.json"));

        ExfigProcess.Result result = exfig("icons", "--cache", "--max-retries", "0");

        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(folder.resolve(".exfig-cache.json")).hasContent(record);
        assertThat(tree()).isEqualTo(exported);
    }

    @Test
    void aCheckThatFindsChangesIsNotRecordedEither() throws Exception {
        simulator.replace(FIRST.redrawn("2", 2));
        String record = Files.readString(folder.resolve(".exfig-cache.json"));

        assertThat(exfig("icons", "--cache", "--check").exitCode()).isEqualTo(8);

        assertThat(folder.resolve(".exfig-cache.json")).hasContent(record);
    }

    @Test
    void aCheckOfWhatIsUpToDateIsDoneAtOnce() throws Exception {
        Spent spent = spent();

        assertThat(succeed(exfig("icons", "--cache", "--check")).err()).contains("is up to date");
        assertThat(succeed(exfig("icons", "--cache", "--dry-run")).err()).contains("is up to date");

        assertThat(spent.requests()).isEqualTo(2);
    }

    @Test
    void aRehearsalDoesNotAskForTheVersion() throws Exception {
        Spent spent = spent();

        succeed(exfig("icons", "--dry-run"));

        assertThat(spent.of(Endpoint.META)).isZero();
    }

    private Map<String, String> tree() {
        return Trees.digests(folder.resolve("app"));
    }

    private Map<String, String> changed() {
        Map<String, String> now = tree();
        now.entrySet().removeAll(exported.entrySet());
        return now;
    }

    private void configure(String yaml) throws IOException {
        Files.writeString(folder.resolve("exfig.yaml"), yaml);
    }

    private ExfigProcess.Result exfig(String... arguments) throws IOException, InterruptedException {
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }

    private static ExfigProcess.Result succeed(ExfigProcess.Result result) {
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private Spent spent() {
        return new Spent(simulator, simulator.stats());
    }
}
