package exfig.command;

import exfig.figma.FigmaFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Words for Figma's refusals and the network's failures. A failure without a hint does not compile.
final class FigmaExplanations {
    private FigmaExplanations() {}

    static Explanation of(FigmaFailure failure) {
        return of(failure, Instant.now());
    }

    /// @param now when it failed
    static Explanation of(FigmaFailure failure, Instant now) {
        return switch (failure) {
            case FigmaFailure.RateLimited f ->
                Explanation.of(
                        "Figma's rate limit for Tier " + f.tier().number() + " requests is used up (" + f.endpoint()
                                + ")"
                                + f.retryAfter()
                                        .map(wait -> "; it asks to wait " + words(wait) + ", until "
                                                + Continuation.local(now.plus(wait)))
                                        .orElse("")
                                + said(f.plan(), f.seatLimit()) + request(f.requestId())
                                + f.toldAt()
                                        .map(told -> "; so it said on " + Continuation.local(told)
                                                + ", and was not asked again")
                                        .orElse(""),
                        f.upgradeLink()
                                        .map(link -> "Try again later; what Figma offers for more requests: " + link)
                                        .orElse("Try again later. View and Collab seats have very few requests: use"
                                                + " the token of a Dev or Full seat.")
                                + (f.toldAt().isPresent() ? " After an upgrade, --ask-anyway asks now." : ""),
                        ExitCode.TEMPORARY);
            case FigmaFailure.TokenRefused f ->
                Explanation.of(
                        "Figma refused the token: " + f.message() + request(f.requestId()),
                        "Check FIGMA_PERSONAL_TOKEN: it may be mistyped, revoked, or of another account.",
                        ExitCode.DENIED);
            case FigmaFailure.TokenExpired f ->
                Explanation.of(
                        "the Figma token has expired: " + f.message() + request(f.requestId()),
                        "Make a new one in Figma (Settings > Security); tokens live at most 90 days.",
                        ExitCode.DENIED);
            case FigmaFailure.ScopeMissing f ->
                Explanation.of(
                        "the Figma token may not do this: " + f.message() + request(f.requestId()),
                        f.scope()
                                .map(scope -> "Make a token with the scope " + scope + ".")
                                .orElse("Make a token with more scopes."),
                        ExitCode.DENIED);
            case FigmaFailure.Denied f ->
                Explanation.of(
                        "Figma denied " + f.endpoint() + ": " + f.message() + request(f.requestId()),
                        "Check that the token's owner can open the file; variables need an Enterprise plan.",
                        ExitCode.DENIED);
            case FigmaFailure.FileNotFound f ->
                Explanation.of(
                        "Figma has no file " + f.file() + ", or the token's owner may not see it"
                                + request(f.requestId()),
                        "Check the file key (the part of the address after /design/) and who made the token.",
                        ExitCode.NOT_FOUND);
            case FigmaFailure.FileNotExportable f ->
                Explanation.of(
                        "the owner of file " + f.file() + " switched exporting off" + request(f.requestId()),
                        "Ask the owner to allow viewers to copy and export.",
                        ExitCode.DENIED);
            case FigmaFailure.FileTooLarge f ->
                Explanation.of(
                        "file " + f.file() + " is too large for Figma to send whole: " + f.message(),
                        "Publish its components as a library: then exfig need not read the whole document.",
                        ExitCode.OTHER);
            case FigmaFailure.RenderTimeout f ->
                Explanation.of(
                        "Figma's renderer ran out of time for " + f.ids() + " layers of file " + f.file(),
                        "Try again later, or simplify very large layers.",
                        ExitCode.TEMPORARY);
            case FigmaFailure.UrlTooLong f ->
                Explanation.of(
                        "a request to " + f.endpoint() + " was too long for Figma",
                        "This is a defect of exfig; please report it.",
                        ExitCode.OTHER);
            case FigmaFailure.BadRequest f ->
                Explanation.of(
                        "Figma did not understand " + f.endpoint() + " (" + f.status() + "): " + f.message()
                                + request(f.requestId()),
                        "This is likely a defect of exfig; please report it with the request id.",
                        ExitCode.OTHER);
            case FigmaFailure.ServerError f ->
                Explanation.of(
                        f.endpoint() + " failed with status " + f.status() + " at every try"
                                + (f.message().isBlank() ? "" : ": " + f.message()) + request(f.requestId()),
                        "Figma has trouble; see status.figma.com and try again later.",
                        ExitCode.TEMPORARY);
            case FigmaFailure.Redirected f ->
                Explanation.of(
                        f.endpoint() + " redirects"
                                + f.target().map(target -> " to " + target).orElse("")
                                + ", and exfig takes the token nowhere else",
                        "Check the API address; a proxy or a login page may stand in between.",
                        ExitCode.TEMPORARY);
            case FigmaFailure.Unreachable f ->
                Explanation.of(
                        "cannot reach " + f.host() + ": " + f.reason(),
                        "Check the network, and HTTPS_PROXY and EXFIG_CA_BUNDLE if you need them.",
                        ExitCode.TEMPORARY);
            case FigmaFailure.TimedOut f ->
                Explanation.of(
                        "no answer from " + f.what() + " within " + words(f.after()) + ", at every try",
                        "Try again later, or give it more time with --timeout.",
                        ExitCode.TEMPORARY);
            case FigmaFailure.Unreadable f ->
                Explanation.of(
                        "the answer of " + f.what() + " cannot be read: " + f.reason(),
                        "Try again; if it persists, a proxy may be changing answers.",
                        ExitCode.TEMPORARY);
            case FigmaFailure.InsecureAddress f ->
                Explanation.of(
                        "refusing the address " + f.address() + ": " + f.reason(),
                        "Use https; plain http is accepted for this machine only.",
                        ExitCode.USAGE);
            case FigmaFailure.UnusableEnvironment f ->
                Explanation.of(
                        "the variable " + f.variable() + " cannot be used: " + f.reason(),
                        "Correct it or unset it.",
                        ExitCode.USAGE);
            case FigmaFailure.DeadlineExceeded f ->
                Explanation.of(
                        "the deadline of the run is over (" + f.what() + ")",
                        "Give the run more time with --deadline.",
                        ExitCode.DEADLINE);
            case FigmaFailure.AssetRefused f ->
                Explanation.of(
                        "the asset host refused " + f.address() + " with status " + f.status(),
                        "Try again: asset addresses expire.",
                        ExitCode.TEMPORARY);
        };
    }

    private static String said(Optional<String> plan, Optional<String> seat) {
        if (plan.isEmpty() && seat.isEmpty()) {
            return "";
        }
        return " (Figma reports"
                + plan.map(name -> " plan " + name).orElse("")
                + seat.map(limit -> (plan.isPresent() ? "," : "") + " seat limit " + limit)
                        .orElse("")
                + ")";
    }

    private static String request(Optional<String> requestId) {
        return requestId.map(id -> " [request " + id + "]").orElse("");
    }

    static String words(Duration duration) {
        long seconds = Math.max(1, Math.round(duration.toMillis() / 1000.0));
        if (seconds < 120) {
            return seconds + " s";
        }
        if (seconds < 2 * 3600) {
            return (seconds + 30) / 60 + " min";
        }
        return seconds < 2 * 86_400 ? (seconds + 1800) / 3600 + " h" : (seconds + 43_200) / 86_400 + " days";
    }
}
