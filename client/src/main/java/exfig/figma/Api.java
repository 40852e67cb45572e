package exfig.figma;

import exfig.figma.wire.WireReader;
import exfig.http.HttpAnswer;
import exfig.http.HttpCall;
import exfig.http.HttpException;
import exfig.http.HttpTransport;
import exfig.resilience.AttemptResult;
import exfig.resilience.Backoff;
import exfig.resilience.Deadline;
import exfig.resilience.DeadlineExceededException;
import exfig.resilience.RateLimiter;
import exfig.resilience.Retry;
import exfig.resilience.RetryBudget;
import exfig.resilience.Timing;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/// Requests to the API: paced, tried again, and failing in [FigmaFailure]s. The only place that sends
/// the token.
final class Api implements Calls {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final ClientSettings settings;
    private final RequestListener listener;
    private final Timing timing;
    private final HttpTransport transport;
    private final TierGate gate;
    private final RetryBudget budget = new RetryBudget();
    private final Retry retry;
    private final AnswerStore answers;

    Api(
            ClientSettings settings,
            RequestListener listener,
            Timing timing,
            HttpTransport transport,
            AnswerStore answers) {
        this.answers = answers;
        this.settings = settings;
        this.listener = listener;
        this.timing = timing;
        this.transport = transport;
        this.gate = new TierGate(settings, listener, timing);
        this.retry = new Retry(settings.maxRetries(), BACKOFF, budget, timing);
    }

    @Override
    public RetryBudget retryBudget() {
        return budget;
    }

    @Override
    public <T> T call(String party, ApiRequest request, BodyReader<T> reader, Deadline deadline)
            throws InterruptedException {
        String what = request.label();
        Optional<T> kept = kept(request, reader);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            return retry.call(
                    number -> passed(party, request, reader, deadline, number),
                    (attempt, of, delay, why) -> listener.retrying(what, attempt, of, delay, Failures.words(why)),
                    deadline);
        } catch (FigmaException e) {
            answers.refused(request.target(), e.failure());
            throw e;
        } catch (DeadlineExceededException e) {
            throw new FigmaException(new FigmaFailure.DeadlineExceeded(what), e);
        }
    }

    private <T> AttemptResult<T> passed(
            String party, ApiRequest request, BodyReader<T> reader, Deadline deadline, int number)
            throws InterruptedException {
        try (RateLimiter.Permit permit = gate.pass(party, request, deadline)) {
            return attempt(request, reader, deadline, number, permit);
        }
    }

    private <T> AttemptResult<T> attempt(
            ApiRequest request, BodyReader<T> reader, Deadline deadline, int number, RateLimiter.Permit permit)
            throws InterruptedException {
        Failures failures = new Failures(request.label(), settings.apiUrl().getHost());
        AtomicReference<Head> head = new AtomicReference<>(new Head(0, Optional.empty()));
        long startNanos = timing.time().nanos();
        try {
            return transport.exchange(httpCall(request), deadline, answer -> {
                head.set(new Head(answer.status(), Refusal.requestId(answer)));
                listener.answered(AnswerHead.of(answer));
                // Whatever Figma thinks of the request, it did not come too soon.
                if (answer.status() != 429 && answer.status() < 500) {
                    permit.answered();
                    gate.answered(request);
                }
                return answer.status() == 200
                        ? read(request, reader, answer, failures)
                        : refused(Refusal.of(request, answer, timing.time().now()), answer, number, permit);
            });
        } catch (HttpException e) {
            return failures.of(e, deadline, request.repeatable());
        } catch (IOException e) {
            return failures.unreadable(String.valueOf(e.getMessage()), request.repeatable());
        } finally {
            listener.requested(new RequestRecord(
                    request.label(),
                    request.endpoint().tier(),
                    head.get().status(),
                    Duration.ofNanos(timing.time().nanos() - startNanos),
                    head.get().requestId(),
                    number));
        }
    }

    private HttpCall httpCall(ApiRequest request) {
        URI address = URI.create(settings.apiUrl() + request.target());
        Map<String, String> headers = Map.of(
                settings.credentials().headerName(), settings.credentials().headerValue(), "Accept-Encoding", "gzip");
        return new HttpCall(address, headers, request.json());
    }

    /// What an interrupted run was told already. A kept body that cannot be read counts as not kept.
    private <T> Optional<T> kept(ApiRequest request, BodyReader<T> reader) {
        if (!isKept(request)) {
            return Optional.empty();
        }
        try {
            Optional<InputStream> body = answers.find(request.target());
            if (body.isEmpty()) {
                return Optional.empty();
            }
            try (JsonParser parser = WireReader.parser(body.get())) {
                return Optional.of(reader.readWhole(parser));
            }
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    private boolean isKept(ApiRequest request) {
        return request.endpoint().isKept() || (request.endpoint() == Endpoint.META && answers.keepsVersions());
    }

    private <T> AttemptResult<T> read(ApiRequest request, BodyReader<T> reader, HttpAnswer answer, Failures failures)
            throws IOException {
        AnswerStore store = isKept(request) ? answers : AnswerStore.NONE;
        try (AnswerStore.Keeping keeping = store.keep(request.target());
                JsonParser parser = WireReader.parser(new CopyingInput(answer.body(), keeping.out()))) {
            T value = reader.readWhole(parser);
            keeping.commit();
            return new AttemptResult.Success<>(value);
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            return failures.unreadable(e.getOriginalMessage(), request.repeatable());
        }
    }

    private <T> AttemptResult<T> refused(Refusal refusal, HttpAnswer answer, int number, RateLimiter.Permit permit) {
        FigmaException failure = new FigmaException(refusal.failure(answer));
        boolean tooLong = refusal.retryAfter()
                .filter(wish -> wish.compareTo(settings.maxRetryAfter()) > 0)
                .isPresent();
        Optional<Duration> delay = refusal.retryAfter().map(wish -> Backoff.atLeast(wish, timing.random()));
        if (failure.failure() instanceof FigmaFailure.RateLimited limited) {
            return rateLimited(refusal, failure, limited, tooLong, delay.orElseGet(() -> backoff(number)), permit);
        }
        return refusal.isTransient() && refusal.request().repeatable() && !tooLong
                ? new AttemptResult.Transient<>(failure, delay)
                : new AttemptResult.Final<>(failure);
    }

    private <T> AttemptResult<T> rateLimited(
            Refusal refusal,
            FigmaException failure,
            FigmaFailure.RateLimited limited,
            boolean tooLong,
            Duration delay,
            RateLimiter.Permit permit) {
        if (tooLong) {
            gate.close(refusal.request(), limited, refusal.retryAfter().orElse(delay));
            return new AttemptResult.Final<>(failure);
        }
        permit.refused(delay);
        return new AttemptResult.Postponed<>(failure, delay);
    }

    private Duration backoff(int number) {
        return BACKOFF.delay(number - 1, timing.random());
    }

    @Override
    public void close() {
        transport.close();
    }

    private record Head(int status, Optional<String> requestId) {}
}
