package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static exfig.simulator.SimulatorFixtures.optionsWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.simulator.scenario.Scenarios;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimulatorFaultsTest {
    private static final String META = "/v1/files/" + SimulatorFixtures.FILE_KEY + "/meta";

    private static String raw(Simulator simulator) throws IOException {
        return SimulatorCaller.raw(simulator.apiUrl(), request());
    }

    private static String request() {
        return "GET " + META + " HTTP/1.1\r\nHost: x\r\nX-Figma-Token: t\r\nConnection: close\r\n\r\n";
    }

    private static Simulator broken(Fault fault) throws IOException {
        return Simulator.start(optionsWith(FaultRule.always(fault)));
    }

    private static String body(String response) {
        return response.substring(response.indexOf("\r\n\r\n") + 4);
    }

    private static int declaredLength(String response) {
        String length = response.replaceFirst("(?s).*\r\nContent-Length: (\\d+)\r\n.*", "$1");
        return Integer.parseInt(length);
    }

    @Test
    void statusFaultsReplaceTheAnswer() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(
                FaultRule.always(new Fault.TooManyRequests(Optional.of("396749"), "enterprise", "low"), Endpoint.FILE),
                FaultRule.always(new Fault.ServerError(500), Endpoint.META),
                FaultRule.always(new Fault.GatewayError(503), Endpoint.STYLES),
                FaultRule.always(new Fault.EmptyAccepted(), Endpoint.COMPONENTS),
                FaultRule.always(new Fault.HtmlPage(), Endpoint.ME)))) {
            var limited = caller.file("");
            assertThat(limited.statusCode()).isEqualTo(429);
            assertThat(limited.headers().firstValue("retry-after")).contains("396749");
            assertThat(limited.headers().firstValue("x-figma-rate-limit-type")).contains("low");
            assertThat(text(caller.file("/meta"))).isEqualTo("{\"status\":500,\"err\":\"Internal server error\"}");
            var gateway = caller.file("/styles");
            assertThat(gateway.statusCode()).isEqualTo(503);
            assertThat(text(gateway)).contains("<HTML>");
            assertThat(gateway.headers().firstValue("x-figma-rest-api-request-id"))
                    .isEmpty();
            var accepted = caller.file("/components");
            assertThat(accepted.statusCode()).isEqualTo(202);
            assertThat(accepted.body()).isEmpty();
            assertThat(accepted.headers().firstValue("x-amzn-waf-action")).contains("challenge");
            var page = caller.get("/v1/me");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(text(page)).contains("<HTML>");
            assertThat(caller.simulator.stats().byOutcome())
                    .containsOnlyKeys(
                            "too-many-requests", "server-error", "gateway-error", "empty-accepted", "html-page");
        }
    }

    @Test
    void faultsOfTheAssetHost() throws Exception {
        try (var caller = new SimulatorCaller(optionsWith(
                FaultRule.once(new Fault.ExpiredUrl(), Endpoint.ASSET),
                new FaultRule(new Fault.SlowDown(), 1, Set.of(Endpoint.ASSET), 2)))) {
            String url = caller.images("ids=1:2").string("1:2").orElseThrow();

            var expired = caller.download(url);
            var slow = caller.download(url);

            assertThat(expired.statusCode()).isEqualTo(403);
            assertThat(text(expired)).contains("Request has expired");
            assertThat(slow.statusCode()).isEqualTo(503);
            assertThat(text(slow)).contains("<Code>SlowDown</Code>");
            assertThat(caller.download(url).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void resetBeforeHeadersSendsNothing() throws Exception {
        try (var simulator = broken(new Fault.ResetBeforeHeaders())) {
            assertThatThrownBy(() -> raw(simulator)).isInstanceOf(SocketException.class);
            assertThat(simulator.log()).singleElement().satisfies(entry -> {
                assertThat(entry.status()).isZero();
                assertThat(entry.fault()).contains("reset-before-headers");
            });
        }
    }

    @Test
    void resetAfterBytesCutsTheBody() throws Exception {
        try (var simulator = broken(new Fault.ResetAfter(10))) {
            assertThatThrownBy(() -> raw(simulator)).isInstanceOf(SocketException.class);
        }
    }

    @Test
    void closeAfterBytesEndsTheBodyTooEarly() throws Exception {
        try (var simulator = broken(new Fault.CloseAfter(10))) {
            String response = raw(simulator);

            assertThat(body(response)).hasSize(10);
            assertThat(declaredLength(response)).isGreaterThan(100);
        }
    }

    @Test
    void stallKeepsTheConnectionOpenWithoutBytes() throws Exception {
        try (var simulator = broken(new Fault.StallAfterHeaders());
                var socket = new Socket(
                        simulator.apiUrl().getHost(), simulator.apiUrl().getPort())) {
            socket.setSoTimeout(200);
            socket.getOutputStream().write(request().getBytes(StandardCharsets.US_ASCII));
            var received = new StringBuilder();

            assertThatThrownBy(() -> {
                        while (true) {
                            received.append((char) socket.getInputStream().read());
                        }
                    })
                    .isInstanceOf(SocketTimeoutException.class);

            assertThat(received.toString()).startsWith("HTTP/1.1 200 OK").endsWith("\r\n\r\n");
        }
    }

    @Test
    void wrongContentLengthContradictsTheBody() throws Exception {
        try (var simulator = broken(new Fault.WrongContentLength(7))) {
            String response = raw(simulator);

            assertThat(declaredLength(response)).isEqualTo(body(response).length() + 7);
        }
    }

    @Test
    void truncatedBytesLookWholeToHttp() throws Exception {
        try (var simulator = broken(new Fault.Truncated(5))) {
            String response = raw(simulator);

            assertThat(declaredLength(response)).isEqualTo(body(response).length());
            assertThat(body(response)).startsWith("{\"file\":{").doesNotEndWith("}");
        }
    }

    @Test
    void equalSeedsBreakTheSameRequests() throws Exception {
        assertThat(outcomes(5)).isEqualTo(outcomes(5)).isNotEqualTo(outcomes(6));
    }

    private static List<Integer> outcomes(long seed) throws Exception {
        var rule = FaultRule.sometimes(new Fault.ServerError(500), 0.5, Endpoint.META);
        try (var caller = new SimulatorCaller(optionsWith(rule).withSeed(seed))) {
            var statuses = new ArrayList<Integer>();
            for (int i = 0; i < 20; i++) {
                statuses.add(caller.file("/meta?x=" + i).statusCode());
            }
            return statuses;
        }
    }

    @Test
    void theOrderOfRequestsDoesNotChangeWhatTheyMeet() throws Exception {
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            // Two attempts each.
            Collections.addAll(targets, META + "?x=" + i, META + "?x=" + i);
        }
        Map<String, List<String>> inOrder = met(targets);
        Collections.shuffle(targets, new Random(11));

        assertThat(met(targets)).isEqualTo(inOrder);
        assertThat(inOrder.values()).anyMatch(faults -> !faults.equals(List.of("-", "-")));
    }

    private static Map<String, List<String>> met(List<String> targets) throws Exception {
        var scenario = Scenarios.named("mixed-20").orElseThrow();
        try (var simulator = Simulator.start(SimulatorFixtures.options().withScenario(scenario))) {
            for (String target : targets) {
                try {
                    SimulatorCaller.raw(simulator.apiUrl(), request().replace(META, target));
                } catch (SocketException e) {
                    // A reset is one of the faults; the log tells which.
                }
            }
            Map<String, List<String>> met = new TreeMap<>();
            for (LoggedRequest entry : simulator.log()) {
                met.computeIfAbsent(entry.target(), _ -> new ArrayList<>())
                        .add(entry.fault().orElse("-"));
            }
            return met;
        }
    }

    @Test
    void fixedLatencyDelaysTheAnswer() throws Exception {
        var options = optionsWith().withLatency(new LatencyModel.Fixed(Duration.ofMillis(30)));
        try (var caller = new SimulatorCaller(options)) {
            long before = System.nanoTime();

            caller.file("/meta");

            assertThat(System.nanoTime() - before).isGreaterThanOrEqualTo(30_000_000);
        }
    }
}
