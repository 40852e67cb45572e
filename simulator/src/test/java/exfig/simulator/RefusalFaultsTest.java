package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static exfig.simulator.SimulatorFixtures.optionsWith;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.library.DemoLibrary;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalFaultsTest {
    @Test
    void oddLimitsTellTheWaitInOddWays() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(
                FaultRule.always(new Fault.TooManyRequests(Optional.empty(), "enterprise", "low"), Endpoint.META),
                FaultRule.always(new Fault.TooManyRequests(Optional.of("0.5"), "pro", "high"), Endpoint.STYLES),
                FaultRule.always(new RefusalFault.TooManyRequestsUntil(Duration.ofSeconds(30)), Endpoint.ME),
                FaultRule.always(new RefusalFault.HtmlTooManyRequests(Optional.of("7")), Endpoint.FILE)))) {
            var silent = caller.file("/meta");
            assertThat(silent.statusCode()).isEqualTo(429);
            assertThat(silent.headers().firstValue("retry-after")).isEmpty();
            assertThat(silent.headers().firstValue("x-figma-plan-tier")).contains("enterprise");
            assertThat(silent.headers().firstValue("x-figma-rate-limit-type")).contains("low");

            assertThat(caller.file("/styles").headers().firstValue("retry-after"))
                    .contains("0.5");

            var dated = caller.get("/v1/me").headers();
            ZonedDateTime until = date(dated.firstValue("retry-after"));
            assertThat(Duration.between(date(dated.firstValue("date")), until)).isEqualTo(Duration.ofSeconds(30));

            var page = caller.file("");
            assertThat(page.statusCode()).isEqualTo(429);
            assertThat(text(page)).contains("<HTML>");
            assertThat(page.headers().firstValue("retry-after")).contains("7");
            assertThat(page.headers().firstValue("x-figma-plan-tier")).isEmpty();
        }
    }

    private static ZonedDateTime date(Optional<String> header) {
        return ZonedDateTime.parse(header.orElseThrow(), DateTimeFormatter.RFC_1123_DATE_TIME);
    }

    @Test
    void refusalsComeInTheEndpointsFamily() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(
                FaultRule.always(new RefusalFault.RenderTimeout(), Endpoint.IMAGES),
                FaultRule.always(new RefusalFault.TokenExpired(), Endpoint.META),
                FaultRule.always(new RefusalFault.MissingScope("file_variables:read"), Endpoint.VARIABLES_LOCAL),
                FaultRule.always(new RefusalFault.FileNotFound(), Endpoint.STYLES),
                FaultRule.always(new RefusalFault.EmptyOk(), Endpoint.FILE)))) {
            assertThat(text(caller.get("/v1/images/" + SimulatorFixtures.FILE_KEY + "?ids=1:2")))
                    .isEqualTo("{\"status\":400,\"err\":\"Render timeout, try requesting fewer or smaller images\"}");
            assertThat(text(caller.file("/meta"))).isEqualTo("{\"status\":403,\"err\":\"Token expired\"}");
            assertThat(text(caller.file("/variables/local")))
                    .startsWith("{\"status\":403,\"error\":true,\"message\":\"Invalid scope(s): ")
                    .endsWith("This endpoint requires the file_variables:read scope\"}");
            assertThat(text(caller.file("/styles")))
                    .isEqualTo("{\"status\":404,\"error\":true,\"message\":\"Not found\"}");
            var empty = caller.file("");
            assertThat(empty.statusCode()).isEqualTo(200);
            assertThat(empty.body()).isEmpty();
        }
    }

    @Test
    void oneFileIsServedAndAnotherIsNot() throws Exception {
        String missing = new DemoLibrary().fileKey();
        var options = SimulatorFixtures.options()
                .withLibrary(new DemoLibrary())
                .withFaults(
                        "test",
                        List.of(FaultRule.always(new RefusalFault.FileNotFound())
                                .forFiles(missing)));
        try (var caller = new SimulatorCaller(options)) {
            assertThat(caller.file("/meta").statusCode()).isEqualTo(200);
            assertThat(caller.get("/v1/files/" + missing + "/meta").statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void theAssetHostRefusesInXml() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(
                FaultRule.always(new RefusalFault.StorageForbidden(), Endpoint.ASSET)
                        .forNodes("1:2"),
                FaultRule.always(new RefusalFault.StorageNotFound(), Endpoint.ASSET)))) {
            var images = caller.images("ids=1:2,2:1");

            var forbidden = caller.download(images.string("1:2").orElseThrow());
            var missing = caller.download(images.string("2:1").orElseThrow());

            assertThat(forbidden.statusCode()).isEqualTo(403);
            assertThat(text(forbidden)).contains("<Code>AccessDenied</Code><Message>Access Denied</Message>");
            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(text(missing)).contains("<Code>NoSuchKey</Code>");
        }
    }

    @Test
    void aRedirectedApiRequestShowsWhoBringsTheToken() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(FaultRule.always(new RefusalFault.RedirectElsewhere())))) {
            String location =
                    caller.file("/meta").headers().firstValue("location").orElseThrow();
            assertThat(location)
                    .startsWith(caller.simulator.mirrorUrl().toString())
                    .endsWith("/meta");

            caller.send(HttpRequest.newBuilder(URI.create(location)));
            assertThat(caller.simulator.stats().mirrorRequestsWithToken()).isZero();
            caller.send(HttpRequest.newBuilder(URI.create(location)).header("X-Figma-Token", "t"));

            assertThat(caller.simulator.stats().mirrorRequests()).isEqualTo(2);
            assertThat(caller.simulator.stats().mirrorRequestsWithToken()).isEqualTo(1);
        }
    }

    @Test
    void aTokenExpiresAndAnOutageEndsByTheClock() throws Exception {
        var options = optionsWith(
                        FaultRule.always(new Fault.GatewayError(503)).until(Duration.ofSeconds(30)),
                        FaultRule.always(new RefusalFault.TokenExpired()).from(Duration.ofSeconds(60)))
                .withClock(SimulatorClock.manual());
        try (var caller = new SimulatorCaller(options)) {
            assertThat(caller.file("/meta").statusCode()).isEqualTo(503);
            caller.simulator.advance(Duration.ofSeconds(29));
            assertThat(caller.file("/meta").statusCode()).isEqualTo(503);
            caller.simulator.advance(Duration.ofSeconds(1));
            assertThat(caller.file("/meta").statusCode()).isEqualTo(200);
            caller.simulator.advance(Duration.ofSeconds(30));
            assertThat(text(caller.file("/meta"))).contains("Token expired");
        }
    }

    @Test
    void aBatchThatCostsTooMuchMustBeCut() throws Exception {
        Capacity capacity = Capacity.UNBOUNDED
                .withRenderBudget(Duration.ofSeconds(1), Duration.ofMillis(400), Duration.ofSeconds(10))
                .withMaxImageIds(4);
        var base = SimulatorFixtures.options();
        try (var caller = new SimulatorCaller(base.withScenario(base.scenario().withCapacity(capacity)))) {
            String images = "/v1/images/" + SimulatorFixtures.FILE_KEY + "?";

            var tooMuch = caller.get(images + "format=svg&ids=1:2,2:1,1:6");
            assertThat(tooMuch.statusCode()).isEqualTo(400);
            assertThat(text(tooMuch)).contains("Render timeout");
            assertThat(caller.get(images + "format=svg&ids=1:2,2:1").statusCode())
                    .isEqualTo(200);
            // One megapixel costs ten seconds.
            assertThat(caller.get(images + "format=png&ids=1:2").statusCode()).isEqualTo(400);
            assertThat(caller.get(images + "format=png&scale=0.1&ids=1:2").statusCode())
                    .isEqualTo(200);
            assertThat(caller.get(images + "format=png&scale=0.1&ids=1:2,2:1,1:6,1:8,1:5")
                            .statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aHugeFileIsServedInPartsOnly() throws Exception {
        var base = SimulatorFixtures.options();
        var options = base.withScenario(base.scenario().withCapacity(Capacity.UNBOUNDED.withoutWholeFiles()));
        try (var caller = new SimulatorCaller(options)) {
            var whole = caller.file("");
            assertThat(whole.statusCode()).isEqualTo(400);
            assertThat(text(whole)).contains("Request too large. If applicable, filter by query params.");
            assertThat(caller.file("?depth=1").statusCode()).isEqualTo(200);
            assertThat(caller.file("?ids=1:2").statusCode()).isEqualTo(200);
        }
    }
}
