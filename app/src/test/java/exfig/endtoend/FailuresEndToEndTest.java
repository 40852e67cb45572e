package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything that a user can get wrong: one clear sentence, a hint, the documented exit code, nothing
/// half-written.
class FailuresEndToEndTest {
    private static final SyntheticLibrary ICONS = new SyntheticLibrary(20, 1);
    private static Simulator simulator;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSimulator() throws IOException {
        simulator = Simulator.start(SimulatorOptions.of(ICONS).withTokens(ExfigProcess.TOKEN));
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    private ExfigProcess.Result result;

    @AfterEach
    void noStackTraceNoTokenNothingHalfWritten() {
        assertThat(result.hasStackTrace()).as(result.err()).isFalse();
        assertThat(result.err() + result.out()).doesNotContain(ExfigProcess.TOKEN);
        assertThat(Trees.digests(folder.resolve("out"))).isEmpty();
    }

    @Test
    void noToken() throws Exception {
        result = ExfigProcess.in(folder)
                .with("EXFIG_FIGMA_API_URL", simulator.apiUrl().toString())
                .run("fetch", "-f", ICONS.fileKey(), "-r", "Icons A", "-o", "out");

        expect(6, "error: no Figma token", "FIGMA_PERSONAL_TOKEN");
    }

    @Test
    void wrongToken() throws Exception {
        result = exfig().with("FIGMA_PERSONAL_TOKEN", "figd_wrong")
                .run("fetch", "-f", ICONS.fileKey(), "-r", "Icons A", "-o", "out");

        expect(6, "error: Figma refused the token: Invalid token", "hint: ");
        assertThat(result.err()).doesNotContain("figd_wrong");
    }

    @Test
    void aTokenWithALineBreakInside() throws Exception {
        result = exfig().with("FIGMA_PERSONAL_TOKEN", "figd_a\nfigd_b")
                .run("fetch", "-f", ICONS.fileKey(), "-r", "Icons A", "-o", "out");

        expect(6, "FIGMA_PERSONAL_TOKEN", "line break");
        assertThat(result.err()).doesNotContain("figd_a");
    }

    @Test
    void unknownFile() throws Exception {
        result = exfig().run("fetch", "-f", "NoSuchFile", "-r", "Icons A", "-o", "out");

        expect(7, "Figma has no file NoSuchFile", "hint: ");
    }

    @Test
    void noSuchFrame() throws Exception {
        result = exfig().run("fetch", "-f", ICONS.fileKey(), "-r", "Icns A", "-o", "out");

        expect(7, "has no components in frame \"Icns A\"", "Icons A");
    }

    @Test
    void noSuchPage() throws Exception {
        result = exfig().run("fetch", "-f", ICONS.fileKey(), "--page", "Art", "-o", "out");

        expect(7, "has no page \"Art\"", "Its pages: Icons");
    }

    @Test
    void aFilterThatMatchesNothing() throws Exception {
        result = exfig().run("fetch", "-f", ICONS.fileKey(), "-r", "Icons A", "-o", "out", "--filter", "Bell");

        expect(7, "the filter \"Bell\"", "case-sensitive");
    }

    @Test
    void anUnwritableFolder() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "I am a file");

        // Whoever runs as root may write anywhere; a file in the folder's place stops everyone.
        result = exfig().run("fetch", "-f", ICONS.fileKey(), "-r", "Icons A", "-o", "file/out", "--format", "svg");

        expect(2, "cannot write", "hint: ");
        assertThat(blocked).hasContent("I am a file");
    }

    @Test
    void plainHttpToAnotherMachine() throws Exception {
        result = exfig().run(
                        "fetch",
                        "-f",
                        ICONS.fileKey(),
                        "-r",
                        "Icons A",
                        "-o",
                        "out",
                        "--figma-api-url",
                        "http://figma.example");

        expect(2, "refusing the address http://figma.example", "https");
    }

    @Test
    void nobodyListens() throws Exception {
        result = exfig().run(
                        "fetch",
                        "-f",
                        ICONS.fileKey(),
                        "-r",
                        "Icons A",
                        "-o",
                        "out",
                        "--figma-api-url",
                        "http://127.0.0.1:1",
                        "--max-retries",
                        "0");

        expect(5, "cannot reach 127.0.0.1", "hint: ");
    }

    @Test
    void malformedYaml() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), "figma:\n  lightFileId: [a\nios:\n");
        result = exfig().run("icons");

        expect(2, "exfig.yaml:", "C003");
    }

    @Test
    void anUnknownKeyWithASuggestion() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), """
                figma:
                  lightFileId: %s
                ios:
                  xcassetsPath: out/A.xcassets
                  icons:
                    format: svg
                    assetFolder: Icons
                """.formatted(ICONS.fileKey()));
        result = exfig().run("icons");

        expect(2, "exfig.yaml:7:5: error C010", "unknown key \"assetFolder\"", "did you mean \"assetsFolder\"?");
    }

    @Test
    void noConfiguration() throws Exception {
        result = exfig().run("icons");

        expect(2, "C001", "exfig.yaml");
    }

    @Test
    void unknownOptionWithASuggestion() throws Exception {
        result = exfig().run("fetch", "--formt", "svg");

        expect(2, "unknown option --formt", "--format");
    }

    @Test
    void numbersOutOfRange() throws Exception {
        result = exfig().run("fetch", "-f", "F", "-r", "I", "-o", "out", "--scale", "5");
        expect(2, "--scale must be 0.01 to 4, not 5.0");

        result = exfig().run("fetch", "-f", "F", "-r", "I", "-o", "out", "--timeout", "0");
        expect(2, "--timeout must be a number of seconds above 0");

        result = exfig().run("fetch", "-f", "F", "-r", "I", "-o", "out", "--webp-quality", "101", "--format", "webp");
        expect(2, "--webp-quality must be 0 to 100, not 101");
    }

    @Test
    void fetchWithoutItsEssentials() throws Exception {
        result = exfig().run("fetch");
        expect(2, "fetch lacks --file-id and --output");

        result = exfig().run("fetch", "-f", "F", "-o", "out");
        expect(2, "fetch needs to know what to download", "-r");
    }

    @Test
    void aTokenFileThatIsNotThere() throws Exception {
        result = exfig().run("fetch", "-f", "F", "-r", "I", "-o", "out", "--token-file", "none");

        expect(6, "cannot read the Figma token from the file none");
    }

    private ExfigProcess exfig() {
        return ExfigProcess.in(folder, simulator.apiUrl());
    }

    private void expect(int exitCode, String... words) {
        assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
        assertThat(result.err()).contains(words);
    }
}
