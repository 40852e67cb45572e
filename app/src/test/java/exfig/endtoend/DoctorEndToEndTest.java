package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorEndToEndTest {
    private static final String FILE = new DemoLibrary().fileKey();
    private static final String ME = "{\"id\":\"1\",\"handle\":\"Robin\",\"email\":\"r@example.com\"}";

    @TempDir
    Path folder;

    @Test
    void aGoodTokenCostsOneRequestAndIsTold() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("doctor");

            assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
            assertThat(result.out())
                    .contains("ok   token: valid, of ", "ok   java: Java 25", "ok   webp", "requests: 1 of Tier 3\n")
                    .doesNotContain(ExfigProcess.TOKEN);
            assertThat(simulator.stats().apiRequests()).isEqualTo(1);
        }
    }

    @Test
    void aConfigurationGivesTheFileWhoseScopesAreChecked() throws Exception {
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.in(folder)
                    .run("init", "-p", "ios", "-f", FILE, "--collection", "Theme", "--dark-mode", "Dark");

            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("doctor");

            assertThat(result.exitCode()).as(result.out() + result.err()).isZero();
            assertThat(result.out())
                    .contains(
                            "ok   config: exfig.yaml has no errors",
                            "ok   scope file_metadata:read",
                            "ok   scope library_content:read",
                            "ok   scope file_content:read",
                            "ok   scope file_variables:read",
                            "requests: 2 of Tier 2, 3 of Tier 3\n");
            assertThat(simulator.stats().requestsOfTier(1)).isZero();
        }
    }

    @Test
    void aRefusedTokenEndsWithSixAndNothingMoreIsAsked() throws Exception {
        try (Simulator simulator =
                Simulator.start(SimulatorOptions.of(new DemoLibrary()).withTokens("another"))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(folder, simulator.apiUrl()).run("doctor", "--file", FILE);

            assertThat(result.exitCode()).isEqualTo(6);
            assertThat(result.out()).contains("fail token: Figma refused the token", "hint: ");
            assertThat(simulator.stats().apiRequests()).isEqualTo(1);
        }
    }

    @Test
    void missingScopesAreNamedEach() throws Exception {
        String denied = "{\"status\":403,\"err\":\"Invalid scope(s): x. This endpoint requires the %s scope\"}";
        try (ScriptedFigma figma = new ScriptedFigma()
                .answering("/v1/me", "200 OK", ME)
                .answering("/v1/files/abc/meta", "403 Forbidden", denied.formatted("file_metadata:read"))
                .answering("/v1/files/abc/components", "403 Forbidden", denied.formatted("library_content:read"))
                .answering("/v1/files/abc/images", "200 OK", "{\"meta\":{\"images\":{}}}")
                .start()) {
            ExfigProcess.Result result = ExfigProcess.in(folder, figma.api()).run("doctor", "--file", "abc");

            assertThat(result.exitCode()).isEqualTo(6);
            assertThat(result.out())
                    .contains(
                            "ok   token: valid, of Robin",
                            "warn scope file_metadata:read",
                            "fail scope library_content:read",
                            "Make a token with the scope library_content:read.",
                            "ok   scope file_content:read");
        }
    }

    @Test
    void aWrongClockIsAWarning() throws Exception {
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusHours(2));
        try (ScriptedFigma figma = new ScriptedFigma()
                .answering("/v1/me", "200 OK\r\nDate: " + date, ME)
                .start()) {
            ExfigProcess.Result result = ExfigProcess.in(folder, figma.api()).run("doctor");

            assertThat(result.exitCode()).isZero();
            assertThat(result.out()).contains("warn clock: ", " behind Figma's");
            assertThat(figma.asked()).containsExactly("/v1/me");
        }
    }

    @Test
    void planAndSeatAreToldWhenFigmaTellsThem() throws Exception {
        try (ScriptedFigma figma = new ScriptedFigma()
                .answering(
                        "/v1/me",
                        "429 Too Many Requests\r\nRetry-After: 400000\r\nX-Figma-Plan-Tier: starter\r\n"
                                + "X-Figma-Rate-Limit-Type: low",
                        "{\"status\":429,\"err\":\"Rate limit exceeded\"}")
                .start()) {
            ExfigProcess.Result result = ExfigProcess.in(folder, figma.api()).run("doctor");

            assertThat(result.exitCode()).isEqualTo(5);
            assertThat(result.out()).contains("plan starter, a View or Collab seat", "fail token: Figma's rate limit");
        }
    }

    @Test
    void anUnreachableFigmaIsAFailureOfTheNetwork() throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder)
                .with("FIGMA_PERSONAL_TOKEN", ExfigProcess.TOKEN)
                .with("EXFIG_FIGMA_API_URL", "http://127.0.0.1:1")
                .run("doctor");

        assertThat(result.exitCode()).isEqualTo(5);
        assertThat(result.out()).contains("fail network: ");
        assertThat(result.hasStackTrace()).isFalse();
    }

    @Test
    void localChecksAskNothingAndJsonIsForPrograms() throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), "figma: {lightFileId: [}");
        Files.writeString(folder.resolve("occupied"), "");

        ExfigProcess.Result result = ExfigProcess.in(folder)
                .with("EXFIG_CACHE_DIR", folder.resolve("occupied").toString())
                .with("HTTPS_PROXY", "http://user:secret@proxy.example.com:8080")
                .run("doctor", "--local", "--json");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out())
                .startsWith("{")
                .contains(
                        "\"ok\": false",
                        "\"tier3\": 0",
                        "\"check\": \"store\"",
                        "cannot be written to",
                        "\"check\": \"config\"",
                        "exfig.yaml has 1 error",
                        "\"check\": \"token\"",
                        "http://***@proxy.example.com:8080")
                .doesNotContain("secret");
        assertThat(result.hasStackTrace()).isFalse();
    }

    @Test
    void aBadAddressGetsAdvice() throws Exception {
        ExfigProcess.Result result =
                ExfigProcess.in(folder).run("doctor", "--file", "https://www.figma.com/community/file/1/Icons");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains("Community page");
    }
}
