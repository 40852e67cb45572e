package exfig.export;

import exfig.asset.AssetKind;
import exfig.asset.VariableSyntax;
import exfig.cache.Manifest;
import exfig.config.ExportConfig;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.export.fulfil.FulfilTerms;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.fulfil.RenderBroker;
import exfig.export.fulfil.UnchangedRenders;
import exfig.export.sync.SyntaxWriter;
import exfig.export.write.FileState;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.id.FileKey;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// One config, exported once: the table of contents of the program.
///
/// `load → process → plan → fulfil → stage and commit`; each step hands an immutable value to the next,
/// and only fulfilling spends metered requests on renders.
public final class ExportRun {
    private final AssetLoading loading;
    private final UnchangedRenders unchanged;
    private final RenderBroker broker;
    private final RenderBroker.Expectation expectation;
    private final Freshness freshness;
    private final Delivery delivery;
    private final GalleryRecording gallery;
    private final SyntaxWriter syntax;
    private final Semaphore turns;
    private final EventSink events;

    /// A run, to be run once. From now on the broker expects its wishes.
    ///
    /// @param rendered the files of which it may want renders
    /// @param loading Figma to processed assets
    /// @param freshness spares what an earlier run has done
    /// @param unchanged shared by all configs of the process
    /// @param broker shared by all configs of the process
    /// @param delivery planned files to the project
    /// @param gallery keeps what was exported, to look at
    /// @param syntax tells designers what colors are called in code
    /// @param turns bounds how many configs load or write at a time; while a config waits for renders,
    ///     it has no turn
    public ExportRun(
            Set<FileKey> rendered,
            Freshness freshness,
            AssetLoading loading,
            UnchangedRenders unchanged,
            RenderBroker broker,
            Delivery delivery,
            GalleryRecording gallery,
            SyntaxWriter syntax,
            Semaphore turns,
            EventSink events) {
        this.freshness = freshness;
        this.loading = loading;
        this.unchanged = unchanged;
        this.broker = broker;
        this.expectation = broker.expect(rendered);
        this.delivery = delivery;
        this.gallery = gallery;
        this.syntax = syntax;
        this.turns = turns;
        this.events = events;
    }

    /// Exports a config. What ends it early is part of the result, so that other configs can go on.
    ///
    /// @param priority lower goes first where configs compete
    /// @throws InterruptedException when the process is told to stop; nothing half-written stays
    public ConfigResult run(ExportConfig config, ExportRequest request, int priority, Deadline deadline)
            throws InterruptedException {
        ResultBuilder result = new ResultBuilder(config, events);
        try (expectation) {
            if (!config.exportsAny(request.kinds())) {
                throw new ExportException(new ExportFailure.NothingConfigured(words(request.kinds()), config.name()));
            }
            export(config, request, priority, deadline, result);
        } catch (RuntimeException e) {
            result.failed(e);
        }
        events.accept(new ExportEvent.ConfigFinished(config.name(), result.isComplete()));
        return result.build();
    }

    private void export(ExportConfig config, ExportRequest asked, int priority, Deadline deadline, ResultBuilder result)
            throws InterruptedException {
        Freshness.Look look;
        ExportRequest request;
        LoadedAssets loaded;
        RunPlan plan;
        try (Turn _ = Turn.take(turns)) {
            delivery.recover();
            phase(config, ExportEvent.Phase.LOADING);
            look = freshness.look(config, asked, delivery.manifest(), deadline, result);
            look.fresh().forEach(path -> result.file(Path.of(path), FileState.UNCHANGED, Optional.empty()));
            if (look.stale().isEmpty()) {
                result.upToDate();
                return;
            }
            request = asked.only(look.stale());
            loaded = loading.load(config, request, deadline, result);
            phase(config, ExportEvent.Phase.PLANNING);
            plan = plan(loaded.entries(), result);
            events.accept(new ExportEvent.Planned(
                    config.name(), plan.files().size(), plan.renders().size()));
            Amending.check(plan).forEach(result::warn);
            if (request.mode() == ExportRequest.Mode.DRY_RUN) {
                result.cost(broker.batches(plan.renders()).size());
                delivery.rehearse(config, request, plan, result);
                tell(config, request, loaded.syntax(), deadline);
                return;
            }
        }

        phase(config, ExportEvent.Phase.RENDERING);
        FulfilTerms terms = new FulfilTerms(config.name(), priority, loaded.versions(), request.failFast(), deadline);
        UnchangedRenders.Changed changed = unchanged.adopt(terms, plan.renders(), freshness.comparison());
        result.unchangedDrawings(changed.adopted());
        FulfilledRenders renders = broker.fulfil(terms, plan.renders(), expectation);
        result.fulfilled(renders);
        unchanged.keep(terms, changed, renders);
        Set<RenderKey> missing = plan.renders().stream()
                .filter(key -> renders.blob(key).isEmpty())
                .collect(Collectors.toSet());

        Manifest after;
        try (Turn _ = Turn.take(turns)) {
            Set<RenderKey> unfit = delivery.unfit(plan, renders);
            List<PlannedEntry<?>> entries = replanned(loaded.entries(), unfit);
            RunPlan wanted = unfit.isEmpty() ? plan : plan(entries, result);
            phase(config, ExportEvent.Phase.WRITING);
            after = delivery.deliver(
                    config,
                    request,
                    wanted,
                    failed -> missing.isEmpty() && failed.isEmpty()
                            ? wanted
                            : planWithout(entries, file -> isLacking(file, missing, failed)),
                    renders,
                    result);
        }
        tell(config, request, loaded.syntax(), deadline);
        try (Turn _ = Turn.take(turns)) {
            remember(config, request, look, after, loaded.entries(), renders, result);
        }
    }

    // After the files: designers must not be told of names that no code has.
    private void tell(ExportConfig config, ExportRequest request, SyntaxPlan plan, Deadline deadline)
            throws InterruptedException {
        boolean writes = request.mode() == ExportRequest.Mode.WRITE && syntax.isConnected();
        for (Map.Entry<FileKey, List<VariableSyntax>> file : plan.changes().entrySet()) {
            if (writes) {
                syntax.write(file.getKey(), file.getValue(), deadline);
            }
            events.accept(new ExportEvent.Note(
                    config.name(),
                    "the code syntax of %d %s of the Figma file %s %s"
                            .formatted(
                                    file.getValue().size(),
                                    file.getValue().size() == 1 ? "variable" : "variables",
                                    file.getKey(),
                                    writes ? "was written" : "would be written")));
        }
    }

    // The files are written; that an interruption came too late to stop that must not make the result a lie.
    private void remember(
            ExportConfig config,
            ExportRequest request,
            Freshness.Look look,
            Manifest after,
            List<PlannedEntry<?>> entries,
            FulfilledRenders renders,
            ResultBuilder result) {
        try {
            gallery.record(config, request, entries, renders, result);
            freshness.remember(config, request, look, after, result);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Turn(Semaphore turns) implements AutoCloseable {
        static Turn take(Semaphore turns) throws InterruptedException {
            turns.acquire();
            return new Turn(turns);
        }

        @Override
        public void close() {
            turns.release();
        }
    }

    private static RunPlan plan(List<PlannedEntry<?>> entries, ResultBuilder result) {
        RunPlan plan = RunPlan.of(entries, ExportRun::exists);
        plan.warnings().forEach(result::warn);
        return plan;
    }

    private static List<PlannedEntry<?>> replanned(List<PlannedEntry<?>> entries, Set<RenderKey> unfit) {
        List<PlannedEntry<?>> replanned = new ArrayList<>();
        entries.forEach(entry -> replanned.add(entry.replanned(unfit)));
        return replanned;
    }

    // Code that lists all assets must not list one that has no file, so the plan is made again without it.
    private static RunPlan planWithout(List<PlannedEntry<?>> entries, Predicate<PlannedFile> lacking) {
        List<PlannedEntry<?>> possible = new ArrayList<>();
        entries.forEach(entry -> possible.add(entry.without(lacking, ExportRun::exists)));
        return RunPlan.of(possible, ExportRun::exists);
    }

    private static boolean isLacking(PlannedFile file, Set<RenderKey> missing, Set<OutputPath> failed) {
        return failed.contains(file.path()) || file.neededRenders().stream().anyMatch(missing::contains);
    }

    private static boolean exists(PlannedFile file) {
        return Files.exists(file.path().path());
    }

    private void phase(ExportConfig config, ExportEvent.Phase phase) {
        events.accept(new ExportEvent.PhaseChanged(config.name(), phase));
    }

    private static List<String> words(Set<AssetKind> kinds) {
        return kinds.stream().sorted().map(AssetKind::word).toList();
    }
}
