package exfig.figma;

import exfig.http.EnvironmentException;
import exfig.http.HttpTransport;
import exfig.http.TransportSettings;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Transports made of settings, and addresses made of what Figma calls one.
final class Transports {
    private static final int BODY_TIMEOUTS = 10;

    /// To the API at a time; far more than any plan lets through.
    private static final int MOST_REQUESTS = 32;

    private Transports() {}

    static HttpTransport open(ClientSettings settings) {
        return open(
                settings.connectTimeout(),
                settings.attemptTimeout(),
                settings.stallTimeout(),
                MOST_REQUESTS,
                settings.environment());
    }

    static HttpTransport open(AssetSettings settings) {
        return open(
                settings.connectTimeout(),
                settings.attemptTimeout(),
                settings.stallTimeout(),
                settings.concurrentDownloads(),
                settings.environment());
    }

    private static HttpTransport open(
            Duration connect, Duration attempt, Duration stall, int permits, Map<String, String> environment) {
        try {
            return HttpTransport.open(new TransportSettings(
                    connect, attempt, stall, attempt.multipliedBy(BODY_TIMEOUTS), permits, environment));
        } catch (EnvironmentException e) {
            throw new FigmaException(new FigmaFailure.UnusableEnvironment(e.variable(), e.reason()), e);
        }
    }

    /// Empty when the text is no absolute address.
    static Optional<URI> address(String text) {
        try {
            URI address = new URI(text.strip());
            return Optional.of(address).filter(uri -> uri.getHost() != null && uri.getScheme() != null);
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
