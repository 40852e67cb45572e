package exfig.figma;

import exfig.figma.id.FileKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What can go wrong between us and Figma, as facts. Whoever shows one adds the sentence and the hint.
///
/// `message` holds Figma's own words; `requestId` is empty when the answer came from the edge and not from
/// Figma; no component ever holds a token or the query of a signed address. `endpoint` is like `GET
/// /v1/files/:key`.
public sealed interface FigmaFailure {
    /// 429, and waiting is over: retries are spent, or `retryAfter` is beyond what the settings allow.
    ///
    /// @param plan plan of the resource, like `pro`; empty when Figma does not say
    /// @param seatLimit `low` (View, Collab) or `high` (Dev, Full); known to be wrong at times
    /// @param toldAt when an earlier process was refused, whose wait still holds; empty when Figma has
    ///     been asked now
    record RateLimited(
            String endpoint,
            Tier tier,
            Optional<Duration> retryAfter,
            Optional<String> plan,
            Optional<String> seatLimit,
            Optional<String> upgradeLink,
            Optional<String> requestId,
            Optional<Instant> toldAt)
            implements FigmaFailure {}

    /// 401, or 403 `Invalid token`.
    record TokenRefused(String message, Optional<String> requestId) implements FigmaFailure {}

    /// 403 `Token expired`.
    record TokenExpired(String message, Optional<String> requestId) implements FigmaFailure {}

    /// 403 `Invalid scope(s)…`.
    ///
    /// @param scope the one that is needed, like `file_variables:read`
    record ScopeMissing(String message, Optional<String> scope, Optional<String> requestId) implements FigmaFailure {}

    /// Any other 403: plan, account type, file permissions, or the edge.
    record Denied(String endpoint, String message, Optional<String> requestId) implements FigmaFailure {}

    /// 404: no such file, or the token's owner may not see it.
    record FileNotFound(FileKey file, String message, Optional<String> requestId) implements FigmaFailure {}

    /// 403 `File not exportable`: its owner switched copying off.
    record FileNotExportable(FileKey file, String message, Optional<String> requestId) implements FigmaFailure {}

    /// 400 `Request too large…`: the file is too big to be asked for as a whole.
    record FileTooLarge(FileKey file, String message, Optional<String> requestId) implements FigmaFailure {}

    /// 400 `Render timeout…`: ask for fewer or smaller images.
    ///
    /// @param ids how many were asked for
    record RenderTimeout(FileKey file, int ids, String message, Optional<String> requestId) implements FigmaFailure {}

    /// 413: the address, or the body of a POST, is too long.
    record UrlTooLong(String endpoint) implements FigmaFailure {}

    /// 400 and other refusals of what was asked.
    record BadRequest(String endpoint, int status, String message, Optional<String> requestId)
            implements FigmaFailure {}

    /// 500, 502, 503, 504, or an empty 202, when retries are spent; `endpoint` is host and path for assets.
    record ServerError(String endpoint, int status, String message, Optional<String> requestId)
            implements FigmaFailure {}

    /// A redirect of the API, which is not followed, or the sixth one of an asset.
    ///
    /// @param target host and path; empty when the answer names none
    record Redirected(String endpoint, int status, Optional<String> target) implements FigmaFailure {}

    /// No connection: name not resolved, refused, reset, TLS or proxy trouble.
    record Unreachable(String host, String reason) implements FigmaFailure {}

    /// No answer, or no further byte, in time.
    ///
    /// @param what endpoint, or host and path of an asset
    record TimedOut(String what, Duration after) implements FigmaFailure {}

    /// A body that ended early or is not what it should be.
    record Unreadable(String what, String reason) implements FigmaFailure {}

    /// An address over which nothing is sent.
    ///
    /// @param address without query
    record InsecureAddress(String address, String reason) implements FigmaFailure {}

    /// The run's deadline came, or waiting for the next permit would pass it.
    record DeadlineExceeded(String what) implements FigmaFailure {}

    /// 4xx of the asset host: the address died (403), never lived (404), or is wrong.
    ///
    /// @param address host and path, without the query
    record AssetRefused(String address, int status) implements FigmaFailure {}

    /// An environment variable that was set and cannot be used: a proxy, or a certificate bundle.
    record UnusableEnvironment(String variable, String reason) implements FigmaFailure {}
}
