package exfig.simulator.cdn;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.control.Tokens;
import exfig.simulator.control.Traffic;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.FaultyAnswers;
import exfig.simulator.faults.Host;
import exfig.simulator.faults.Latency;
import exfig.simulator.faults.StorageErrors;
import exfig.simulator.http.Answer;
import exfig.simulator.http.HttpHandler;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.limits.VirtualClock;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// Answers downloads as Amazon S3 does for Figma's pre-signed addresses.
public final class CdnHandler implements HttpHandler {
    private final AssetAnswers answers;
    private final Services services;
    private final Host host;

    /// What the asset host shares with the other ports.
    public record Services(FaultPlan faults, Latency latency, Traffic traffic, VirtualClock clock) {}

    /// @param mirror the base of the host that redirections lead to
    public CdnHandler(AssetAnswers answers, Services services, URI mirror) {
        this.answers = answers;
        this.services = services;
        this.host = new Host(
                AssetAnswers.OWN,
                (status, text) -> StorageErrors.of(status, status == 500 ? "InternalError" : "AccessDenied", text),
                mirror,
                services.traffic().wallClock());
    }

    @Override
    public Answer handle(HttpRequest request) throws InterruptedException {
        boolean credentials = AssetAnswers.hasCredentials(request);
        Answer answer;
        Optional<Fault> fault = Optional.empty();
        if (credentials) {
            answer = Answer.whole(AssetAnswers.twoCredentials());
        } else {
            AssetStore.Origin origin = answers.originOf(request.path());
            FaultPlan.Decision decision = services.faults()
                    .decide(new FaultPlan.Subject(
                            Endpoint.ASSET,
                            request.method() + " " + request.path(),
                            origin.fileKey(),
                            origin.nodeIds()));
            fault = decision.fault();
            answer = answer(request, fault);
            Duration latency = services.latency().of(Endpoint.ASSET, request.path(), Latency.Work.NONE);
            Thread.sleep(services.clock().realWait(latency.plus(decision.delay())));
        }
        services.traffic()
                .record(new Traffic.Outcome(
                        Endpoint.ASSET,
                        request.method(),
                        request.target(),
                        credentials ? Tokens.fingerprint(request) : Tokens.NONE,
                        answer.status(),
                        fault.map(Fault::label)));
        return answer;
    }

    private Answer answer(HttpRequest request, Optional<Fault> fault) {
        try {
            return fault.map(struck -> FaultyAnswers.damage(struck, request, this::respond, host))
                    .orElseGet(() -> Answer.whole(respond(request)));
        } catch (RuntimeException e) {
            // A defect of the renderer must look like one of the storage, and must be counted.
            return Answer.whole(StorageErrors.internal());
        }
    }

    private HttpResponse respond(HttpRequest request) {
        return Redirects.respond(request.path(), host.elsewhere(), AssetAnswers.OWN)
                .orElseGet(() -> answers.respond(request));
    }
}
