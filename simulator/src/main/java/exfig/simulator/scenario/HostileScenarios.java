package exfig.simulator.scenario;

import exfig.simulator.ConnectionFault;
import exfig.simulator.ContentFault;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.FaultRule;
import exfig.simulator.JsonFault;
import exfig.simulator.RefusalFault;
import exfig.simulator.RenderFault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What no well-meaning server does, and what some attempts do not cure.
final class HostileScenarios {
    private static final List<Fault> FRAMING = List.of(
            new Fault.WrongContentLength(7),
            new Fault.WrongContentLength(-7),
            new Fault.CloseAfter(40),
            new ConnectionFault.CloseWithoutLength(40),
            new ConnectionFault.ResetWithoutLength(40),
            new ConnectionFault.UnendedChunks(),
            new ConnectionFault.CutGzip(4),
            new ConnectionFault.WrongGzipChecksum(),
            new ConnectionFault.IdleClose(),
            new ContentFault.WrongContentType("text/plain"),
            new ContentFault.ByteOrderMark());

    private HostileScenarios() {}

    static List<Scenario> all() {
        return List.of(
                Scenario.of("hostile-bytes", "30 % of answers break a rule of HTTP or gzip.")
                        .withFaults("hostile-bytes", Mix.of(0.3, Set.of(), FRAMING)),
                Scenario.of("broken-pictures", "20 % of downloads are wrong pictures in sound answers.")
                        .withFaults(
                                "broken-pictures",
                                Mix.of(
                                        0.2,
                                        Set.of(Endpoint.ASSET),
                                        List.of(
                                                new Fault.Truncated(12),
                                                new ContentFault.FlippedBit(),
                                                new ContentFault.WithoutEndTag(),
                                                new ContentFault.WrongFormat(),
                                                new Fault.HtmlPage(),
                                                new RefusalFault.EmptyOk()))),
                Scenario.of("odd-json", "Every answer is valid JSON, oddly written.")
                        .withFaults(
                                "odd-json",
                                Mix.of(
                                        1,
                                        Endpoint.metered(),
                                        List.of(
                                                new JsonFault.DuplicateKeys(),
                                                new JsonFault.UnknownParts(),
                                                new JsonFault.WithoutOptionalMembers(),
                                                new JsonFault.OddNumbers(),
                                                new JsonFault.DeepNesting(200)))),
                Scenario.of("odd-limits", "Half of the requests meet an odd 429 at first.")
                        .withFaults("odd-limits", oddLimits()),
                Scenario.of("odd-images", "Addresses missing, dead, foreign or redirected at first.")
                        .withFaults("odd-images", oddImages()),
                Scenario.of("redirects", "Every download leads over two hops to another host.")
                        .withFaults(FaultRule.always(new RenderFault.Redirected(2), Endpoint.IMAGES)),
                Scenario.of("token-expires", "The token expires before the first render.")
                        .withFaults(FaultRule.always(new RefusalFault.TokenExpired(), Endpoint.IMAGES)),
                Scenario.of("no-variables-scope", "The token may read everything but variables.")
                        .withFaults(FaultRule.always(
                                new RefusalFault.MissingScope("file_variables:read"),
                                Endpoint.VARIABLES_LOCAL,
                                Endpoint.VARIABLES_PUBLISHED)),
                Scenario.of("moving-file", "The file is saved after /meta; 5 % is deleted.")
                        .withFaults(
                                FaultRule.always(new JsonFault.MovedVersion(), Endpoint.FILE, Endpoint.NODES),
                                FaultRule.forever(new RenderFault.DeletedComponent(), 0.05, Endpoint.IMAGES)));
    }

    static FaultRule[] nullRenders() {
        return new FaultRule[] {
            FaultRule.forever(new RenderFault.NullImage(), 0.05, Endpoint.IMAGES),
            FaultRule.sometimes(new RenderFault.NullImage(), 0.2, Endpoint.IMAGES)
                    .firstAttemptsOnly(1),
            FaultRule.forever(new RenderFault.NullFor("svg"), 0.05, Endpoint.IMAGES)
        };
    }

    private static List<FaultRule> oddLimits() {
        List<Fault> limits = List.of(
                new Fault.TooManyRequests(Optional.empty(), "pro", "high"),
                new Fault.TooManyRequests(Optional.of("0"), "pro", "high"),
                new Fault.TooManyRequests(Optional.of("0.5"), "pro", "high"),
                new Fault.TooManyRequests(Optional.of("1"), "enterprise", "low"),
                new RefusalFault.TooManyRequestsUntil(Duration.ofSeconds(1)),
                new RefusalFault.HtmlTooManyRequests(Optional.of("1")));
        return Mix.of(0.5, Endpoint.metered(), limits).stream()
                .map(rule -> rule.firstAttemptsOnly(2))
                .toList();
    }

    private static List<FaultRule> oddImages() {
        List<Fault> entries = List.of(
                new RenderFault.MissingImage(),
                new RenderFault.DeadHost(),
                new RenderFault.PlainHttp(),
                new RenderFault.Redirected(1));
        List<Fault> answers = List.of(new JsonFault.ImagesError(), new JsonFault.ExtraImages());
        return Stream.concat(
                        Mix.of(0.15, Set.of(Endpoint.IMAGES), entries).stream(),
                        Mix.of(0.15, Set.of(Endpoint.IMAGES), answers).stream())
                .map(rule -> rule.firstAttemptsOnly(1))
                .toList();
    }
}
