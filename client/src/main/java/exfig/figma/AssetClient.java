package exfig.figma;

import exfig.http.HttpAnswer;
import exfig.http.HttpCall;
import exfig.http.HttpException;
import exfig.http.HttpTransport;
import exfig.http.RetryAfter;
import exfig.resilience.AttemptResult;
import exfig.resilience.Backoff;
import exfig.resilience.Deadline;
import exfig.resilience.DeadlineExceededException;
import exfig.resilience.Retry;
import exfig.resilience.RetryBudget;
import exfig.resilience.Timing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Downloads of rendered assets from Figma's storage, without credentials, straight to disk. Safe for
/// many threads.
public final class AssetClient implements AutoCloseable {
    private static final Backoff BACKOFF = new Backoff(Duration.ofMillis(250), Duration.ofSeconds(30));
    private static final int MOST_REDIRECTS = 5;

    private final AssetSettings settings;
    private final RequestListener listener;
    private final Timing timing;
    private final HttpTransport transport;
    private final Retry retry;

    private AssetClient(
            AssetSettings settings,
            RequestListener listener,
            Timing timing,
            RetryBudget budget,
            HttpTransport transport) {
        this.settings = settings;
        this.listener = listener;
        this.timing = timing;
        this.transport = transport;
        this.retry = new Retry(settings.maxRetries(), BACKOFF, budget, timing);
    }

    /// Opens no connection yet.
    ///
    /// @param listener hears of downloads and their retries, which are no requests to the API
    /// @throws FigmaException when the environment is unusable
    public static AssetClient open(AssetSettings settings, RequestListener listener) {
        return open(settings, listener, Timing.system());
    }

    /// As [#open(AssetSettings, RequestListener)], with the retries of a whole run.
    ///
    /// @param budget of [FigmaClient#retryBudget()]
    public static AssetClient open(AssetSettings settings, RequestListener listener, RetryBudget budget) {
        return open(settings, listener, budget, Timing.system());
    }

    /// As [#open(AssetSettings, RequestListener)], with time and chance of one's own; limits on
    /// single attempts stay real time.
    public static AssetClient open(AssetSettings settings, RequestListener listener, Timing timing) {
        return open(settings, listener, new RetryBudget(), timing);
    }

    /// As [#open(AssetSettings, RequestListener, RetryBudget)], with time and chance of one's own.
    public static AssetClient open(
            AssetSettings settings, RequestListener listener, RetryBudget budget, Timing timing) {
        return new AssetClient(settings, listener, timing, budget, Transports.open(settings));
    }

    /// As [#download(URI, Path, DownloadCheck, Deadline)], for bytes of any kind.
    public Download download(URI address, Path target, Deadline deadline) throws InterruptedException {
        return download(address, target, DownloadCheck.ANYTHING, deadline);
    }

    /// Fetches an asset, whole and as the check wants it.
    ///
    /// An `ETag` that has the form of an MD5 and differs from that of the bytes counts as damage,
    /// unless the same bytes come twice.
    ///
    /// @param address https, or http on loopback when the settings allow it
    /// @param target overwritten; when the download fails there is no file
    /// @throws FigmaException with [FigmaFailure.AssetRefused] at once on 4xx: ask for a fresh
    ///     address; with [FigmaFailure.Unreadable] and the check's reason when it objects at every
    ///     try
    /// @throws UncheckedIOException when the target cannot be written
    public Download download(URI address, Path target, DownloadCheck check, Deadline deadline)
            throws InterruptedException {
        requireSafe(address);
        String what = ApiUrl.describe(address);
        Transfer transfer = new Transfer(target, check);
        boolean arrived = false;
        try {
            Download download = retry.call(
                    number -> attempt(address, transfer, deadline, number),
                    (attempt, of, delay, why) -> listener.retrying(what, attempt, of, delay, Failures.words(why)),
                    deadline);
            arrived = true;
            return download;
        } catch (DeadlineExceededException e) {
            throw new FigmaException(new FigmaFailure.DeadlineExceeded(what), e);
        } finally {
            if (!arrived) {
                delete(target);
            }
        }
    }

    /// Breaks off what is under way.
    @Override
    public void close() {
        transport.close();
    }

    private AttemptResult<Download> attempt(URI address, Transfer transfer, Deadline deadline, int number)
            throws InterruptedException {
        long startNanos = timing.time().nanos();
        Optional<Download> arrived = Optional.empty();
        try {
            AttemptResult<Download> result = attempt(address, transfer, deadline);
            if (result instanceof AttemptResult.Success<Download>(Download download)) {
                arrived = Optional.of(download);
            }
            return result;
        } finally {
            listener.downloaded(new AssetAttempt(
                    arrived.isPresent(),
                    Duration.ofNanos(timing.time().nanos() - startNanos),
                    arrived.map(Download::bytes).orElse(0L),
                    number));
        }
    }

    private AttemptResult<Download> attempt(URI address, Transfer transfer, Deadline deadline)
            throws InterruptedException {
        URI current = address;
        for (int redirects = 0; ; redirects++) {
            Failures failures = new Failures(ApiUrl.describe(current), current.getHost());
            try {
                URI here = current;
                Step step = transport.exchange(
                        HttpCall.get(here, Map.of()), deadline, answer -> step(here, answer, transfer, failures));
                switch (step) {
                    case Ended ended -> {
                        return ended.result();
                    }
                    case MovedTo moved -> {
                        if (redirects == MOST_REDIRECTS) {
                            return refused(new FigmaFailure.Redirected(
                                    failures.what(), moved.status(), Optional.of(ApiUrl.describe(moved.address()))));
                        }
                        requireSafe(moved.address());
                        current = moved.address();
                    }
                }
            } catch (HttpException e) {
                return failures.of(e, deadline, true);
            } catch (IOException e) {
                return failures.unreadable(String.valueOf(e.getMessage()), true);
            }
        }
    }

    private sealed interface Step {}

    private record Ended(AttemptResult<Download> result) implements Step {}

    private record MovedTo(URI address, int status) implements Step {}

    private Step step(URI here, HttpAnswer answer, Transfer transfer, Failures failures) throws IOException {
        return switch (answer.status()) {
            case 200 -> new Ended(transfer.receive(answer, failures));
            case 301, 302, 303, 307, 308 -> moved(here, answer, failures);
            default -> new Ended(failed(answer, failures));
        };
    }

    private static Step moved(URI here, HttpAnswer answer, Failures failures) {
        Optional<URI> next = answer.header("location").flatMap(text -> resolve(here, text));
        return next.<Step>map(address -> new MovedTo(address, answer.status()))
                .orElseGet(() -> new Ended(
                        refused(new FigmaFailure.Redirected(failures.what(), answer.status(), Optional.empty()))));
    }

    private AttemptResult<Download> failed(HttpAnswer answer, Failures failures) {
        int status = answer.status();
        if (status == 206) {
            return failures.unreadable("only a part came", true);
        }
        if (status >= 300 && status < 500 && status != 408 && status != 429) {
            return refused(new FigmaFailure.AssetRefused(failures.what(), status));
        }
        FigmaException failure =
                new FigmaException(new FigmaFailure.ServerError(failures.what(), status, "", Optional.empty()));
        Optional<Duration> wish = answer.header("retry-after")
                .flatMap(text -> RetryAfter.parse(text, timing.time().now()));
        return wish.filter(wait -> wait.compareTo(settings.maxRetryAfter()) > 0).isPresent()
                ? new AttemptResult.Final<>(failure)
                : new AttemptResult.Transient<>(failure, wish.map(wait -> Backoff.atLeast(wait, timing.random())));
    }

    private static AttemptResult<Download> refused(FigmaFailure failure) {
        return new AttemptResult.Final<>(new FigmaException(failure));
    }

    private static Optional<URI> resolve(URI here, String location) {
        try {
            return Optional.of(here.resolve(location));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private void requireSafe(URI address) {
        ApiUrl.objection(address, settings.loopbackAllowed()).ifPresent(reason -> {
            throw ApiUrl.insecure(address, reason);
        });
    }

    private static void delete(Path target) {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
