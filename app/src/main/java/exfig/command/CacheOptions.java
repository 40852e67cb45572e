package exfig.command;

import exfig.cache.ProjectLocks;
import exfig.config.TrackingSettings;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.export.FreshnessTerms;
import exfig.export.fulfil.Comparison;
import exfig.tracking.TrackingFile;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether an export skips what has not changed since the last one.
final class CacheOptions {
    @Option(
            names = "--cache",
            description = "Skip what is up to date: the same design, configuration, templates and program, and files"
                    + " that are as they were written. To know that takes one Tier 3 request for each Figma file.")
    boolean cache;

    @Option(names = "--no-cache", description = "Skip nothing, whatever the configuration says.")
    boolean noCache;

    @Option(names = "--force", description = "Export everything, and record it for the next run with --cache.")
    boolean force;

    @Option(
            names = "--cache-path",
            paramLabel = "FILE",
            description = "Where exports are recorded, if not in .exfig-cache.json.")
    @Nullable
    Path cachePath;

    @Option(
            names = "--experimental-granular-cache",
            description =
                    "With --cache: compare the drawings of a changed file with those of the last export and render"
                            + " only what looks different, also where the comparison costs more requests than it saves.")
    boolean granular;

    private boolean available = true;

    /// For commands that have none of these options, and make no use of earlier runs.
    static CacheOptions none() {
        CacheOptions none = new CacheOptions();
        none.available = false;
        return none;
    }

    /// What these options and a configuration mean together: an option beats the file, and `--no-cache`
    /// the others.
    ///
    /// @param config for the warning when options do not fit together
    /// @param server where the files are read from
    FreshnessTerms terms(String config, TrackingSettings settings, URI server, ProjectLocks locks, EventSink events) {
        if (!available) {
            return FreshnessTerms.NONE;
        }
        boolean tracking = !noCache && (cache || force || settings.enabled());
        Path file = cachePath != null ? cachePath : settings.file();
        if (granular && !tracking) {
            events.accept(
                    new ExportEvent.Warning(config, "--experimental-granular-cache does nothing without --cache"));
        }
        return new FreshnessTerms(
                true,
                tracking ? Optional.of(new TrackingFile(file, locks)) : Optional.empty(),
                force,
                comparison(tracking),
                Version.text(),
                server.toString());
    }

    private Comparison comparison(boolean tracking) {
        if (!tracking) {
            return Comparison.NEVER;
        }
        return granular ? Comparison.ALWAYS : Comparison.WHERE_IT_SAVES;
    }
}
