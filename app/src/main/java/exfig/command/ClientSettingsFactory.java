package exfig.command;

import exfig.config.FigmaSettings;
import exfig.figma.ApiUrl;
import exfig.figma.ClientSettings;
import exfig.figma.Credentials;
import exfig.figma.Plan;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The client's settings: option over configuration over default, checked.
final class ClientSettingsFactory {
    /// Figma itself.
    static final URI FIGMA = URI.create("https://api.figma.com");
    private static final int MOST_CONNECTIONS = 200;
    private final Surroundings surroundings;

    ClientSettingsFactory(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param parallel configs at a time: unless the number of connections is set, each brings its own
    /// @throws UsageException when an option is out of its range
    ClientSettings create(
            FigmaOptions options, HeavyOptions heavy, FigmaSettings config, Credentials credentials, int parallel) {
        ClientSettings defaults = ClientSettings.defaults(FIGMA, credentials);
        Optional<Integer> rateLimit =
                range("--rate-limit", options.rateLimit, 1, 1000).or(config::rateLimit);
        ClientSettings settings = new ClientSettings(
                        apiUrl(options, config),
                        credentials,
                        plan(options, config).orElse(defaults.plan()),
                        rateLimit,
                        range("--max-retries", options.maxRetries, 0, 20)
                                .or(() -> heavy.failFast ? Optional.of(0) : config.maxRetries())
                                .orElse(defaults.maxRetries()),
                        positive("--timeout", options.timeout)
                                .or(config::timeout)
                                .orElse(defaults.attemptTimeout()),
                        positive("--stall-timeout", heavy.stallTimeout)
                                .or(config::stallTimeout)
                                .orElse(defaults.stallTimeout()),
                        seconds("--max-retry-after", options.maxRetryAfter, true)
                                .or(config::maxRetryAfter)
                                .orElse(defaults.maxRetryAfter()),
                        range("--concurrent-downloads", heavy.concurrentDownloads, 1, MOST_CONNECTIONS)
                                .or(config::concurrentDownloads)
                                .orElse(Math.min(MOST_CONNECTIONS, defaults.concurrentDownloads() * parallel)),
                        surroundings.environment())
                .withSharedState(StoreSettings.of(surroundings).path().resolve("limits"));
        return options.askAnyway ? settings.askingAnyway() : settings;
    }

    private URI apiUrl(FigmaOptions options, FigmaSettings config) {
        return Optional.ofNullable(options.apiUrl)
                .or(() -> surroundings.variable("EXFIG_FIGMA_API_URL"))
                .or(config::apiUrl)
                .map(ApiUrl::parse)
                .orElse(FIGMA);
    }

    private static Optional<Plan> plan(FigmaOptions options, FigmaSettings config) {
        return Optional.ofNullable(options.plan)
                .or(config::plan)
                .map(word -> Arrays.stream(Plan.values())
                        .filter(plan -> plan.name().equals(word.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new UsageException(
                                "--plan knows no \"" + word + "\"", "One of starter, pro, org, enterprise.")));
    }

    static Optional<Integer> range(String option, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw new UsageException(option + " must be " + least + " to " + most + ", not " + value);
        }
        return Optional.ofNullable(value);
    }

    static Optional<Duration> positive(String option, @Nullable Double seconds) {
        return seconds(option, seconds, false);
    }

    private static Optional<Duration> seconds(String option, @Nullable Double value, boolean zeroAllowed) {
        if (value == null) {
            return Optional.empty();
        }
        boolean usable = Double.isFinite(value) && (zeroAllowed ? value >= 0 : value > 0) && value < 1e9;
        if (!usable) {
            throw new UsageException(option + " must be a number of seconds " + (zeroAllowed ? "from 0 on" : "above 0")
                    + ", not " + value);
        }
        return Optional.of(
                Duration.ofNanos(BigDecimal.valueOf(value).movePointRight(9).longValue()));
    }
}
