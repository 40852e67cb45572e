package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.figma.wire.WireReader;
import exfig.http.HttpAnswer;
import exfig.http.RetryAfter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// An answer of the API that is not 200, read without trust: neither its type nor its body is
/// surely what it claims.
///
/// @param message Figma's own words, or the title of an HTML page, or nothing
record Refusal(
        ApiRequest request, int status, String message, Optional<String> requestId, Optional<Duration> retryAfter) {
    private static final int MOST_BODY_BYTES = 64 * 1024;
    private static final int LONGEST_MESSAGE = 500;
    private static final Pattern TITLE = Pattern.compile("(?is)<title[^>]*>(.*?)</title>");
    private static final Pattern SCOPE = Pattern.compile("requires the ([\\w:]+) scope");

    static Refusal of(ApiRequest request, HttpAnswer answer, Instant now) throws InterruptedIOException {
        return new Refusal(
                request,
                answer.status(),
                message(body(answer)),
                requestId(answer),
                answer.header("retry-after").flatMap(text -> RetryAfter.parse(text, now)));
    }

    /// What an answer means that says 200 and yet holds an error instead of what was asked for.
    static FigmaFailure despiteSuccess(ApiRequest request, String message) {
        Refusal refusal = new Refusal(request, 200, message, Optional.empty(), Optional.empty());
        return refusal.isRenderTimeout()
                ? refusal.badRequest()
                : new FigmaFailure.ServerError(request.label(), 200, message, Optional.empty());
    }

    /// Figma's id of a request; empty when the edge answered.
    static Optional<String> requestId(HttpAnswer answer) {
        return answer.header("x-figma-rest-api-request-id");
    }

    /// Whether another attempt may help.
    boolean isTransient() {
        return switch (status) {
            case 202, 500, 502, 503, 504 -> !isRenderTimeout();
            default -> false;
        };
    }

    FigmaFailure failure(HttpAnswer answer) {
        String label = request.label();
        return switch (status) {
            case 400 -> badRequest();
            case 401 -> new FigmaFailure.TokenRefused(message, requestId);
            case 403 -> forbidden();
            case 404 -> notFound();
            case 413, 414 -> new FigmaFailure.UrlTooLong(label);
            case 429 -> rateLimited(answer);
            default -> other(answer);
        };
    }

    private FigmaFailure other(HttpAnswer answer) {
        String label = request.label();
        if (status >= 300 && status < 400) {
            return new FigmaFailure.Redirected(
                    label, status, answer.header("location").flatMap(Refusal::place));
        }
        if (isRenderTimeout()) {
            return badRequest();
        }
        return status >= 400 && status < 500
                ? new FigmaFailure.BadRequest(label, status, message, requestId)
                : new FigmaFailure.ServerError(label, status, message, requestId);
    }

    private FigmaFailure badRequest() {
        Optional<FileKey> file = request.file();
        if (file.isPresent() && isRenderTimeout()) {
            return new FigmaFailure.RenderTimeout(file.get(), request.ids(), message, requestId);
        }
        if (file.isPresent() && (says("request too large") || says("try a smaller request"))) {
            return new FigmaFailure.FileTooLarge(file.get(), message, requestId);
        }
        return new FigmaFailure.BadRequest(request.label(), status, message, requestId);
    }

    private FigmaFailure forbidden() {
        if (says("token expired")) {
            return new FigmaFailure.TokenExpired(message, requestId);
        }
        if (says("invalid token")) {
            return new FigmaFailure.TokenRefused(message, requestId);
        }
        if (says("invalid scope")) {
            Matcher scope = SCOPE.matcher(message);
            return new FigmaFailure.ScopeMissing(
                    message, scope.find() ? Optional.of(scope.group(1)) : Optional.empty(), requestId);
        }
        if (says("not exportable") && request.file().isPresent()) {
            return new FigmaFailure.FileNotExportable(request.file().get(), message, requestId);
        }
        return new FigmaFailure.Denied(request.label(), message, requestId);
    }

    private FigmaFailure notFound() {
        return request.file()
                .<FigmaFailure>map(file -> new FigmaFailure.FileNotFound(file, message, requestId))
                .orElseGet(() -> new FigmaFailure.BadRequest(request.label(), status, message, requestId));
    }

    private FigmaFailure rateLimited(HttpAnswer answer) {
        return new FigmaFailure.RateLimited(
                request.label(),
                request.endpoint().tier(),
                retryAfter,
                answer.header("x-figma-plan-tier"),
                answer.header("x-figma-rate-limit-type"),
                answer.header("x-figma-upgrade-link"),
                requestId,
                Optional.empty());
    }

    /// Figma documents 500 for this too, so the words decide and not the status.
    private boolean isRenderTimeout() {
        return says("render timeout");
    }

    private boolean says(String words) {
        return message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static Optional<String> place(String location) {
        try {
            return Optional.of(ApiUrl.describe(URI.create(location)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static byte[] body(HttpAnswer answer) throws InterruptedIOException {
        try {
            return answer.body().readNBytes(MOST_BODY_BYTES);
        } catch (InterruptedIOException e) {
            throw e;
        } catch (IOException _) {
            // The status says enough; a cut error page must not hide it.
            return new byte[0];
        }
    }

    private static String message(byte[] body) {
        try (JsonParser parser = WireReader.parser(new ByteArrayInputStream(body))) {
            return shortened(WireReader.errorMessage(parser));
        } catch (JacksonException _) {
            Matcher title = TITLE.matcher(new String(body, StandardCharsets.UTF_8));
            return title.find() ? shortened(title.group(1).strip()) : "";
        }
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_MESSAGE ? text.substring(0, LONGEST_MESSAGE) + "…" : text;
    }
}
