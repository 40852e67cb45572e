package exfig.http;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An exchange that gave no whole answer.
public final class HttpException extends IOException {
    private static final long serialVersionUID = 1L;

    private final HttpProblem problem;
    private final @Nullable Duration limit;

    /// A limit was reached.
    HttpException(HttpProblem problem, Duration limit) {
        super(problem + " after " + limit);
        this.problem = problem;
        this.limit = limit;
    }

    /// Something broke.
    ///
    /// @param reason in the words of whoever noticed
    HttpException(HttpProblem problem, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.problem = problem;
        this.limit = null;
    }

    /// What kind of trouble it is.
    public HttpProblem problem() {
        return problem;
    }

    /// The limit that was reached, when the trouble is one of time.
    public Optional<Duration> limit() {
        return Optional.ofNullable(limit);
    }
}
