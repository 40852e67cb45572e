package exfig.config;

import java.time.Duration;
import java.util.Optional;

/// The `figma` section, apart from file keys, which the entries carry.
///
/// @param apiUrl `figma.apiUrl`, as written
/// @param timeout of one attempt
/// @param plan `starter`, `pro`, `org` or `enterprise`
/// @param rateLimit Tier 1 requests a minute, 1 to 1000
/// @param maxRetries attempts after the first, 0 to 20
/// @param maxRetryAfter the longest `Retry-After` that is sat out
/// @param stallTimeout without a byte
/// @param concurrentDownloads connections to the asset host, 1 to 200
public record FigmaSettings(
        Optional<String> apiUrl,
        Optional<Duration> timeout,
        Optional<String> plan,
        Optional<Integer> rateLimit,
        Optional<Integer> maxRetries,
        Optional<Duration> maxRetryAfter,
        Optional<Duration> stallTimeout,
        Optional<Integer> concurrentDownloads) {
    /// Nothing set.
    public static final FigmaSettings NONE = new FigmaSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
}
