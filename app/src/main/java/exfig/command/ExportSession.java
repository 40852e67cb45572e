package exfig.command;

import exfig.config.ConfigException;
import exfig.config.ExportConfig;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.FreshnessTerms;
import exfig.export.fulfil.RunMemory;
import exfig.figma.AnswerStore;
import exfig.resilience.Deadline;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
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
    ExitCode run(Selection selection, ExportRequest request) {
        RunReporting reporting = new RunReporting(console, surroundings, options.report(), clock);
        List<ConfigResult> results = new ArrayList<>(selection.refused());
        Optional<SessionCheckpoint> checkpoint = Optional.empty();
        int minimumRenderRequests = 0;
        if (!selection.configs().isEmpty()) {
            try {
                OriginFactory origins = new OriginFactory(surroundings, options.figma(), options.heavy());
                // Before the checkpoint: without a token, or with a damaged snapshot, nothing has begun.
                OriginFactory.Made made = origins.prepare(selection, request.kinds());
                checkpoint = checkpoint(selection, request, made.server());
                checkpoint.ifPresent(begun -> Continuation.tell(begun.start(), selection.name(), reporting.events()));
                try (Services services = services(selection, made, checkpoint, reporting)) {
                    results.addAll(export(services, selection, request, made.server(), checkpoint, reporting));
                    minimumRenderRequests = services.minimumRenderRequests();
                }
            } catch (ConfigException e) {
                throw e;
            } catch (RuntimeException e) {
                // What ends all configs before they begin, such as a missing token, belongs into the report as well.
                selection.configs().forEach(config -> results.add(failed(config, e)));
            }
        }
        ExitCode exit = Outcomes.exitCode(results, request.mode());
        try {
            reporting.end(results, request.mode(), exit, minimumRenderRequests);
        } finally {
            checkpoint.ifPresent(begun -> end(begun, results, request));
        }
        return exit;
    }

    private static ConfigResult failed(ExportConfig config, RuntimeException cause) {
        return ConfigResult.failed(config.name(), config.path().map(Path::toString), cause);
    }

    private Optional<SessionCheckpoint> checkpoint(Selection selection, ExportRequest request, URI server) {
        // What is on the disk already need not be kept for a second time.
        if (options.figma().offline != null
                || !options.heavy().resumable
                || request.mode() != ExportRequest.Mode.WRITE) {
            return Optional.empty();
        }
        return Optional.of(new SessionCheckpoint(
                selection,
                request,
                server,
                options.heavy().resume,
                StoreSettings.of(surroundings).path().resolve("runs"),
                clock));
    }

    private Services services(
            Selection selection,
            OriginFactory.Made made,
            Optional<SessionCheckpoint> checkpoint,
            RunReporting reporting) {
        return new Services(
                made.open(checkpoint.map(SessionCheckpoint::answers).orElse(AnswerStore.NONE), reporting.requests()),
                selection.parallel(),
                selection.manifest(),
                StoreSettings.of(surroundings).open(made.server(), clock),
                checkpoint.map(SessionCheckpoint::memory).orElse(RunMemory.NONE),
                reporting.events());
    }

    private List<ConfigResult> export(
            Services services,
            Selection selection,
            ExportRequest request,
            URI server,
            Optional<SessionCheckpoint> checkpoint,
            RunReporting reporting) {
        Deadline deadline = options.figma().deadline();
        Map<String, FreshnessTerms> freshness = new HashMap<>();
        for (ExportConfig config : selection.configs()) {
            freshness.put(
                    config.name(),
                    options.cache()
                            .terms(config.name(), config.tracking(), server, services.locks(), reporting.events())
                            .comparing(options.figma().offline == null));
        }
        return new ConfigRuns(services, checkpoint, freshness, reporting.events()).run(selection, request, deadline);
    }

    private void end(SessionCheckpoint checkpoint, List<ConfigResult> results, ExportRequest request) {
        if (Outcomes.worthContinuing(results, request.mode())) {
            console.line("  " + Continuation.HINT);
        } else {
            checkpoint.done();
        }
    }
}
