package exfig.simulator.faults;

import exfig.simulator.Fault;
import exfig.simulator.http.Answer;
import exfig.simulator.http.Body;
import exfig.simulator.http.Delivery;
import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/// Turns a fault into the answer that the client sees. A new kind of fault fails to compile here until it is decided.
public final class FaultyAnswers {
    private static final String JSON = "application/json; charset=utf-8";

    private FaultyAnswers() {}

    /// The right answer, damaged.
    ///
    /// @param right makes the right answer; not asked when the fault replaces it
    /// @param own the header fields of answers that come from this host itself and not from an edge before it
    public static Answer damage(Fault fault, Supplier<HttpResponse> right, Headers own) {
        return switch (fault) {
            case Fault.Delay _ -> Answer.whole(right.get());
            case Fault.TooManyRequests limit -> Answer.whole(tooManyRequests(limit, own));
            case Fault.ServerError(int status) ->
                replaced(status, JSON, "{\"status\":" + status + ",\"err\":\"Internal server error\"}", own);
            case Fault.GatewayError(int status) ->
                replaced(status, "text/html", EdgePages.of(status), EdgePages.HEADERS);
            case Fault.EmptyAccepted() ->
                replaced(202, "text/html", "", EdgePages.HEADERS.with("x-amzn-waf-action", "challenge"));
            case Fault.HtmlPage() -> replaced(200, "text/html", EdgePages.of(200), EdgePages.HEADERS);
            case Fault.ExpiredUrl() -> Answer.whole(StorageErrors.accessDenied("Request has expired"));
            case Fault.SlowDown() ->
                Answer.whole(StorageErrors.of(503, "SlowDown", "Please reduce your request rate."));
            case Fault.ResetBeforeHeaders() ->
                new Answer(HttpResponse.of(500, "text/plain", ""), new Delivery.ResetBeforeHeaders());
            case Fault.ResetAfter(int bytes) -> new Answer(right.get(), new Delivery.ResetAfter(bytes));
            case Fault.CloseAfter(int bytes) -> new Answer(right.get(), new Delivery.CloseAfter(bytes));
            case Fault.StallAfterHeaders() -> new Answer(right.get(), new Delivery.StallAfter(0));
            case Fault.StallAfter(int bytes) -> new Answer(right.get(), new Delivery.StallAfter(bytes));
            case Fault.WrongContentLength(int difference) ->
                new Answer(right.get(), new Delivery.WrongLength(difference));
            case Fault.Truncated(int missing) -> Answer.whole(truncated(right.get(), missing));
        };
    }

    /// Figma's 429, see section 5 of the API notes.
    public static HttpResponse tooManyRequests(Fault.TooManyRequests limit, Headers own) {
        Headers headers = own.with("X-Figma-Plan-Tier", limit.planTier())
                .with("X-Figma-Rate-Limit-Type", limit.limitType())
                .with("X-Figma-Upgrade-Link", "https://www.figma.com/files?api_paywall=true");
        Optional<Headers> timed = limit.retryAfter().map(value -> headers.with("Retry-After", value));
        HttpResponse response = HttpResponse.of(429, JSON, "{\"status\":429,\"err\":\"Rate limit exceeded\"}");
        return new HttpResponse(429, response.headers().withAll(timed.orElse(headers)), response.body());
    }

    private static Answer replaced(int status, String type, String content, Headers headers) {
        HttpResponse response = HttpResponse.of(status, type, content);
        return Answer.whole(new HttpResponse(status, response.headers().withAll(headers), response.body()));
    }

    private static HttpResponse truncated(HttpResponse right, int missing) {
        try {
            byte[] content = right.body().bytes();
            return right.withBody(Body.of(Arrays.copyOf(content, Math.max(0, content.length - missing))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
