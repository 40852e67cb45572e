package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Library;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a project's owner relies on from run to run: what is touched, what is deleted, and what stays.
class ExportEndToEndTest {
    private static final String KEY = "TheDesignSystem";
    private static final Library TEN = new Served(new SyntheticLibrary(40, 3), KEY, true);
    private static final Library FIVE = new Served(new SyntheticLibrary(20, 3), KEY, true);
    private static final Library UNPUBLISHED = new Served(new SyntheticLibrary(40, 3), KEY, false);
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    private static final String SEVENTH_ON_IOS = "app/Assets.xcassets/Icons/group07Icon00007.imageset";
    private static final String SEVENTH_ON_ANDROID = "app/res/icons/drawable/group_07_icon_00007.xml";
    private static final String SWIFT = "app/Image+Icons.swift";
    private static final String KOTLIN = "app/kotlin/dev/example/ui/Icons.kt";

    private static final String CONFIG = """
            figma:
              lightFileId: TheDesignSystem
            common:
              icons:
                figmaFrameName: Icons A
            ios:
              xcassetsPath: app/Assets.xcassets
              icons:
                format: svg
                assetsFolder: Icons
                nameStyle: camelCase
                swiftUIImageSwift: app/Image+Icons.swift
            android:
              mainRes: app/res
              mainSrc: app/kotlin
              resourcePackage: dev.example
              icons:
                output: icons
                composePackageName: dev.example.ui
            """;

    @TempDir
    Path folder;

    @Test
    void aSecondRunChangesNothing() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            configure(CONFIG);
            succeed(exfig(simulator, "icons"));
            Map<String, String> before = Trees.digests(folder.resolve("app"));
            everythingIsFromLongAgo();

            ExfigProcess.Result second = succeed(exfig(simulator, "icons"));

            // 10 image sets of two files in a folder with a file of its own, 10 drawables, two lists.
            assertThat(before).hasSize(33);
            assertThat(Trees.digests(folder.resolve("app"))).isEqualTo(before);
            assertThat(touched()).isEmpty();
            assertThat(second.err()).contains("33 unchanged");
        }
    }

    @Test
    void anEntryMayTakeSeveralFramesEachOfWhichMustHoldComponents() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            configure(CONFIG.replace("figmaFrameName: Icons A", "figmaFrameName: [Icons A, Icons C]"));
            succeed(exfig(simulator, "icons"));
            assertThat(Trees.digests(folder.resolve("app/res"))).hasSize(20);

            configure(CONFIG.replace("figmaFrameName: Icons A", "figmaFrameName: [Icons A, Icons Q]"));
            ExfigProcess.Result result = exfig(simulator, "icons");

            assertThat(result.exitCode()).isEqualTo(7);
            assertThat(result.err()).contains("has no components in frame \"Icons Q\"");
            assertThat(Trees.digests(folder.resolve("app/res")))
                    .as("nothing is deleted")
                    .hasSize(20);
        }
    }

    @Test
    void anAssetThatDisappearedIsDeletedWithItsImageSetAndLeavesTheLists() throws Exception {
        configure(CONFIG);
        exportTenThen(folder -> {}, FIVE, result -> {
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(folder.resolve(SEVENTH_ON_IOS)).doesNotExist();
            assertThat(folder.resolve(SEVENTH_ON_ANDROID)).doesNotExist();
            assertThat(folder.resolve(SEVENTH_ON_IOS.replace('7', '4'))).isDirectory();
            assertThat(Files.readString(folder.resolve(SWIFT)))
                    .contains("group04Icon00004")
                    .doesNotContain("00007");
            assertThat(Files.readString(folder.resolve(KOTLIN)))
                    .contains("00004")
                    .doesNotContain("00007");
            assertThat(result.err()).contains("15 deleted");
        });
    }

    @Test
    void anAssetThatDisappearedButWasEditedByHandStaysAndIsNamed() throws Exception {
        configure(CONFIG);
        exportTenThen(folder -> Files.writeString(folder.resolve(SEVENTH_ON_ANDROID), "<vector/>"), FIVE, result -> {
            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(folder.resolve(SEVENTH_ON_ANDROID)).hasContent("<vector/>");
            assertThat(folder.resolve(SEVENTH_ON_IOS)).doesNotExist();
            assertThat(result.err())
                    .contains("warning: ", SEVENTH_ON_ANDROID, "changed by hand")
                    .contains("14 deleted");
        });
    }

    @Test
    void filesThatExfigDidNotWriteStay() throws Exception {
        configure(CONFIG);
        exportTenThen(
                folder -> {
                    Files.writeString(folder.resolve("app/res/icons/drawable/logo.xml"), "<mine/>");
                    Files.writeString(folder.resolve(SEVENTH_ON_IOS + "/notes.txt"), "mine");
                },
                FIVE,
                result -> {
                    assertThat(result.exitCode()).as(result.err()).isZero();
                    assertThat(folder.resolve("app/res/icons/drawable/logo.xml"))
                            .hasContent("<mine/>");
                    assertThat(folder.resolve(SEVENTH_ON_IOS + "/notes.txt")).hasContent("mine");
                    assertThat(folder.resolve(SEVENTH_ON_IOS + "/Contents.json"))
                            .doesNotExist();
                });
    }

    @Test
    void aDryRunNamesFilesAndCostAndWritesNothing() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            configure(CONFIG);

            ExfigProcess.Result result = succeed(exfig(simulator, "icons", "--dry-run"));

            assertThat(result.out().lines()).hasSize(33).contains("created " + SEVENTH_ON_ANDROID);
            assertThat(result.err())
                    .contains("Would export exfig.yaml: 10 icons", "rendering would take 1 more of Tier 1");
            assertThat(simulator.stats().requestsOfTier(1)).isZero();
            assertThat(folder.resolve("app")).doesNotExist();
            assertThat(folder.resolve(".exfig-manifest.json")).doesNotExist();
        }
    }

    @Test
    void aCheckAsksForAnExportUntilOneWasMade() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            configure(CONFIG);
            ExfigProcess.Result before = exfig(simulator, "icons", "--check");
            assertThat(before.exitCode()).as(before.err()).isEqualTo(8);
            assertThat(before.out().lines()).hasSize(33).allMatch(line -> line.startsWith("created app/"));
            assertThat(folder.resolve("app")).doesNotExist();

            succeed(exfig(simulator, "icons"));

            ExfigProcess.Result after = succeed(exfig(simulator, "icons", "--check"));
            assertThat(after.out()).isEmpty();
            Files.writeString(folder.resolve(SEVENTH_ON_ANDROID), "<vector/>");
            ExfigProcess.Result edited = exfig(simulator, "icons", "--check");
            assertThat(edited.exitCode()).isEqualTo(8);
            assertThat(edited.out()).isEqualTo("changed " + SEVENTH_ON_ANDROID + "\n");
        }
    }

    @Test
    void aFilterTouchesTheSelectedAssetsOnlyAndKeepsTheListsComplete() throws Exception {
        String other = "app/res/icons/drawable/group_04_icon_00004.xml";
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            configure(CONFIG);
            succeed(exfig(simulator, "icons"));
            Map<String, String> before = Trees.digests(folder.resolve("app"));
            Files.writeString(folder.resolve(SEVENTH_ON_ANDROID), "<vector/>");
            Files.writeString(folder.resolve(other), "<vector/>");
            everythingIsFromLongAgo();

            succeed(exfig(simulator, "icons", "group-07/*"));

            assertThat(touched()).containsExactly(SEVENTH_ON_ANDROID);
            assertThat(folder.resolve(other)).hasContent("<vector/>");
            Files.delete(folder.resolve(other));
            succeed(exfig(simulator, "icons"));
            assertThat(Trees.digests(folder.resolve("app"))).isEqualTo(before);
        }
    }

    @Test
    void aFilterInANewProjectListsWhatIsThere() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            configure(CONFIG);

            succeed(exfig(simulator, "icons", "group-07/*"));

            assertThat(Files.readString(folder.resolve(SWIFT)))
                    .contains("00007")
                    .doesNotContain("00004");
            assertThat(Trees.digests(folder.resolve("app"))).hasSize(6);
        }
    }

    @Test
    void anUnpublishedLibraryIsReadFromTheDocumentForOneMoreRequestOfTierOne() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(UNPUBLISHED))) {
            configure(CONFIG);

            ExfigProcess.Result result = succeed(exfig(simulator, "icons"));

            assertThat(result.err()).contains("nothing is published in TheDesignSystem");
            assertThat(simulator.stats().requestsOfTier(1)).isEqualTo(2);
            assertThat(Trees.digests(folder.resolve("app"))).hasSize(33);
        }
    }

    @Test
    void twoEntriesWithOneFolderAreAMistakeOfTheConfiguration() throws Exception {
        configure(twoEntries("Icons", "Icons"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            ExfigProcess.Result result = exfig(simulator, "icons");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("error C027", "ios.icons[0]", "ios.icons[1]");
            assertThat(simulator.stats().apiRequests()).isZero();
            assertThat(folder.resolve("app")).doesNotExist();
        }
    }

    @Test
    void twoEntriesWhoseFilesDifferInLetterCaseOnlyAreRefusedBeforeAnythingIsRendered() throws Exception {
        configure(twoEntries("Icons", "icons"));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            ExfigProcess.Result result = exfig(simulator, "icons");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err()).contains("differ only in letter case", "hint: ");
            assertThat(simulator.stats().requestsOfTier(1)).isZero();
            assertThat(folder.resolve("app")).doesNotExist();
        }
    }

    private static String twoEntries(String first, String second) {
        return """
                figma:
                  lightFileId: TheDesignSystem
                ios:
                  xcassetsPath: app/Assets.xcassets
                  icons:
                    - figmaFrameName: Icons A
                      assetsFolder: %s
                    - figmaFrameName: Icons A
                      assetsFolder: %s
                """.formatted(first, second);
    }

    private void exportTenThen(FolderAction between, Library later, ResultCheck check) throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(TEN))) {
            succeed(exfig(simulator, "icons"));
        }
        between.on(folder);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(later))) {
            check.of(exfig(simulator, "icons"));
        }
    }

    private void configure(String yaml) throws IOException {
        Files.writeString(folder.resolve("exfig.yaml"), yaml);
    }

    private void everythingIsFromLongAgo() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("app"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
        }
    }

    private Stream<String> touched() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("app"))) {
            Stream.Builder<String> touched = Stream.builder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!Files.getLastModifiedTime(file).equals(LONG_AGO)) {
                    touched.add(folder.relativize(file).toString().replace('\\', '/'));
                }
            }
            return touched.build();
        }
    }

    private ExfigProcess.Result exfig(Simulator simulator, String... arguments)
            throws IOException, InterruptedException {
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }

    private static ExfigProcess.Result succeed(ExfigProcess.Result result) {
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result;
    }

    @FunctionalInterface
    private interface FolderAction {
        void on(Path folder) throws IOException;
    }

    @FunctionalInterface
    private interface ResultCheck {
        void of(ExfigProcess.Result result) throws IOException;
    }
}
