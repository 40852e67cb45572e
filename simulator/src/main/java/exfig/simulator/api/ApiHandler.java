package exfig.simulator.api;

import exfig.simulator.Capacity;
import exfig.simulator.Endpoint;
import exfig.simulator.Fault;
import exfig.simulator.RenderFault;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.cdn.AssetStore;
import exfig.simulator.control.Tokens;
import exfig.simulator.control.Traffic;
import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.EdgePages;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.FaultyAnswers;
import exfig.simulator.faults.Host;
import exfig.simulator.faults.Latency;
import exfig.simulator.faults.Refusals;
import exfig.simulator.http.Answer;
import exfig.simulator.http.HttpHandler;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.limits.RateLimits;
import exfig.simulator.limits.VirtualClock;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Takes each request the way that Figma takes it: edge, credentials, rate limit, endpoint; and damages
/// the answer last.
public final class ApiHandler implements HttpHandler {
    /// CloudFront's documented maximum, see section 6 of the API notes.
    private static final int MAX_URL_BYTES = 8_192;

    private final Services services;
    private final URI mirror;
    private final ApiResponses responses;
    private final AccessCheck access;
    private final DocumentEndpoints documents;
    private final LibraryEndpoints libraries;
    private final ImageEndpoints images;

    /// What the API shares with the other ports.
    ///
    /// @param files by file key; may change
    public record Services(
            Map<String, ServedFile> files,
            RateLimits limits,
            FaultPlan faults,
            Latency latency,
            AssetStore store,
            Traffic traffic,
            VirtualClock clock) {}

    /// @param assetHost the base of download addresses
    /// @param mirror the base of a host that must never see a token
    public ApiHandler(SimulatorOptions options, Services services, URI assetHost, URI mirror) {
        this.services = services;
        this.mirror = mirror;
        this.responses = new ApiResponses(options.seed());
        this.access = new AccessCheck(options.tokens(), options.scenario().plan());
        Capacity capacity = options.scenario().capacity();
        this.documents = new DocumentEndpoints(responses, options.flatMeta(), capacity);
        this.libraries = new LibraryEndpoints(responses, assetHost);
        this.images = new ImageEndpoints(responses, services.store(), assetHost, services.traffic(), capacity);
    }

    /// An answer, how long it takes, and the fault that struck.
    private record Planned(Answer answer, Duration delay, Optional<Fault> fault) {
        static Planned now(HttpResponse response) {
            return new Planned(Answer.whole(response), Duration.ZERO, Optional.empty());
        }
    }

    @Override
    public Answer handle(HttpRequest request) throws InterruptedException {
        Route route = Route.of(request);
        Planned planned;
        try {
            planned = plan(request, route);
        } catch (RuntimeException e) {
            // A defect of this simulator must look like one of Figma's, and must be counted.
            planned = Planned.now(responses.problem(route.endpoint(), new ApiProblem(500, "Internal server error")));
        }
        Thread.sleep(services.clock().realWait(planned.delay));
        services.traffic()
                .record(new Traffic.Outcome(
                        route.endpoint(),
                        request.method(),
                        request.target(),
                        Tokens.fingerprint(request),
                        planned.answer.status(),
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
        Host host = host(route.endpoint());
        var limited = services.limits().take(Tokens.fingerprint(request), route.endpoint());
        if (limited.isPresent()) {
            return Planned.now(Refusals.tooManyRequests(limited.get(), host));
        }
        String key = request.method() + " " + request.target();
        FaultPlan.Decision decision = services.faults()
                .decide(new FaultPlan.Subject(route.endpoint(), key, route.fileKey(), nodeIds(request)));
        Duration latency = services.latency().of(route.endpoint(), key, work(request, route));
        Duration delay = latency.plus(decision.delay());
        if (decision.fault().isPresent()) {
            Answer answer = FaultyAnswers.damage(
                    decision.fault().get(), request, asked -> respond(asked, route, Map.of()), host);
            return new Planned(answer, delay, decision.fault());
        }
        Map<String, RenderFault> struck = strike(request, route);
        return new Planned(
                Answer.whole(respond(request, route, struck)),
                delay,
                struck.values().stream().<Fault>map(fault -> fault).findFirst());
    }

    private Host host(Endpoint endpoint) {
        return new Host(
                responses.headers(),
                (status, text) -> responses.problem(endpoint, new ApiProblem(status, text)),
                mirror,
                services.traffic().wallClock());
    }

    /// The ids as they stand there, good or bad.
    private static Set<String> nodeIds(HttpRequest request) {
        try {
            return Set.copyOf(
                    Arrays.asList(request.query().getOrDefault("ids", "").split(",")));
        } catch (IllegalArgumentException e) {
            // A broken escape is refused later.
            return Set.of();
        }
    }

    private Map<String, RenderFault> strike(HttpRequest request, Route route) {
        if (route.endpoint() != Endpoint.IMAGES) {
            return Map.of();
        }
        try {
            return ImageEndpoints.strike(call(request, route), services.faults());
        } catch (ApiProblem e) {
            // A request that is refused has no renders to break.
            return Map.of();
        }
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

    private HttpResponse respond(HttpRequest request, Route route, Map<String, RenderFault> struck) {
        try {
            return switch (route.endpoint()) {
                case FILE -> documents.file(call(request, route));
                case NODES -> documents.nodes(call(request, route));
                case META -> documents.meta(call(request, route));
                case VERSIONS -> documents.versions(call(request, route));
                case ME -> documents.me();
                case IMAGES -> images.images(call(request, route), struck);
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
