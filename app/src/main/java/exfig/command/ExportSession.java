package exfig.command;

import exfig.config.ConfigException;
import exfig.config.ExportConfig;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.FreshnessTerms;
import exfig.export.fulfil.RunMemory;
import exfig.figma.AnswerStore;
import exfig.figma.ClientSettings;
import exfig.resilience.Deadline;
import exfig.resilience.TimeSource;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One run: shared services, one checkpoint, one report, whether it exports one config or fifty.
final class ExportSession {
    private final Surroundings surroundings;
    private final Clock clock;
    private final Console console;
    private final Exporter.Options options;

    ExportSession(Surroundings surroundings, Clock clock, Console console, Exporter.Options options) {
        this.surroundings = surroundings;
        this.clock = clock;
        this.console = console;
        this.options = options;
    }

    /// Exports and says how it went.
    ExitCode run(Selection selection, ExportRequest request) throws InterruptedException {
        Instant start = clock.instant();
        RequestTally tally = new RequestTally(console.events());
        List<ConfigResult> results = new ArrayList<>(selection.refused());
        Optional<SessionCheckpoint> checkpoint = Optional.empty();
        if (!selection.configs().isEmpty()) {
            ClientSettings settings = settings(selection);
            checkpoint = checkpoint(selection, request, settings);
            checkpoint.ifPresent(begun -> Continuation.tell(begun.start(), selection.name(), console.events()));
            results.addAll(export(selection, request, settings, checkpoint, tally));
        }
        ExitCode exit = Outcomes.exitCode(results, request.mode());
        console.finish();
        for (ConfigResult result : results) {
            result.failure()
                    .filter(failure -> !(failure instanceof ConfigException))
                    .ifPresent(console::error);
            RunSummary summary = new RunSummary(start, clock.instant(), result, tally, request.mode(), exit);
            summary.print(console);
            if (options.plan().report != null) {
                new JsonReport(summary).write(options.plan().report);
            }
        }
        checkpoint.ifPresent(begun -> end(begun, results, request));
        return exit;
    }

    private ClientSettings settings(Selection selection) {
        return new ClientSettingsFactory(surroundings)
                .create(
                        options.figma(),
                        options.heavy(),
                        selection.figma(),
                        new Tokens(surroundings).find(options.figma()),
                        selection.parallel());
    }

    private Optional<SessionCheckpoint> checkpoint(
            Selection selection, ExportRequest request, ClientSettings settings) {
        if (!options.heavy().resumable || request.mode() != ExportRequest.Mode.WRITE) {
            return Optional.empty();
        }
        return Optional.of(new SessionCheckpoint(
                selection,
                request,
                settings.apiUrl(),
                options.heavy().resume,
                StoreSettings.of(surroundings).path().resolve("runs"),
                clock));
    }

    private List<ConfigResult> export(
            Selection selection,
            ExportRequest request,
            ClientSettings settings,
            Optional<SessionCheckpoint> checkpoint,
            RequestTally tally)
            throws InterruptedException {
        Deadline deadline = ClientSettingsFactory.positive("--deadline", options.figma().deadline)
                .map(limit -> Deadline.after(limit, TimeSource.system()))
                .orElse(Deadline.none());
        try (Services services = new Services(
                settings,
                selection.parallel(),
                StoreSettings.of(surroundings).open(settings.apiUrl(), clock),
                checkpoint.map(SessionCheckpoint::answers).orElse(AnswerStore.NONE),
                checkpoint.map(SessionCheckpoint::memory).orElse(RunMemory.NONE),
                console.events(),
                tally)) {
            Map<String, FreshnessTerms> freshness = new HashMap<>();
            for (ExportConfig config : selection.configs()) {
                freshness.put(
                        config.name(),
                        options.cache()
                                .terms(
                                        config.name(),
                                        config.tracking(),
                                        settings.apiUrl(),
                                        services.locks(),
                                        console.events()));
            }
            return new ConfigRuns(services, checkpoint, freshness, console.events()).run(selection, request, deadline);
        }
    }

    private void end(SessionCheckpoint checkpoint, List<ConfigResult> results, ExportRequest request) {
        if (Outcomes.worthContinuing(results, request.mode())) {
            console.line("  " + Continuation.HINT);
        } else {
            checkpoint.done();
        }
    }
}
