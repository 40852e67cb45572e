package exfig.command;

import exfig.resilience.Deadline;
import exfig.resilience.TimeSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How Figma is talked to: the same on every command that does. Numbers of seconds may have fractions.
final class FigmaOptions {
    @Option(
            names = "--max-retries",
            paramLabel = "N",
            description = "Attempts after the first, for requests and downloads, 0 to 20. Default: 4.")
    @Nullable
    Integer maxRetries;

    @Option(
            names = "--rate-limit",
            paramLabel = "N",
            description = "Tier 1 requests a minute, 1 to 1000; Tiers 2 and 3 follow. Default: by plan.")
    @Nullable
    Integer rateLimit;

    @Option(
            names = "--plan",
            paramLabel = "NAME",
            description = "The Figma plan whose limits apply: starter, pro, org or enterprise. Default: pro.")
    @Nullable
    String plan;

    @Option(names = "--timeout", paramLabel = "S", description = "Seconds that one attempt may take. Default: 30.")
    @Nullable
    Double timeout;

    @Option(
            names = "--max-retry-after",
            paramLabel = "S",
            description = "The longest wait that Figma may ask for before exfig stops instead. Default: 300.")
    @Nullable
    Double maxRetryAfter;

    @Option(
            names = "--ask-anyway",
            description = "Ask Figma also where it told an earlier run to wait for longer than that.")
    boolean askAnyway;

    @Option(names = "--deadline", paramLabel = "S", description = "Seconds that the whole run may take.")
    @Nullable
    Double deadline;

    @Option(
            names = "--figma-api-url",
            paramLabel = "URL",
            description = "Where Figma's API is: https, or http on this machine. Also EXFIG_FIGMA_API_URL.")
    @Nullable
    String apiUrl;

    @Option(names = "--token-file", paramLabel = "FILE", description = "Read the Figma token from a file.")
    @Nullable
    Path tokenFile;

    @Option(names = "--token-stdin", description = "Read the Figma token from standard input.")
    boolean tokenStdin;

    @Option(
            names = "--offline",
            paramLabel = "DIR",
            description =
                    "Replay the snapshot in this folder, as exfig snapshot has recorded it: no network, no token.")
    @Nullable
    Path offline;

    /// When the run has to end; it counts from now.
    ///
    /// @throws UsageException when `--deadline` is no usable number
    Deadline deadline() {
        return ClientSettingsFactory.positive("--deadline", deadline)
                .map(limit -> Deadline.after(limit, TimeSource.system()))
                .orElse(Deadline.none());
    }
}
