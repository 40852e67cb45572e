package exfig.command;

import exfig.config.BatchSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the commands understand that download assets.
final class HeavyOptions {
    @Option(
            names = "--fail-fast",
            description = "Let the first asset that fails end the run; nothing is written then. Turns retries off,"
                    + " unless --max-retries is given too.")
    boolean failFast;

    @Option(
            names = "--resume",
            description = "Go on where an interrupted run of the same command stopped: nothing that is at hand is"
                    + " asked for again. Checkpoints live for a day.")
    boolean resume;

    /// Whether a run with these options leaves a checkpoint. Runs that download nothing have nothing to continue.
    boolean resumable = true;

    /// For commands that have none of these options.
    static HeavyOptions none() {
        HeavyOptions none = new HeavyOptions();
        none.resumable = false;
        return none;
    }

    @Option(
            names = "--concurrent-downloads",
            paramLabel = "N",
            description = "Connections to the asset host, 1 to 200. Default: 20.")
    @Nullable
    Integer concurrentDownloads;

    @Option(
            names = "--stall-timeout",
            paramLabel = "S",
            description = "Seconds without a byte that cut a transfer. Default: 15.")
    @Nullable
    Double stallTimeout;

    /// The same, with what configurations ask for.
    HeavyOptions with(BatchSettings batch) {
        HeavyOptions both = new HeavyOptions();
        both.failFast = failFast || batch.failFast().orElse(false);
        both.resume = resume || batch.resume().orElse(false);
        both.resumable = resumable;
        both.concurrentDownloads = concurrentDownloads;
        both.stallTimeout = stallTimeout;
        return both;
    }
}
