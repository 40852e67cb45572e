package exfig.simulator;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// One way in which an answer goes wrong; section 9.3 of the API notes tells where each was seen. The commonest
/// are here, the others in the five families that this interface permits.
public sealed interface Fault
        permits Fault.Delay,
                Fault.TooManyRequests,
                Fault.ServerError,
                Fault.GatewayError,
                Fault.EmptyAccepted,
                Fault.HtmlPage,
                Fault.ExpiredUrl,
                Fault.SlowDown,
                Fault.ResetBeforeHeaders,
                Fault.ResetAfter,
                Fault.CloseAfter,
                Fault.StallAfterHeaders,
                Fault.StallAfter,
                Fault.WrongContentLength,
                Fault.Truncated,
                RefusalFault,
                ConnectionFault,
                ContentFault,
                JsonFault,
                RenderFault {
    /// The short name in logs and counters, for example `reset-after`.
    default String label() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /// The answer is right but late.
    record Delay(Duration duration) implements Fault {}

    /// 429.
    ///
    /// @param retryAfter the header as it stands, sense or nonsense (`0`, `1.5`, `396749`); absent: no such header
    /// @param planTier `enterprise`, `org`, `pro`, `starter` or `student`
    /// @param limitType `low` or `high`
    record TooManyRequests(Optional<String> retryAfter, String planTier, String limitType) implements Fault {
        /// A 429 with whole seconds to wait, Professional plan, Dev or Full seat.
        public static TooManyRequests of(long seconds) {
            return new TooManyRequests(Optional.of(Long.toString(seconds)), "pro", "high");
        }
    }

    /// A 5xx with Figma's JSON.
    record ServerError(int status) implements Fault {}

    /// A 5xx of the edge with an HTML page and no request id.
    record GatewayError(int status) implements Fault {}

    /// 202 without content: the bot protection of March 2024.
    record EmptyAccepted() implements Fault {}

    /// 200 with an HTML page.
    record HtmlPage() implements Fault {}

    /// 403 of the asset host: the address has expired.
    record ExpiredUrl() implements Fault {}

    /// 503 of the asset host.
    record SlowDown() implements Fault {}

    /// The connection is reset and nothing was sent.
    record ResetBeforeHeaders() implements Fault {}

    /// The connection is reset after so many bytes of the encoded content.
    record ResetAfter(int bytes) implements Fault {}

    /// The connection is closed in order after so many bytes of the encoded content.
    record CloseAfter(int bytes) implements Fault {}

    /// Nothing follows the headers until the client gives up.
    record StallAfterHeaders() implements Fault {}

    /// Nothing follows so many bytes of the encoded content until the client gives up.
    record StallAfter(int bytes) implements Fault {}

    /// `Content-Length` differs from the content by so many bytes.
    record WrongContentLength(int difference) implements Fault {}

    /// The content lacks its last bytes, and every header agrees with that.
    ///
    /// @param missing bytes cut off the end, at most all
    record Truncated(int missing) implements Fault {}
}
