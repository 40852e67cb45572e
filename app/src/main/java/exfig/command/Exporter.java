package exfig.command;

import exfig.config.BatchSettings;
import exfig.config.ConfigException;
import exfig.config.ExportConfig;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Runs what one command exports, from options to exit code: what all export commands share.
final class Exporter {
    private final Surroundings surroundings;
    private final Clock clock;

    Exporter(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// Reads or makes what is to be exported.
    @FunctionalInterface
    interface Selecting {
        /// @param console is told what people should know
        /// @throws ConfigException when there is nothing that can be exported
        Selection select(Console console);
    }

    /// One config.
    ///
    /// @param configuration reads or makes it; may throw [ConfigException]
    /// @param manifest where exfig remembers what it wrote
    ExitCode run(Options options, Supplier<ExportConfig> configuration, ExportRequest request, Path manifest) {
        return runAll(
                options,
                console -> {
                    ExportConfig config = configuration.get();
                    config.warnings().forEach(console::problem);
                    return Selection.of(config, manifest);
                },
                request);
    }

    /// Any number of configs.
    ExitCode runAll(Options options, Selecting selecting, ExportRequest request) {
        return CommandRun.run(options.global(), surroundings, Interruption.OF_AN_EXPORT, console -> {
            try {
                Selection selection = selecting.select(console);
                Options agreed = options.with(selection.batch());
                return new ExportSession(surroundings, clock, console, agreed)
                        .run(selection, request.failingFast(agreed.heavy().failFast));
            } catch (ConfigException e) {
                console.problems(e);
                return refused(e, console, options.report(), request.mode());
            }
        });
    }

    // Nothing can be exported, which is for reports and annotations what a config that failed is.
    private ExitCode refused(ConfigException cause, Console console, ReportOptions options, ExportRequest.Mode mode) {
        String file = cause.problems().getFirst().position().file();
        ConfigResult result = ConfigResult.failed(file, Optional.of(file), cause);
        new RunReporting(console, surroundings, options, clock).end(List.of(result), mode, ExitCode.USAGE, 0);
        return ExitCode.USAGE;
    }

    /// What was typed.
    record Options(
            GlobalOptions global, FigmaOptions figma, HeavyOptions heavy, ReportOptions report, CacheOptions cache) {
        /// With what the configurations ask for, too.
        Options with(BatchSettings batch) {
            return new Options(global, figma, heavy.with(batch), report, cache);
        }
    }
}
