package exfig.http;

import exfig.resilience.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// Exchanges with servers, each of which ends. Redirects are answers like others. Safe for many threads.
public final class HttpTransport implements AutoCloseable {
    private static final int GZIP_BUFFER_BYTES = 32 * 1024;

    private final List<HttpClient> clients;
    private final BlockingQueue<HttpClient> permits;
    private final TransportSettings settings;
    private volatile boolean closed;

    private HttpTransport(List<HttpClient> clients, TransportSettings settings) {
        this.clients = List.copyOf(clients);
        this.settings = settings;
        this.permits = new ArrayBlockingQueue<>(settings.permits(), true);
        for (int i = 0; i < settings.permits(); i++) {
            permits.add(clients.get(i % clients.size()));
        }
    }

    /// Opens no connection yet.
    ///
    /// @throws EnvironmentException when a proxy or a certificate bundle of the environment cannot be used
    public static HttpTransport open(TransportSettings settings) {
        Proxies.allowPasswords();
        HttpClient.Builder builder = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout());
        Proxies.of(settings.environment()).ifPresent(proxies -> proxies.applyTo(builder));
        Certificates.context(settings.environment()).ifPresent(builder::sslContext);
        List<HttpClient> clients = new ArrayList<>();
        for (int permits = 0; permits < settings.permits(); permits += TransportSettings.STREAMS_A_CONNECTION) {
            clients.add(builder.build());
        }
        return new HttpTransport(clients, settings);
    }

    /// Makes a value of an answer.
    @FunctionalInterface
    public interface Handler<T> {
        /// Reads as much as it likes; the rest is thrown away.
        T handle(HttpAnswer answer) throws IOException;
    }

    /// Asks once.
    ///
    /// @param deadline cuts waiting for a permit and for the head short
    /// @throws HttpException when no whole answer came
    /// @throws IOException what the handler threw
    public <T> T exchange(HttpCall call, Deadline deadline, Handler<T> handler)
            throws IOException, InterruptedException {
        HttpClient client = permits.poll(deadline.atMost(Duration.ofDays(1)).toNanos(), TimeUnit.NANOSECONDS);
        if (client == null) {
            throw new HttpException(HttpProblem.NO_ANSWER, settings.headTimeout());
        }
        try {
            return ask(client, call, deadline, handler);
        } catch (HttpException e) {
            throw closed ? closed(e) : e;
        } catch (InterruptedIOException e) {
            InterruptedException interruption = new InterruptedException("interrupted while reading a body");
            interruption.initCause(e);
            // The exception tells it from here on.
            Thread.interrupted();
            throw interruption;
        } finally {
            permits.add(client);
        }
    }

    /// Breaks off what is under way; it and what comes later fails with [HttpProblem#CLOSED].
    @Override
    public void close() {
        closed = true;
        // Without this first, close() waits some 300 ms for idle connections.
        clients.forEach(HttpClient::shutdownNow);
        clients.forEach(HttpClient::close);
    }

    private <T> T ask(HttpClient client, HttpCall call, Deadline deadline, Handler<T> handler)
            throws IOException, InterruptedException {
        if (closed) {
            throw closed(null);
        }
        CompletableFuture<HttpResponse<InputStream>> future =
                client.sendAsync(request(call), info -> newBody(info.headers(), deadline));
        Duration limit = deadline.atMost(settings.headTimeout());
        try {
            HttpResponse<InputStream> response = future.get(limit.toNanos(), TimeUnit.NANOSECONDS);
            if (response.body() == null) {
                throw refusedByProxy(response.statusCode());
            }
            try (InputStream raw = response.body();
                    InputStream body = decoded(response.headers(), raw)) {
                return handler.handle(new HttpAnswer(response.statusCode(), response.headers(), body));
            } catch (ZipException e) {
                throw new HttpException(HttpProblem.CUT, "the compressed body is damaged", e);
            }
        } catch (TimeoutException _) {
            throw new HttpException(HttpProblem.NO_ANSWER, limit);
        } catch (ExecutionException e) {
            throw closed ? closed(e) : broken(e.getCause());
        } finally {
            // Ends the exchange when the head has not come; does nothing otherwise.
            future.cancel(true);
        }
    }

    private IncomingBody newBody(HttpHeaders headers, Deadline deadline) {
        return new IncomingBody(
                settings.stallTimeout(),
                deadline.atMost(settings.headTimeout()),
                deadline.atMost(settings.bodyTimeout()),
                headers.firstValueAsLong("content-length"));
    }

    private static HttpRequest request(HttpCall call) {
        boolean https = "https".equalsIgnoreCase(call.address().getScheme());
        HttpRequest.Builder builder = HttpRequest.newBuilder(call.address())
                // In the clear, HTTP/2 would need an upgrade that small servers answer wrongly.
                .version(https ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .header("User-Agent", "exfig");
        call.headers().forEach(builder::header);
        call.json()
                .ifPresent(json ->
                        builder.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(json)));
        return builder.build();
    }

    private static InputStream decoded(HttpHeaders headers, InputStream raw) throws IOException {
        Optional<String> encoding = headers.firstValue("content-encoding").map(name -> name.toLowerCase(Locale.ROOT));
        if (encoding.filter("gzip"::equals).isEmpty()) {
            return raw;
        }
        return new LazyGzip(raw, GZIP_BUFFER_BYTES);
    }

    // The JDK hands on what a proxy answered instead of opening a tunnel, without a body.
    private static HttpException refusedByProxy(int status) {
        return new HttpException(
                HttpProblem.NOT_CONNECTED,
                status == 407
                        ? "the proxy wants a user and a password, or others than HTTPS_PROXY has"
                        : "the proxy answered " + status,
                null);
    }

    private static HttpException broken(@Nullable Throwable cause) {
        boolean unconnected = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException;
        HttpProblem problem = unconnected ? HttpProblem.NOT_CONNECTED : HttpProblem.BROKEN;
        return new HttpException(isUntrusted(cause) ? HttpProblem.UNTRUSTED : problem, reason(cause), cause);
    }

    private static HttpException closed(@Nullable Throwable cause) {
        return new HttpException(HttpProblem.CLOSED, "the client was closed", cause);
    }

    private static boolean isUntrusted(@Nullable Throwable cause) {
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof CertificateException || next instanceof CertPathBuilderException) {
                return true;
            }
        }
        return false;
    }

    private static String reason(@Nullable Throwable cause) {
        for (Throwable next = cause; next != null; next = next.getCause()) {
            if (next instanceof UnresolvedAddressException || next instanceof UnknownHostException) {
                return "the name cannot be resolved";
            }
            if (next instanceof ConnectException && next.getMessage() == null) {
                return "nobody listens there";
            }
        }
        if (cause == null) {
            return "unknown";
        }
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
