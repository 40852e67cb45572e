package exfig.figma;

import exfig.http.HttpException;
import exfig.resilience.AttemptResult;
import exfig.resilience.Deadline;
import exfig.resilience.DeadlineExceededException;
import java.time.Duration;
import java.util.Optional;

/// Failures of exchanges as facts.
///
/// @param what endpoint, or host and path of an asset
/// @param host of the address
record Failures(String what, String host) {
    /// Most failed exchanges may go better next time; one that reached the deadline ends the call.
    ///
    /// @param repeatable whether the request may be sent again although the server may have acted on it
    <T> AttemptResult<T> of(HttpException problem, Deadline deadline, boolean repeatable) {
        boolean again = switch (problem.problem()) {
            case NOT_CONNECTED -> true;
            case UNTRUSTED, CLOSED -> false;
            case BROKEN, NO_ANSWER, STALLED, TOO_SLOW, CUT -> repeatable;
        };
        if (deadline.expired()) {
            throw new DeadlineExceededException(problem);
        }
        FigmaException failure = new FigmaException(facts(problem), problem);
        return again ? new AttemptResult.Transient<>(failure, Optional.empty()) : new AttemptResult.Final<>(failure);
    }

    /// A whole answer that makes no sense.
    <T> AttemptResult<T> unreadable(String reason, boolean repeatable) {
        FigmaException failure = new FigmaException(new FigmaFailure.Unreadable(what, reason));
        return repeatable
                ? new AttemptResult.Transient<>(failure, Optional.empty())
                : new AttemptResult.Final<>(failure);
    }

    private FigmaFailure facts(HttpException problem) {
        Duration limit = problem.limit().orElse(Duration.ZERO);
        String reason = Optional.ofNullable(problem.getMessage()).orElse("");
        return switch (problem.problem()) {
            case NOT_CONNECTED, BROKEN, UNTRUSTED, CLOSED -> new FigmaFailure.Unreachable(host, reason);
            case NO_ANSWER, STALLED, TOO_SLOW -> new FigmaFailure.TimedOut(what, limit);
            case CUT -> new FigmaFailure.Unreadable(what, reason);
        };
    }

    /// Why another attempt follows, for a log.
    static String words(RuntimeException why) {
        if (!(why instanceof FigmaException exception)) {
            return why.getClass().getSimpleName();
        }
        return switch (exception.failure()) {
            case FigmaFailure.RateLimited _ -> "429";
            case FigmaFailure.ServerError error -> (error.status() + " " + error.message()).strip();
            case FigmaFailure.TimedOut timedOut -> "nothing came for " + timedOut.after();
            case FigmaFailure.Unreachable unreachable -> unreachable.reason();
            case FigmaFailure.Unreadable unreadable -> unreadable.reason();
            case FigmaFailure.TokenRefused _,
                    FigmaFailure.TokenExpired _,
                    FigmaFailure.ScopeMissing _,
                    FigmaFailure.Denied _,
                    FigmaFailure.FileNotFound _,
                    FigmaFailure.FileNotExportable _,
                    FigmaFailure.FileTooLarge _,
                    FigmaFailure.RenderTimeout _,
                    FigmaFailure.UrlTooLong _,
                    FigmaFailure.BadRequest _,
                    FigmaFailure.Redirected _,
                    FigmaFailure.InsecureAddress _,
                    FigmaFailure.DeadlineExceeded _,
                    FigmaFailure.AssetRefused _,
                    FigmaFailure.UnusableEnvironment _ ->
                exception.failure().getClass().getSimpleName();
        };
    }
}
