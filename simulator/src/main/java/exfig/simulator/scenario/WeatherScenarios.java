package exfig.simulator.scenario;

import exfig.simulator.ConnectionFault;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.RefusalFault;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What passes when one tries again: networks, edges and storage on a bad day.
final class WeatherScenarios {
    private static final Set<Endpoint> DOWNLOADS = Set.of(Endpoint.ASSET);

    private static final List<Fault> API_TROUBLE = List.of(
            new Fault.ServerError(500),
            new Fault.GatewayError(502),
            new Fault.GatewayError(503),
            new Fault.GatewayError(504),
            new Fault.EmptyAccepted(),
            new Fault.HtmlPage(),
            Fault.TooManyRequests.of(1),
            new Fault.ResetBeforeHeaders(),
            new Fault.ResetAfter(40),
            new Fault.CloseAfter(40),
            new Fault.Truncated(7),
            new ConnectionFault.CutGzip(9));

    private static final List<Fault> DOWNLOAD_TROUBLE = List.of(
            new Fault.SlowDown(),
            new Fault.GatewayError(503),
            new RefusalFault.StorageForbidden(),
            new Fault.HtmlPage(),
            new RefusalFault.EmptyOk(),
            new Fault.ResetBeforeHeaders(),
            new Fault.ResetAfter(40),
            new Fault.CloseAfter(40),
            new Fault.Truncated(12));

    private WeatherScenarios() {}

    static List<Scenario> all() {
        return List.of(
                Scenario.of("flaky-cdn", "5 % of downloads are reset, 2 % arrive cut off.")
                        .withFaults(
                                FaultRule.sometimes(new Fault.ResetAfter(40), 0.05, Endpoint.ASSET),
                                FaultRule.sometimes(new Fault.Truncated(12), 0.02, Endpoint.ASSET)),
                Scenario.of("march-2024", "0.5 % of API requests meet an empty 202.")
                        .withFaults(
                                "march-2024", Mix.of(0.005, Endpoint.metered(), List.of(new Fault.EmptyAccepted()))),
                Scenario.of("edge-outage", "503 for 30 s from the first request on.")
                        .withFaults(
                                FaultRule.always(new Fault.GatewayError(503)).until(Duration.ofSeconds(30))),
                Scenario.of("expired-cache", "Each address has expired at its first use.")
                        .withFaults(FaultRule.once(new Fault.ExpiredUrl(), Endpoint.ASSET)),
                Scenario.of("silent-sockets", "10 % of answers fall silent before they are whole.")
                        .withFaults(
                                "silent-sockets",
                                Mix.of(
                                        0.1,
                                        Set.of(),
                                        List.of(
                                                new ConnectionFault.NoAnswer(),
                                                new Fault.StallAfterHeaders(),
                                                new Fault.StallAfter(40)))),
                Scenario.of("mixed-20", "20 % of all requests fail, in many ways.")
                        .withFaults("mixed-20", everywhere(0.2)),
                Scenario.of("first-two-fail", "Every request fails its first two attempts.")
                        .withFaults(
                                "first-two-fail",
                                everywhere(1).stream()
                                        .map(rule -> rule.firstAttemptsOnly(2))
                                        .toList()));
    }

    private static List<FaultRule> everywhere(double share) {
        return Stream.concat(
                        Mix.of(share, Endpoint.metered(), API_TROUBLE).stream(),
                        Mix.of(share, DOWNLOADS, DOWNLOAD_TROUBLE).stream())
                .toList();
    }
}
