package exfig.simulator.api;

import exfig.simulator.Endpoint;
import exfig.simulator.http.Body;
import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Puts Figma's header fields around JSON, see section 1 of the API notes.
final class ApiResponses {
    private static final Headers FIXED = Headers.of(
            "Content-Type",
            "application/json; charset=utf-8",
            "Cache-Control",
            "no-cache, no-store",
            "Vary",
            "X-Figma-Token,Authorization,Accept-Encoding",
            "Access-Control-Allow-Origin",
            "*",
            "Access-Control-Allow-Headers",
            "Content-Type, X-Figma-Token, Authorization",
            "Access-Control-Expose-Headers",
            "Retry-After, X-Figma-Plan-Tier, X-Figma-Rate-Limit-Type, X-Figma-Upgrade-Link",
            "X-Content-Type-Options",
            "nosniff",
            "Strict-Transport-Security",
            "max-age=31536000; includeSubDomains; preload");

    private final long seed;
    private final AtomicLong requests = new AtomicLong();

    ApiResponses(long seed) {
        this.seed = seed;
    }

    /// The header fields of Figma itself, with the next request id.
    Headers headers() {
        var id = new UUID(seed, requests.incrementAndGet());
        return FIXED.with("X-Figma-Rest-Api-Request-Id", id.toString());
    }

    HttpResponse ok(Json json) {
        return new HttpResponse(200, headers(), Body.streamed(json::writeTo));
    }

    HttpResponse ok(byte[] json) {
        return new HttpResponse(200, headers(), Body.of(json));
    }

    /// An error in the family that Figma uses there, see section 2 of the API notes.
    HttpResponse problem(Endpoint endpoint, ApiProblem problem) {
        JsonObject.Builder body = JsonObject.builder().put("status", problem.status());
        if (usesMessage(endpoint, problem.status())) {
            body.put("error", true).put("message", problem.text());
        } else {
            body.put("err", problem.text());
        }
        return new HttpResponse(
                problem.status(), headers(), Body.of(body.build().write()));
    }

    private static boolean usesMessage(Endpoint endpoint, int status) {
        boolean published =
                endpoint == Endpoint.COMPONENTS || endpoint == Endpoint.COMPONENT_SETS || endpoint == Endpoint.STYLES;
        return endpoint.isVariables() || (published && status == 404);
    }
}
