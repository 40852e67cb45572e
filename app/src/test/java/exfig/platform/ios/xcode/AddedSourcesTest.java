package exfig.platform.ios.xcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.Amendment;
import exfig.plan.AmendmentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddedSourcesTest {
    private static final Path PROJECT = Path.of("ios/Lantern.xcodeproj");
    private static final String CLASSIC = read("classic");
    private static final String SYNCHRONIZED = read("synchronized");
    private static final String TERSE = read("terse");

    @Test
    void sourcesJoinTheTargetWithGroupsForTheirFolders() throws AmendmentException {
        String after =
                add(CLASSIC, "Lantern", "ios/Lantern/Generated/UI/Color+Palette.swift", "ios/Lantern/Icons.swift");

        assertThat(addedLines(CLASSIC, after)).isEqualTo(resource("classic-added.txt"));
        assertThat(ParsedProject.of(after).compiled("Lantern"))
                .containsExactly(
                        "Lantern/Features/Harbor.swift",
                        "Lantern/Generated/UI/Color+Palette.swift",
                        "Lantern/Icons.swift",
                        "Lantern/LanternApp.swift");
        assertThat(ParsedProject.of(after).compiled("Lantern Widget")).isEmpty();
        assertThat(ParsedProject.of(CLASSIC).isContainedIn(ParsedProject.of(after)))
                .isTrue();
    }

    @Test
    void aSecondTimeAddsNothing() throws AmendmentException {
        String once = add(CLASSIC, "Lantern", "ios/Lantern/Generated/A.swift", "ios/Lantern/Generated/B.swift");

        assertThat(add(once, "Lantern", "ios/Lantern/Generated/B.swift", "ios/Lantern/Generated/A.swift"))
                .isEqualTo(once);
        assertThat(ParsedProject.of(once).count("PBXGroup")).isEqualTo(5);
    }

    @Test
    void theOrderOfTheSourcesDoesNotCount() throws AmendmentException {
        assertThat(add(CLASSIC, "Lantern", "ios/B.swift", "ios/A.swift"))
                .isEqualTo(add(CLASSIC, "Lantern", "ios/A.swift", "ios/B.swift"));
    }

    @Test
    void aSourceCanBeAddedToAnyTarget() throws AmendmentException {
        String after = add(CLASSIC, "Lantern Widget", "ios/Lantern/Features/Glyphs.swift");

        assertThat(ParsedProject.of(after).compiled("Lantern Widget")).containsExactly("Lantern/Features/Glyphs.swift");
        assertThat(ParsedProject.of(after).compiled("Lantern")).hasSize(2);
    }

    @Test
    void aSourceBesideTheProjectsFolderIsReachedFromTheMainGroup() throws AmendmentException {
        String after = add(CLASSIC, "Lantern", "shared/Sources/Tokens.swift");

        assertThat(ParsedProject.of(after).compiled("Lantern")).contains("../shared/Sources/Tokens.swift");
        assertThat(after)
                .contains("name = Tokens.swift; path = ../shared/Sources/Tokens.swift; sourceTree = \"<group>\";");
        assertThat(add(after, "Lantern", "shared/Sources/Tokens.swift")).isEqualTo(after);
    }

    @Test
    void whatTheProjectKnowsStaysAsSomebodyDecided() throws AmendmentException {
        Amendment.AmendedText result =
                sources("Lantern Widget", "ios/Lantern/Features/Harbor.swift").apply(CLASSIC);

        assertThat(result.text()).isEqualTo(CLASSIC);
        assertThat(result.warnings())
                .containsExactly("ios/Lantern/Features/Harbor.swift is in ios/Lantern.xcodeproj, but not in its target"
                        + " \"Lantern Widget\"; it was left so");
    }

    @Test
    void nothingIsAddedInASynchronizedFolder() throws AmendmentException {
        Amendment.AmendedText result =
                sources("Lantern", "ios/Lantern/Generated/Color+Palette.swift").apply(SYNCHRONIZED);

        assertThat(result.text()).isEqualTo(SYNCHRONIZED);
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void exceptionsOfASynchronizedFolderAreTold() throws AmendmentException {
        Amendment.AmendedText out =
                sources("Lantern", "ios/Lantern/Drafts/A.swift").apply(SYNCHRONIZED);
        Amendment.AmendedText in =
                sources("Widget", "ios/Lantern/Generated/Color+Palette.swift").apply(SYNCHRONIZED);
        Amendment.AmendedText foreign =
                sources("Widget", "ios/Lantern/Generated/Other.swift").apply(SYNCHRONIZED);

        assertThat(Stream.of(out, in, foreign).map(Amendment.AmendedText::text)).containsOnly(SYNCHRONIZED);
        assertThat(out.warnings())
                .containsExactly("ios/Lantern/Drafts/A.swift is in the synchronized folder \"Lantern\" of"
                        + " ios/Lantern.xcodeproj, which does not give it to the target \"Lantern\"; it was left so");
        assertThat(in.warnings()).isEmpty();
        assertThat(foreign.warnings()).hasSize(1);
    }

    @Test
    void besideASynchronizedFolderSourcesAreAddedInNewSections() throws AmendmentException {
        String after = add(SYNCHRONIZED, "Lantern", "ios/Kit/Tokens.swift");

        assertThat(after)
                .contains("\tobjects = {\n\n/* Begin PBXBuildFile section */\n\t\t")
                .contains("/* End PBXBuildFile section */\n\n/* Begin PBXFileReference section */\n");
        assertThat(ParsedProject.of(after).compiled("Lantern")).containsExactly("Kit/Tokens.swift");
        assertThat(ParsedProject.of(SYNCHRONIZED).isContainedIn(ParsedProject.of(after)))
                .isTrue();
        assertThat(addedLines(SYNCHRONIZED, after)).isNotEmpty();
    }

    @Test
    void projectsOfOtherToolsKeepTheirForm() throws AmendmentException {
        Path project = Path.of("ios/App.xcodeproj");
        String added = new AddedSources(
                        project, "App", List.of(Path.of("Shared Code/A.swift"), Path.of("ios/B.swift")), false, "")
                .apply(TERSE)
                .text();

        assertThat(ParsedProject.of(added).compiled("App")).contains("../Shared Code/A.swift", "B.swift");
        assertThat(ParsedProject.of(TERSE).isContainedIn(ParsedProject.of(added)))
                .isTrue();
        assertThat(isSubsequence(TERSE, added)).isTrue();
    }

    @Test
    void theEndsOfLinesStayThoseOfTheFile() throws AmendmentException {
        String windows = CLASSIC.replace("\n", "\r\n");

        String after = add(windows, "Lantern", "ios/Lantern/New/A.swift");

        assertThat(after.replace("\r\n", "")).doesNotContain("\n");
        assertThat(after.replace("\r\n", "\n")).isEqualTo(add(CLASSIC, "Lantern", "ios/Lantern/New/A.swift"));
    }

    @Test
    void aByteOrderMarkStays() throws AmendmentException {
        assertThat(add("\uFEFF" + CLASSIC, "Lantern", "ios/A.swift"))
                .isEqualTo("\uFEFF" + add(CLASSIC, "Lantern", "ios/A.swift"));
    }

    @Test
    void aTargetThatIsNotThereIsToldWithThoseThatAre() {
        assertThatThrownBy(() -> add(CLASSIC, "Lampe", "ios/A.swift"))
                .isInstanceOf(AmendmentException.class)
                .hasMessage("it has no target \"Lampe\"; it has \"Lantern\", \"Lantern Widget\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<?xml version=\"1.0\"?><plist/>",
                "{}",
                "{objects={};}",
                "{objects={};rootObject=A;}",
                "{a=(b c);}",
                "{a=b;a=c;}",
                "{a=\"b",
                "{a=b /* c",
                "{a=<00",
                "{} {}"
            })
    void whatIsNoProjectIsRefused(String text) {
        assertThatThrownBy(() -> add(text, "Lantern", "ios/A.swift")).isInstanceOf(AmendmentException.class);
    }

    @Test
    void aFaultIsToldWithItsPlace() {
        assertThatThrownBy(() -> add("{\n  objects = {\n    A = (B C);\n", "Lantern", "ios/A.swift"))
                .hasMessage("line 3, column 12: a comma or ) is missing");
    }

    @Test
    void noPartOfAProjectIsTakenForAWhole() {
        for (int length = 0; length < CLASSIC.strip().length(); length += 7) {
            String cut = CLASSIC.substring(0, length);
            assertThatThrownBy(() -> add(cut, "Lantern", "ios/A.swift"))
                    .as("%s characters", length)
                    .isInstanceOf(AmendmentException.class);
        }
    }

    private static String add(String text, String target, String... sources) throws AmendmentException {
        Amendment.AmendedText result = sources(target, sources).apply(text);
        assertThat(result.warnings()).isEmpty();
        return result.text();
    }

    private static AddedSources sources(String target, String... sources) {
        return new AddedSources(
                PROJECT, target, Arrays.stream(sources).map(Path::of).toList(), false, "exfig.yaml:4:3");
    }

    /// The lines that are new, after a check that all others are there in their order.
    private static String addedLines(String before, String after) {
        List<String> old = new ArrayList<>(before.lines().toList());
        StringBuilder added = new StringBuilder();
        after.lines().forEach(line -> {
            if (!old.isEmpty() && old.getFirst().equals(line)) {
                old.removeFirst();
            } else {
                added.append(line).append('\n');
            }
        });
        assertThat(old).as("lines that are gone").isEmpty();
        return added.toString();
    }

    private static boolean isSubsequence(String small, String large) {
        int at = 0;
        for (int i = 0; i < large.length() && at < small.length(); i++) {
            at += large.charAt(i) == small.charAt(at) ? 1 : 0;
        }
        return at == small.length();
    }

    private static String read(String name) {
        return resource(name + ".pbxproj");
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/exfig/xcode", name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
