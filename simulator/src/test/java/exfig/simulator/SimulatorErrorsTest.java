package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulatorErrorsTest {
    private static final String FILE = "/v1/files/" + SimulatorFixtures.FILE_KEY;
    private static final String IMAGES = "/v1/images/" + SimulatorFixtures.FILE_KEY;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v1/files/none|404|{\"status\":404,\"err\":\"Not found\"}",
                "/v1/files/none/components|404|{\"status\":404,\"error\":true,\"message\":\"Not found\"}",
                "/v1/files/none/variables/local|404|{\"status\":404,\"error\":true,\"message\":\"Not found\"}",
                "/v1/nonsense|404|{\"status\":404,\"err\":\"Not found\"}",
                FILE + "?version=1|404|{\"status\":404,\"err\":\"Not found\"}",
                FILE + "/nodes?ids=1-2|400|{\"status\":400,\"err\":\"ID 1-2 is not a valid node_id\"}",
                FILE + "/nodes?ids=1:2,|400|{\"status\":400,\"err\":\"ID  is not a valid node_id\"}",
                IMAGES + "|400|{\"status\":400,\"err\":\"{\\\"params\\\":[\\\"file_key\\\"],"
                        + "\\\"query\\\":[\\\"ids\\\"]} are required.\"}",
                IMAGES + "?ids=1:2&scale=4.01|400|{\"status\":400,"
                        + "\"err\":\"Invalid scale: must be a number between 0.01 and 4\"}",
                IMAGES + "?ids=1:2&format=webp|400|{\"status\":400,"
                        + "\"err\":\"Invalid format: must be one of jpg, png, svg, pdf\"}",
                IMAGES + "?ids=1:2&svg_include_id=yes|400|{\"status\":400,\"err\":\"svg_include_id must be a boolean\"}"
            })
    void refusesAsFigmaDoes(String target, int status, String body) throws Exception {
        try (var caller = new SimulatorCaller(SimulatorFixtures.options())) {
            var response = caller.get(target);

            assertThat(response.statusCode()).isEqualTo(status);
            assertThat(text(response)).isEqualTo(body);
        }
    }

    @Test
    void aMissingOrUnknownTokenIsRefusedInTheEndpointsFamily() throws Exception {
        try (var caller = new SimulatorCaller(SimulatorFixtures.options().withTokens("figd_good"))) {
            URI file = URI.create(caller.simulator.apiUrl() + FILE);

            var missing = caller.send(HttpRequest.newBuilder(file));
            var unknown = caller.send(HttpRequest.newBuilder(file).header("X-Figma-Token", "figd_bad"));
            var variables = caller.file("/variables/local");
            var good = caller.send(HttpRequest.newBuilder(file).header("X-Figma-Token", "figd_good"));

            assertThat(missing.statusCode()).isEqualTo(403);
            assertThat(text(missing)).isEqualTo("{\"status\":403,\"err\":\"Invalid token\"}");
            assertThat(unknown.statusCode()).isEqualTo(403);
            assertThat(variables.statusCode()).isEqualTo(401);
            assertThat(text(variables)).isEqualTo("{\"status\":401,\"error\":true,\"message\":\"Invalid token\"}");
            assertThat(good.statusCode()).isEqualTo(200);
            assertThat(caller.simulator.stats().byOutcome())
                    .containsEntry("403", 2L)
                    .containsEntry("401", 1L)
                    .containsEntry("200", 1L);
            assertThat(caller.simulator.stats().byToken()).hasSize(4);
        }
    }

    @Test
    void variablesNeedAnEnterprisePlan() throws Exception {
        try (var caller = new SimulatorCaller(SimulatorFixtures.options().withPlan(SimulatorPlan.ORG))) {
            assertThat(text(caller.file("/variables/local")))
                    .isEqualTo("{\"status\":403,\"error\":true,\"message\":\"Limited by Figma plan\"}");
        }
    }

    @Test
    void anAddressOfMoreThan8192BytesIsRefusedByTheEdge() throws Exception {
        try (var caller = new SimulatorCaller(SimulatorFixtures.options())) {
            int fixed = "https://".length()
                    + caller.simulator.apiUrl().getAuthority().length()
                    + (IMAGES + "?ids=1:2&x=").length();

            var fits = caller.get(IMAGES + "?ids=1:2&x=" + "y".repeat(8_192 - fixed));
            var tooLong = caller.get(IMAGES + "?ids=1:2&x=" + "y".repeat(8_193 - fixed));

            assertThat(fits.statusCode()).isEqualTo(200);
            assertThat(tooLong.statusCode()).isEqualTo(413);
            assertThat(tooLong.headers().firstValue("content-type")).contains("text/html");
            assertThat(tooLong.headers().firstValue("x-figma-rest-api-request-id"))
                    .isEmpty();
        }
    }

    @Test
    void aPostOfMoreThan4MegabytesIsRefusedAndTheConnectionLives() throws Exception {
        try (var caller = new SimulatorCaller(SimulatorFixtures.options())) {
            var post = HttpRequest.newBuilder(URI.create(caller.simulator.apiUrl() + FILE + "/variables"))
                    .header("X-Figma-Token", "t")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[4 * 1024 * 1024 + 1]));

            assertThat(caller.send(post).statusCode()).isEqualTo(413);
            assertThat(caller.file("/meta").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anEmptyBucketAnswers429WithFigmasHeaders() throws Exception {
        try (var caller = new SimulatorCaller(SimulatorFixtures.options().withPlan(SimulatorPlan.PRO))) {
            for (int i = 0; i < 10; i++) {
                assertThat(caller.file("?depth=1").statusCode()).isEqualTo(200);
            }

            var limited = caller.file("?depth=1");

            assertThat(limited.statusCode()).isEqualTo(429);
            assertThat(text(limited)).isEqualTo("{\"status\":429,\"err\":\"Rate limit exceeded\"}");
            assertThat(limited.headers().firstValueAsLong("retry-after").orElseThrow())
                    .isBetween(1L, 6L);
            assertThat(limited.headers().firstValue("x-figma-plan-tier")).contains("pro");
            assertThat(limited.headers().firstValue("x-figma-rate-limit-type")).contains("high");
            assertThat(caller.file("/meta").statusCode()).isEqualTo(200);
            assertThat(caller.simulator.stats().requestsOfTier(1)).isEqualTo(11);
        }
    }
}
