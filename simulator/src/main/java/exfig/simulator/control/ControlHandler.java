package exfig.simulator.control;

import exfig.simulator.LoggedRequest;
import exfig.simulator.SimulatorStats;
import exfig.simulator.document.ServedFile;
import exfig.simulator.http.Answer;
import exfig.simulator.http.HttpHandler;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import exfig.simulator.limits.VirtualClock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// The control port: `GET /stats`, `GET /log`, `POST /advance?seconds=<n>`, `POST /save?file=<key>`.
public final class ControlHandler implements HttpHandler {
    private final Traffic traffic;
    private final VirtualClock clock;
    private final Map<String, ServedFile> files;

    /// Shows the traffic, moves the clock and saves files.
    ///
    /// @param files by file key; may change
    public ControlHandler(Traffic traffic, VirtualClock clock, Map<String, ServedFile> files) {
        this.files = files;
        this.traffic = traffic;
        this.clock = clock;
    }

    @Override
    public Answer handle(HttpRequest request) {
        return Answer.whole(
                switch (request.method() + " " + request.path()) {
                    case "GET /stats" -> json(200, stats(traffic.stats()));
                    case "GET /log" ->
                        json(
                                200,
                                new JsonArray(traffic.log().stream()
                                        .<Json>map(ControlHandler::entry)
                                        .toList()));
                    case "POST /advance" -> advance(request);
                    case "POST /save" -> save(request);
                    default -> problem(404, "GET /stats, GET /log, POST /advance?seconds=<n> or POST /save?file=<key>");
                });
    }

    private HttpResponse advance(HttpRequest request) {
        try {
            long seconds = Long.parseLong(request.query().getOrDefault("seconds", ""));
            clock.advance(Duration.ofSeconds(seconds));
            return json(
                    200, JsonObject.builder().put("advancedSeconds", seconds).build());
        } catch (IllegalArgumentException e) {
            return problem(400, "seconds must be a whole number that is not negative");
        }
    }

    private HttpResponse save(HttpRequest request) {
        ServedFile file = files.get(request.query().getOrDefault("file", ""));
        return file == null
                ? problem(404, "file must be the key of a file that is served")
                : json(200, JsonObject.builder().put("version", file.save()).build());
    }

    private static HttpResponse json(int status, Json json) {
        return HttpResponse.of(status, "application/json; charset=utf-8", json.write());
    }

    private static HttpResponse problem(int status, String text) {
        return json(status, JsonObject.builder().put("error", text).build());
    }

    private static JsonObject stats(SimulatorStats stats) {
        return JsonObject.builder()
                .put("apiRequests", stats.apiRequests())
                .put("byEndpoint", counters(stats.byEndpoint()))
                .put("byTier", counters(stats.byTier()))
                .put("byToken", counters(stats.byToken()))
                .put("byOutcome", counters(stats.byOutcome()))
                .put("rendersRequested", stats.rendersRequested())
                .put("cdnRequests", stats.cdnRequests())
                .put("cdnByOutcome", counters(stats.cdnByOutcome()))
                .put("cdnRequestsWithToken", stats.cdnRequestsWithToken())
                .put("apiBytes", stats.apiBytes())
                .put("cdnBytes", stats.cdnBytes())
                .put("maxCdnConnections", stats.maxCdnConnections())
                .put("malformedRequests", stats.malformedRequests())
                .put("mirrorRequests", stats.mirrorRequests())
                .put("mirrorRequestsWithToken", stats.mirrorRequestsWithToken())
                .build();
    }

    private static JsonObject counters(Map<?, Long> counters) {
        var sorted = new TreeMap<String, Long>();
        counters.forEach((key, count) -> sorted.put(String.valueOf(key), count));
        JsonObject.Builder object = JsonObject.builder();
        sorted.forEach(object::put);
        return object.build();
    }

    private static JsonObject entry(LoggedRequest request) {
        JsonObject.Builder entry = JsonObject.builder()
                .put("sequence", request.sequence())
                .put("at", request.at().toString())
                .put("endpoint", request.endpoint().name())
                .put("tier", request.endpoint().tier())
                .put("method", request.method())
                .put("target", request.target())
                .put("token", request.token())
                .put("status", request.status());
        request.fault().ifPresent(fault -> entry.put("fault", fault));
        return entry.build();
    }
}
