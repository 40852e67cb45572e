package exfig.command;

import exfig.cache.RenderStore;
import exfig.config.ConfigException;
import exfig.config.ExportConfig;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.write.FileState;
import exfig.figma.ClientSettings;
import exfig.resilience.Deadline;
import exfig.resilience.TimeSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/// Runs one config from options to exit code: what all export commands share.
final class Exporter {
    private final Surroundings surroundings;
    private final Clock clock;

    Exporter(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// @param configuration reads or makes the config; may throw [ConfigException]
    /// @param manifest where the config remembers what it wrote
    ExitCode run(
            GlobalOptions global,
            FigmaOptions figma,
            PlanOptions plan,
            Supplier<ExportConfig> configuration,
            ExportRequest request,
            Path manifest) {
        try (Console console = Console.open(global, surroundings)) {
            try {
                ExportConfig config = configuration.get();
                config.warnings().forEach(console::problem);
                ClientSettings settings = new ClientSettingsFactory(surroundings)
                        .create(figma, config.figma(), new Tokens(surroundings).find(figma));
                return export(console, config, settings, figma, plan, request, manifest);
            } catch (ConfigException e) {
                e.problems().forEach(console::problem);
                return ExitCode.USAGE;
            } catch (InterruptedException _) {
                console.error(new Explanation(
                        "interrupted; nothing was left half-written", Optional.empty(), ExitCode.INTERRUPTED));
                return ExitCode.INTERRUPTED;
            } catch (RuntimeException e) {
                return console.error(e);
            }
        }
    }

    private ExitCode export(
            Console console,
            ExportConfig config,
            ClientSettings settings,
            FigmaOptions figma,
            PlanOptions plan,
            ExportRequest request,
            Path manifest)
            throws InterruptedException {
        Instant start = clock.instant();
        RequestTally tally = new RequestTally(console.events());
        Deadline deadline = ClientSettingsFactory.positive("--deadline", figma.deadline)
                .map(limit -> Deadline.after(limit, TimeSource.system()))
                .orElse(Deadline.none());
        ConfigResult result;
        RenderStore store = StoreSettings.of(surroundings).open(clock);
        try (Services services = new Services(settings, store, console.events(), tally)) {
            result = services.exportRun(config.name(), manifest).run(config, request, 0, deadline);
        }
        ExitCode exit = exitCode(result, request);
        RunSummary summary = new RunSummary(start, clock.instant(), result, tally, request.mode(), exit);
        console.finish();
        result.failure().ifPresent(console::error);
        summary.print(console);
        if (plan.report != null) {
            new JsonReport(summary).write(plan.report);
        }
        return exit;
    }

    private static ExitCode exitCode(ConfigResult result, ExportRequest request) {
        if (result.failure().isPresent()) {
            return Explanations.of(result.failure().get()).exitCode();
        }
        if (result.count(FileState.FAILED) > 0) {
            return ExitCode.PARTIAL;
        }
        return request.mode() == ExportRequest.Mode.CHECK && result.hasChanges() ? ExitCode.PENDING : ExitCode.DONE;
    }
}
