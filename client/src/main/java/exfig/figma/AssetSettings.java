package exfig.figma;

import java.time.Duration;
import java.util.Map;

/// How assets are downloaded. There is no place for a token here: storage refuses requests that carry one.
///
/// @param loopbackAllowed whether plain http on loopback hosts is accepted, true when the API itself is
///     there
/// @param maxRetries attempts after the first, 0 to 20
/// @param attemptTimeout how long one attempt may wait for the head of the answer; the body has ten
///     times as long
/// @param stallTimeout how long a body may stay without a byte
/// @param maxRetryAfter the longest `Retry-After` that is sat out
/// @param concurrentDownloads 1 to 200
/// @param environment see [ClientSettings]
/// @param connectTimeout how long a connection may take to be made; within the attempt timeout
public record AssetSettings(
        boolean loopbackAllowed,
        int maxRetries,
        Duration attemptTimeout,
        Duration stallTimeout,
        Duration maxRetryAfter,
        int concurrentDownloads,
        Map<String, String> environment,
        Duration connectTimeout) {

    /// @throws IllegalArgumentException when a number is out of its range
    public AssetSettings {
        requireWithin("maxRetries", maxRetries, 0, 20);
        requireWithin("concurrentDownloads", concurrentDownloads, 1, 200);
        requirePositive("attemptTimeout", attemptTimeout);
        requirePositive("stallTimeout", stallTimeout);
        requirePositive("connectTimeout", connectTimeout);
        environment = Map.copyOf(environment);
    }

    /// With [ClientSettings#CONNECT_TIMEOUT].
    ///
    /// @throws IllegalArgumentException when a number is out of its range
    public AssetSettings(
            boolean loopbackAllowed,
            int maxRetries,
            Duration attemptTimeout,
            Duration stallTimeout,
            Duration maxRetryAfter,
            int concurrentDownloads,
            Map<String, String> environment) {
        this(
                loopbackAllowed,
                maxRetries,
                attemptTimeout,
                stallTimeout,
                maxRetryAfter,
                concurrentDownloads,
                environment,
                ClientSettings.CONNECT_TIMEOUT);
    }

    /// Without the environment, whose proxies may carry passwords.
    @Override
    public String toString() {
        return "AssetSettings[maxRetries=%d, concurrentDownloads=%d]".formatted(maxRetries, concurrentDownloads);
    }

    static void requireWithin(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("%s must be %d to %d, not %d".formatted(name, least, most, value));
        }
    }

    static void requirePositive(String name, Duration value) {
        if (!value.isPositive()) {
            throw new IllegalArgumentException("%s must be positive, not %s".formatted(name, value));
        }
    }
}
