package exfig.figma;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a client talks to Figma.
///
/// @param apiUrl made by [ApiUrl#parse(String)]
/// @param rateLimit Tier 1 requests a minute, 1 to 1000; empty means the plan's; the other tiers scale
///     with it
/// @param maxRetries attempts after the first, 0 to 20
/// @param attemptTimeout how long one attempt may wait for the head of the answer; the body has ten
///     times as long
/// @param stallTimeout how long a body may stay without a byte
/// @param maxRetryAfter the longest `Retry-After` that is sat out; a longer one fails at once
/// @param concurrentDownloads assets in flight, 1 to 200
/// @param environment `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` (or their lower-case twins) and
///     `EXFIG_CA_BUNDLE`; everything else is ignored
/// @param connectTimeout how long a connection may take to be made; within the attempt timeout
/// @param sharedState folder where the processes of this machine count their requests together;
///     empty shares nothing
/// @param asksAnyway whether to ask also where an earlier process was told to wait for long, and still
///     would have to
public record ClientSettings(
        URI apiUrl,
        Credentials credentials,
        Plan plan,
        Optional<Integer> rateLimit,
        int maxRetries,
        Duration attemptTimeout,
        Duration stallTimeout,
        Duration maxRetryAfter,
        int concurrentDownloads,
        Map<String, String> environment,
        Duration connectTimeout,
        Optional<Path> sharedState,
        boolean asksAnyway) {
    /// How long connecting may take, unless one says otherwise.
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    /// @throws IllegalArgumentException when a number is out of its range
    public ClientSettings {
        AssetSettings.requireWithin("rateLimit", rateLimit.orElse(1), 1, 1000);
        AssetSettings.requireWithin("maxRetries", maxRetries, 0, 20);
        AssetSettings.requireWithin("concurrentDownloads", concurrentDownloads, 1, 200);
        AssetSettings.requirePositive("attemptTimeout", attemptTimeout);
        AssetSettings.requirePositive("stallTimeout", stallTimeout);
        AssetSettings.requirePositive("connectTimeout", connectTimeout);
        environment = Map.copyOf(environment);
    }

    /// With [#CONNECT_TIMEOUT], and shared with nobody.
    ///
    /// @throws IllegalArgumentException when a number is out of its range
    public ClientSettings(
            URI apiUrl,
            Credentials credentials,
            Plan plan,
            Optional<Integer> rateLimit,
            int maxRetries,
            Duration attemptTimeout,
            Duration stallTimeout,
            Duration maxRetryAfter,
            int concurrentDownloads,
            Map<String, String> environment) {
        this(
                apiUrl,
                credentials,
                plan,
                rateLimit,
                maxRetries,
                attemptTimeout,
                stallTimeout,
                maxRetryAfter,
                concurrentDownloads,
                environment,
                CONNECT_TIMEOUT,
                Optional.empty(),
                false);
    }

    /// The defaults of the command line: plan `pro`, 4 retries, 30 s an attempt, 15 s without a
    /// byte, 300 s of `Retry-After`, 20 downloads, no environment.
    public static ClientSettings defaults(URI apiUrl, Credentials credentials) {
        return new ClientSettings(
                apiUrl,
                credentials,
                Plan.PRO,
                Optional.empty(),
                4,
                Duration.ofSeconds(30),
                Duration.ofSeconds(15),
                Duration.ofSeconds(300),
                20,
                Map.of());
    }

    /// The same settings for the asset host, without the credentials.
    public AssetSettings assets() {
        return new AssetSettings(
                ApiUrl.isLoopback(apiUrl.getHost()),
                maxRetries,
                attemptTimeout,
                stallTimeout,
                maxRetryAfter,
                concurrentDownloads,
                environment,
                connectTimeout);
    }

    /// These settings, with requests counted together with the other processes that name the same
    /// folder, token and API host. The folder may be missing; one that cannot be written to is no
    /// failure.
    public ClientSettings withSharedState(Path folder) {
        return with(connectTimeout, folder, asksAnyway);
    }

    /// These settings, with another limit on making a connection.
    ///
    /// @throws IllegalArgumentException unless it is positive
    public ClientSettings withConnectTimeout(Duration limit) {
        return with(limit, sharedState.orElse(null), asksAnyway);
    }

    /// These settings, asking whatever earlier processes were told.
    public ClientSettings askingAnyway() {
        return with(connectTimeout, sharedState.orElse(null), true);
    }

    private ClientSettings with(Duration connect, @Nullable Path shared, boolean anyway) {
        return new ClientSettings(
                apiUrl,
                credentials,
                plan,
                rateLimit,
                maxRetries,
                attemptTimeout,
                stallTimeout,
                maxRetryAfter,
                concurrentDownloads,
                environment,
                connect,
                Optional.ofNullable(shared),
                anyway);
    }

    /// Requests a minute in a tier.
    public int perMinute(Tier tier) {
        return rateLimit.map(one -> plan.perMinute(tier, one)).orElse(plan.perMinute(tier));
    }

    /// Without the environment, whose proxies may carry passwords.
    @Override
    public String toString() {
        return "ClientSettings[apiUrl=%s, credentials=%s, plan=%s, rateLimit=%s, maxRetries=%d]"
                .formatted(apiUrl, credentials, plan, rateLimit, maxRetries);
    }
}
