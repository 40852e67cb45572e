package exfig.simulator.cdn;

import exfig.simulator.Endpoint;
import exfig.simulator.control.Tokens;
import exfig.simulator.control.Traffic;
import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.FaultyAnswers;
import exfig.simulator.faults.Latency;
import exfig.simulator.faults.StorageErrors;
import exfig.simulator.http.Answer;
import exfig.simulator.http.Delivery;
import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpHandler;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import java.util.Map;
import java.util.Optional;

/// Answers downloads as Amazon S3 does for Figma's pre-signed addresses.
public final class CdnHandler implements HttpHandler {
    private static final Headers OWN = Headers.of("Server", "AmazonS3");

    private final AssetStore store;
    private final Map<String, ServedFile> files;
    private final FaultPlan faults;
    private final Latency latency;
    private final Traffic traffic;

    /// @param files by file key, for thumbnails
    public CdnHandler(
            AssetStore store, Map<String, ServedFile> files, FaultPlan faults, Latency latency, Traffic traffic) {
        this.store = store;
        this.files = Map.copyOf(files);
        this.faults = faults;
        this.latency = latency;
        this.traffic = traffic;
    }

    @Override
    public Answer handle(HttpRequest request) throws InterruptedException {
        Optional<FaultPlan.Decision> decision = Optional.empty();
        Answer answer;
        if (hasCredentials(request)) {
            // Storage refuses a second kind of authorization (epam/dm.ai#262).
            answer = Answer.whole(StorageErrors.of(400, "InvalidArgument", "Only one auth mechanism allowed"));
        } else {
            FaultPlan.Decision decided = faults.decide(Endpoint.ASSET, request.method() + " " + request.path());
            decision = Optional.of(decided);
            answer = decided.fault()
                    .map(fault -> FaultyAnswers.damage(fault, () -> respond(request), OWN))
                    .orElseGet(() -> Answer.whole(respond(request)));
            Thread.sleep(latency.of(Endpoint.ASSET, request.path(), Latency.Work.NONE)
                    .plus(decided.delay()));
        }
        boolean reset = answer.delivery() instanceof Delivery.ResetBeforeHeaders;
        traffic.record(new Traffic.Outcome(
                Endpoint.ASSET,
                request.method(),
                request.target(),
                hasCredentials(request) ? Tokens.fingerprint(request) : Tokens.NONE,
                reset ? 0 : answer.response().status(),
                decision.flatMap(FaultPlan.Decision::fault).map(fault -> fault.label())));
        return answer;
    }

    private static boolean hasCredentials(HttpRequest request) {
        return request.header("X-Figma-Token").isPresent()
                || request.header("Authorization").isPresent();
    }

    private HttpResponse respond(HttpRequest request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return StorageErrors.of(405, "MethodNotAllowed", "The specified method is not allowed");
        }
        Optional<Content> content = store.find(request.path()).or(() -> thumbnail(request.path()));
        if (content.isEmpty()) {
            return StorageErrors.of(404, "NoSuchKey", "The specified key does not exist.");
        }
        return content.get().expired()
                ? StorageErrors.accessDenied("Request has expired")
                : ByteRanges.respond(request, content.get(), OWN);
    }

    private Optional<Content> thumbnail(String path) {
        String[] parts = path.split("/");
        if (parts.length != 4 || !parts[1].equals("thumbnails") || !parts[3].endsWith(".png")) {
            return Optional.empty();
        }
        String nodeId = parts[3].substring(0, parts[3].length() - ".png".length())
                .replaceAll("(?<=\\d)-", ":")
                .replace("%3B", ";");
        return Optional.ofNullable(files.get(parts[2]))
                .filter(file -> file.canDraw(nodeId))
                .map(file -> store.draw(new Picture(file, nodeId, RenderSettings.png())));
    }
}
