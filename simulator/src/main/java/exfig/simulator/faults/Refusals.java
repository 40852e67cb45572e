package exfig.simulator.faults;

import exfig.simulator.Fault;
import exfig.simulator.RefusalFault;
import exfig.simulator.http.Body;
import exfig.simulator.http.Headers;
import exfig.simulator.http.HttpRequest;
import exfig.simulator.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Errors in the words of Figma, its edge and its storage; sections 2 and 5 of the API notes have the texts.
public final class Refusals {
    /// What Figma says when a batch is too slow to draw.
    public static final String RENDER_TIMEOUT = "Render timeout, try requesting fewer or smaller images";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private Refusals() {}

    /// Figma's 429.
    public static HttpResponse tooManyRequests(Fault.TooManyRequests limit, Host host) {
        HttpResponse response = host.problem().apply(429, "Rate limit exceeded");
        Headers headers = response.headers()
                .with("X-Figma-Plan-Tier", limit.planTier())
                .with("X-Figma-Rate-Limit-Type", limit.limitType())
                .with("X-Figma-Upgrade-Link", "https://www.figma.com/files?api_paywall=true");
        Optional<Headers> timed = limit.retryAfter().map(value -> headers.with("Retry-After", value));
        return new HttpResponse(429, timed.orElse(headers), response.body());
    }

    static HttpResponse of(RefusalFault refusal, HttpRequest request, Host host) {
        return switch (refusal) {
            case RefusalFault.HtmlTooManyRequests(var retryAfter) ->
                retryAfter
                        .map(value -> EdgePages.page(429).with("Retry-After", value))
                        .orElseGet(() -> EdgePages.page(429));
            case RefusalFault.TooManyRequestsUntil(var ahead) -> {
                Instant now = host.wallClock().instant();
                var limit = new Fault.TooManyRequests(Optional.of(HTTP_DATE.format(now.plus(ahead))), "pro", "high");
                yield tooManyRequests(limit, host).with("Date", HTTP_DATE.format(now));
            }
            case RefusalFault.RenderTimeout() -> host.problem().apply(400, RENDER_TIMEOUT);
            case RefusalFault.TokenExpired() -> host.problem().apply(403, "Token expired");
            case RefusalFault.MissingScope(String needed) ->
                host.problem()
                        .apply(
                                403,
                                "Invalid scope(s): file_content:read, library_content:read. This endpoint requires the "
                                        + needed + " scope");
            case RefusalFault.FileNotFound() -> host.problem().apply(404, "Not found");
            case RefusalFault.StorageForbidden() -> StorageErrors.accessDenied("Access Denied");
            case RefusalFault.StorageNotFound() -> StorageErrors.noSuchKey();
            case RefusalFault.EmptyOk() -> new HttpResponse(200, host.headers(), Body.of(new byte[0]));
            case RefusalFault.RedirectElsewhere() ->
                new HttpResponse(302, host.headers(), Body.of(new byte[0]))
                        .with("Location", host.elsewhere() + request.target());
        };
    }

    static HttpResponse challenge() {
        HttpResponse response = HttpResponse.of(202, "text/html", "");
        return new HttpResponse(202, response.headers().withAll(EdgePages.HEADERS), response.body())
                .with("x-amzn-waf-action", "challenge");
    }
}
