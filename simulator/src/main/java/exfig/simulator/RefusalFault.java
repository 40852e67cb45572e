package exfig.simulator;

import java.time.Duration;
import java.util.Optional;

/// Another answer stands in place of the right one. Errors of the API come in the family of the endpoint, those
/// of the asset host in the XML of its storage.
public sealed interface RefusalFault extends Fault {
    /// 429 of the edge: an HTML page and no header of Figma's.
    ///
    /// @param retryAfter the header as it stands; absent: no such header
    record HtmlTooManyRequests(Optional<String> retryAfter) implements RefusalFault {}

    /// 429 whose `Retry-After` is an HTTP date instead of seconds.
    ///
    /// @param ahead how far the date lies ahead of the real clock, which the `Date` header tells
    record TooManyRequestsUntil(Duration ahead) implements RefusalFault {}

    /// 400 of GET image: the batch took too long to draw.
    record RenderTimeout() implements RefusalFault {}

    /// 403: the token was good until now.
    record TokenExpired() implements RefusalFault {}

    /// 403: the token lacks a scope.
    ///
    /// @param needed for example `file_variables:read`
    record MissingScope(String needed) implements RefusalFault {}

    /// 404: no such file, or none that the token's owner may see.
    record FileNotFound() implements RefusalFault {}

    /// 403 of the asset host, for no reason that it tells.
    record StorageForbidden() implements RefusalFault {}

    /// 404 of the asset host.
    record StorageNotFound() implements RefusalFault {}

    /// 200 without any content.
    record EmptyOk() implements RefusalFault {}

    /// 302 to the mirror, a host that has no right to the token.
    record RedirectElsewhere() implements RefusalFault {}
}
