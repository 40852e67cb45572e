package exfig.command;

import exfig.cache.Digests;
import exfig.cache.RenderStore;
import exfig.checkpoint.CheckpointFile;
import exfig.checkpoint.ResumableRun;
import exfig.config.ConfigException;
import exfig.config.ExportConfig;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.FreshnessTerms;
import exfig.export.fulfil.RunMemory;
import exfig.export.write.FileState;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.AnswerStore;
import exfig.figma.ClientSettings;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import exfig.resilience.TimeSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Runs one config from options to exit code: what all export commands share.
final class Exporter {
    private static final Path CHECKPOINT = Path.of(".exfig-checkpoint.json");

    private final Surroundings surroundings;
    private final Clock clock;

    Exporter(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// @param configuration reads or makes the config; may throw [ConfigException]
    /// @param manifest where the config remembers what it wrote
    ExitCode run(Options options, Supplier<ExportConfig> configuration, ExportRequest request, Path manifest) {
        try (Console console = Console.open(options.global(), surroundings)) {
            try {
                ExportConfig config = configuration.get();
                config.warnings().forEach(console::problem);
                ClientSettings settings = new ClientSettingsFactory(surroundings)
                        .create(
                                options.figma(),
                                options.heavy(),
                                config.figma(),
                                new Tokens(surroundings).find(options.figma()));
                return export(console, config, settings, options, request, manifest);
            } catch (ConfigException e) {
                e.problems().forEach(console::problem);
                return ExitCode.USAGE;
            } catch (InterruptedException _) {
                console.error(new Explanation(
                        "interrupted; nothing was left half-written",
                        options.heavy().resumable ? Optional.of(Continuation.HINT) : Optional.empty(),
                        ExitCode.INTERRUPTED));
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
            Options options,
            ExportRequest request,
            Path manifest)
            throws InterruptedException {
        Instant start = clock.instant();
        RequestTally tally = new RequestTally(console.events());
        Deadline deadline = ClientSettingsFactory.positive("--deadline", options.figma().deadline)
                .map(limit -> Deadline.after(limit, TimeSource.system()))
                .orElse(Deadline.none());
        StoreSettings storage = StoreSettings.of(surroundings);
        Optional<ResumableRun> run = resumable(options, request)
                ? Optional.of(begin(config, settings, options, request, storage))
                : Optional.empty();
        run.ifPresent(begun -> Continuation.tell(begun.start(), config.name(), console.events()));
        RunMemory memory = run.map(begun -> new RunMemory(Optional.of(begun.version()), begun.addresses()))
                .orElse(RunMemory.NONE);
        AnswerStore answers = run.map(ResumableRun::answers).orElse(AnswerStore.NONE);
        RenderStore store = storage.open(settings.apiUrl(), clock);
        ConfigResult result;
        try (Services services = new Services(settings, store, answers, memory, console.events(), tally)) {
            FreshnessTerms freshness = options.cache()
                    .terms(config.name(), config.tracking(), settings.apiUrl(), services.locks(), console.events());
            result = services.exportRun(
                            config.name(),
                            manifest,
                            freshness,
                            versions -> run.ifPresent(begun -> see(begun, versions, config, console)))
                    .run(config, request, 0, deadline);
        }
        ExitCode exit = exitCode(result, request);
        RunSummary summary = new RunSummary(start, clock.instant(), result, tally, request.mode(), exit);
        console.finish();
        result.failure().ifPresent(console::error);
        summary.print(console);
        run.ifPresent(begun -> end(begun, exit, console));
        if (options.plan().report != null) {
            new JsonReport(summary).write(options.plan().report);
        }
        return exit;
    }

    private static boolean resumable(Options options, ExportRequest request) {
        return options.heavy().resumable && request.mode() == ExportRequest.Mode.WRITE;
    }

    private ResumableRun begin(
            ExportConfig config,
            ClientSettings settings,
            Options options,
            ExportRequest request,
            StoreSettings storage) {
        String asksFor = String.join(
                "\n",
                config.path().map(Path::toString).orElse(config.name()),
                config.digest(),
                config.artwork().toString(),
                request.kinds().stream().sorted().toList().toString(),
                request.filter().toString(),
                settings.apiUrl().toString());
        try {
            return ResumableRun.begin(
                    options.heavy().resume,
                    Digests.sha256(asksFor.getBytes(StandardCharsets.UTF_8)),
                    new CheckpointFile(CHECKPOINT),
                    storage.path().resolve("runs"),
                    clock);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void see(ResumableRun run, Map<FileKey, String> versions, ExportConfig config, Console console) {
        try {
            if (run.sees(versions)) {
                Continuation.tellOfAnotherVersion(config.name(), console.events());
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static void end(ResumableRun run, ExitCode exit, Console console) {
        try {
            if (exit == ExitCode.DONE || exit == ExitCode.USAGE || exit == ExitCode.NOT_FOUND) {
                run.done();
            } else {
                console.line("  " + Continuation.HINT);
            }
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private static ExportException unwritable(IOException e) {
        return new ExportException(
                new ExportFailure.Unwritable(
                        CHECKPOINT, e.getClass().getSimpleName().replaceAll("Exception$", "")),
                e);
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

    /// What was typed.
    record Options(
            GlobalOptions global, FigmaOptions figma, HeavyOptions heavy, PlanOptions plan, CacheOptions cache) {}
}
