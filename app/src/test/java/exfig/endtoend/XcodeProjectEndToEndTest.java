package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.platform.ios.xcode.ParsedProject;
import exfig.simulator.Endpoint;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Generated Swift in an Xcode project: what is added, and that everything else stays.
class XcodeProjectEndToEndTest {
    private static final String PROJECT = "Lantern.xcodeproj/project.pbxproj";
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    private static final String CONFIG = """
            figma: {lightFileId: @FILE@}
            common:
              variablesColors: {tokensFileId: @FILE@, tokensCollectionName: Theme, lightModeName: Light}
              icons: {figmaFrameName: Icons / 24, useSingleFile: true}
            ios:
              xcassetsPath: Lantern/Assets.xcassets
              xcassetsInSwiftPackage: false
              xcodeprojPath: Lantern.xcodeproj
              target: Lantern
              colors: {assetsFolder: Colors, swiftuiColorSwift: Lantern/Generated/Color+Palette.swift}
              typography: {fontSwift: Lantern/Generated/UIFont+Text.swift}
              icons:
                format: svg
                swiftUIImageSwift: Lantern/Generated/Image+Icons.swift
                codeConnectSwift: Lantern/Generated/Icons.figma.swift
            """.replace("@FILE@", DemoLibrary.FILE_KEY);

    @TempDir
    Path folder;

    private Simulator simulator;
    private String before;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()));
        before = Files.readString(Path.of("src/test/resources/exfig/xcode/classic.pbxproj"));
        Files.createDirectory(folder.resolve("Lantern.xcodeproj"));
        Files.writeString(folder.resolve(PROJECT), before);
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG);
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void membersThatXcodeWouldMakeTooAreTold() throws Exception {
        assertThat(succeed("export").err()).doesNotContain("ASSETCATALOG_COMPILER");
        Files.writeString(folder.resolve(PROJECT), project().replace("/* End PBXSourcesBuildPhase section */", """
                                /* End PBXSourcesBuildPhase section */
                                1A0000000000000000000077 /* Debug */ = {
                                    isa = XCBuildConfiguration;
                                    buildSettings = {
                                        ASSETCATALOG_COMPILER_GENERATE_SWIFT_ASSET_SYMBOL_EXTENSIONS = YES;
                                    };
                                    name = Debug;
                                };
                                """));

        assertThat(succeed("export").err())
                .contains(
                        "set ASSETCATALOG_COMPILER_GENERATE_SWIFT_ASSET_SYMBOL_EXTENSIONS to NO in the build settings of"
                                + " Lantern.xcodeproj");
        assertThat(succeed("typography").err()).as("fonts are in no catalog").doesNotContain("ASSETCATALOG_COMPILER");
    }

    @Test
    void generatedSwiftBecomesAMemberOfTheTargetOnce() throws Exception {
        ExfigProcess.Result first = succeed("export");

        ParsedProject project = ParsedProject.of(project());
        assertThat(project.compiled("Lantern"))
                .containsExactly(
                        "Lantern/Features/Harbor.swift",
                        "Lantern/Generated/Color+Palette.swift",
                        "Lantern/Generated/Image+Icons.swift",
                        "Lantern/Generated/UIFont+Text.swift",
                        "Lantern/LanternApp.swift");
        assertThat(ParsedProject.of(before).isContainedIn(project)).isTrue();
        assertThat(project().lines()).containsSubsequence(before.lines().toList());
        assertThat(first.err()).contains("1 changed");
        assertThat(Files.readString(folder.resolve(".exfig-manifest.json"))).doesNotContain("pbxproj");
        assertThat(folder.resolve("Lantern.xcodeproj")).isDirectoryNotContaining("glob:**exfig*");

        String once = project();
        Files.setLastModifiedTime(folder.resolve(PROJECT), LONG_AGO);
        succeed("export");

        assertThat(project()).isEqualTo(once);
        assertThat(Files.getLastModifiedTime(folder.resolve(PROJECT))).isEqualTo(LONG_AGO);
    }

    @Test
    void whatBelongsToNobodyAnyMoreDoesNotTakeTheProjectWithIt() throws Exception {
        succeed("export");
        String once = project();
        Files.writeString(
                folder.resolve("exfig.yaml"),
                CONFIG.replace(", swiftuiColorSwift: Lantern/Generated/Color+Palette.swift", ""));

        ExfigProcess.Result result = succeed("export");

        assertThat(result.err()).contains("1 deleted");
        assertThat(folder.resolve("Lantern/Generated/Color+Palette.swift")).doesNotExist();
        assertThat(project()).isEqualTo(once);
    }

    @Test
    void aTargetThatIsNotThereEndsTheRunBeforeAnythingIsRenderedOrWritten() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), CONFIG.replace("target: Lantern", "target: Lampe"));
        Map<String, String> tree = Trees.digests(folder);

        ExfigProcess.Result result = run("export");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err())
                .contains("exfig.yaml:8:3: nothing can be added to " + PROJECT
                        + ": it has no target \"Lampe\"; it has \"Lantern\", \"Lantern Widget\"")
                .contains("ios.target");
        assertThat(Trees.digests(folder)).isEqualTo(tree);
        assertThat(simulator.stats().requests(Endpoint.IMAGES)).isZero();
    }

    @Test
    void aProjectThatCannotBeReadEndsTheRunToo() throws Exception {
        Files.writeString(folder.resolve(PROJECT), before.substring(0, 3000));

        ExfigProcess.Result broken = run("colors");
        Files.delete(folder.resolve(PROJECT));
        ExfigProcess.Result missing = run("colors");

        assertThat(broken.exitCode()).isEqualTo(2);
        assertThat(broken.err()).contains("nothing can be added to " + PROJECT + ": line ");
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("there is no such file");
        assertThat(folder.resolve("Lantern")).doesNotExist();
    }

    @Test
    void rehearsalsTellAndTouchNothing() throws Exception {
        ExfigProcess.Result dry = run("colors", "--dry-run");
        ExfigProcess.Result check = run("colors", "--check");

        assertThat(dry.out().lines()).contains("changed " + PROJECT);
        assertThat(check.out().lines()).contains("changed " + PROJECT);
        assertThat(check.exitCode()).isEqualTo(8);
        assertThat(project()).isEqualTo(before);
    }

    @Test
    void configsOfABatchAddToOneProject() throws Exception {
        Files.delete(folder.resolve("exfig.yaml"));
        Files.writeString(folder.resolve("a.yaml"), CONFIG);
        Files.writeString(
                folder.resolve("b.yaml"),
                CONFIG.replace("Lantern/Generated", "Lantern/Other").replace("Lantern/Assets", "Lantern/Other"));

        succeed("batch", "a.yaml", "b.yaml");

        assertThat(ParsedProject.of(project()).compiled("Lantern"))
                .hasSize(8)
                .contains("Lantern/Generated/Image+Icons.swift", "Lantern/Other/Image+Icons.swift");
        assertThat(project().lines()).containsSubsequence(before.lines().toList());
    }

    private String project() throws IOException {
        return Files.readString(folder.resolve(PROJECT));
    }

    private ExfigProcess.Result succeed(String... arguments) throws Exception {
        ExfigProcess.Result result = run(arguments);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    private ExfigProcess.Result run(String... arguments) throws Exception {
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }
}
