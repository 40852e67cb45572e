package exfig.simulator.api;

import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.cdn.AssetStore;
import exfig.simulator.control.Tokens;
import exfig.simulator.control.Traffic;
import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.EdgePages;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.FaultyAnswers;
import exfig.simulator.faults.Latency;
import exfig.simulator.http.Answer;
import exfig.simulator.http.Delivery;
import exfig.simulator.http.HttpHandler;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.limits.RateLimits;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Takes each request the way that Figma takes it: edge, credentials, rate limit, endpoint; and damages the answer
/// last.
public final class ApiHandler implements HttpHandler {
    /// CloudFront's documented maximum, see section 6 of the API notes.
    private static final int MAX_URL_BYTES = 8_192;

    private final Services services;
    private final ApiResponses responses;
    private final AccessCheck access;
    private final DocumentEndpoints documents;
    private final LibraryEndpoints libraries;
    private final ImageEndpoints images;

    /// What the API shares with the other ports.
    ///
    /// @param files by file key
    public record Services(
            Map<String, ServedFile> files,
            RateLimits limits,
            FaultPlan faults,
            Latency latency,
            AssetStore store,
            Traffic traffic) {}

    /// @param assetHost the base of download addresses
    public ApiHandler(SimulatorOptions options, Services services, URI assetHost) {
        this.services = services;
        this.responses = new ApiResponses(options.seed());
        this.access = new AccessCheck(options.tokens(), options.plan());
        this.documents = new DocumentEndpoints(responses, options.flatMeta());
        this.libraries = new LibraryEndpoints(responses, assetHost);
        this.images = new ImageEndpoints(responses, services.store(), assetHost, services.traffic());
    }

    /// An answer, when it is sent, and the fault that struck.
    private record Planned(Answer answer, Duration delay, Optional<Fault> fault) {
        static Planned now(HttpResponse response) {
            return new Planned(Answer.whole(response), Duration.ZERO, Optional.empty());
        }
    }

    @Override
    public Answer handle(HttpRequest request) throws InterruptedException {
        Route route = Route.of(request);
        Planned planned = plan(request, route);
        Thread.sleep(planned.delay);
        boolean reset = planned.answer.delivery() instanceof Delivery.ResetBeforeHeaders;
        services.traffic()
                .record(new Traffic.Outcome(
                        route.endpoint(),
                        request.method(),
                        request.target(),
                        Tokens.fingerprint(request),
                        reset ? 0 : planned.answer.response().status(),
                        planned.fault.map(Fault::label)));
        return planned.answer;
    }

    private Planned plan(HttpRequest request, Route route) {
        if (request.urlBytes() > MAX_URL_BYTES) {
            return Planned.now(EdgePages.urlTooLong());
        }
        Optional<ApiProblem> refusal = access.refuse(request, route.endpoint());
        if (refusal.isPresent()) {
            return Planned.now(responses.problem(route.endpoint(), refusal.get()));
        }
        var limited = services.limits().take(Tokens.fingerprint(request), route.endpoint());
        if (limited.isPresent()) {
            return Planned.now(FaultyAnswers.tooManyRequests(limited.get(), responses.headers()));
        }
        String key = request.method() + " " + request.target();
        FaultPlan.Decision decision = services.faults().decide(route.endpoint(), key);
        Answer answer = decision.fault()
                .map(fault -> FaultyAnswers.damage(fault, () -> respond(request, route), responses.headers()))
                .orElseGet(() -> Answer.whole(respond(request, route)));
        Duration latency = services.latency().of(route.endpoint(), key, work(request, route));
        return new Planned(answer, latency.plus(decision.delay()), decision.fault());
    }

    private Latency.Work work(HttpRequest request, Route route) {
        if (route.endpoint() != Endpoint.IMAGES) {
            return Latency.Work.NONE;
        }
        try {
            return ImageEndpoints.work(call(request, route));
        } catch (ApiProblem e) {
            // A request that is refused draws nothing.
            return Latency.Work.NONE;
        }
    }

    private HttpResponse respond(HttpRequest request, Route route) {
        try {
            return switch (route.endpoint()) {
                case FILE -> documents.file(call(request, route));
                case NODES -> documents.nodes(call(request, route));
                case META -> documents.meta(call(request, route));
                case VERSIONS -> documents.versions(call(request, route));
                case ME -> documents.me();
                case IMAGES -> images.images(call(request, route));
                case IMAGE_FILLS -> images.imageFills(call(request, route));
                case COMPONENTS -> libraries.components(call(request, route));
                case COMPONENT_SETS -> libraries.componentSets(call(request, route));
                case STYLES -> libraries.styles(call(request, route));
                case VARIABLES_LOCAL -> libraries.localVariables(call(request, route));
                case VARIABLES_PUBLISHED -> libraries.publishedVariables(call(request, route));
                case POST_VARIABLES -> libraries.changeVariables(call(request, route));
                case UNKNOWN, ASSET -> throw ApiProblem.notFound();
            };
        } catch (ApiProblem problem) {
            return responses.problem(route.endpoint(), problem);
        }
    }

    private ApiCall call(HttpRequest request, Route route) {
        ServedFile file = services.files().get(route.fileKey());
        if (file == null) {
            throw ApiProblem.notFound();
        }
        try {
            return new ApiCall(request, new Query(request.query()), file);
        } catch (IllegalArgumentException e) {
            throw new ApiProblem(400, "Invalid query string");
        }
    }
}
