package exfig.export;

import exfig.asset.AssetKind;
import exfig.config.ExportConfig;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.export.fulfil.Comparison;
import exfig.export.fulfil.FulfilTerms;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.fulfil.RenderBroker;
import exfig.export.fulfil.UnchangedRenders;
import exfig.export.process.NameFilter;
import exfig.figma.id.FileKey;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// Everything that an export of one config asks of Figma, and nothing that it does to the project:
/// load, process, plan, fulfil.
public final class GatherRun {
    private final AssetLoading loading;
    private final UnchangedRenders unchanged;
    private final Comparison comparison;
    private final RenderBroker broker;
    private final RenderBroker.Expectation expectation;
    private final Semaphore turns;
    private final EventSink events;

    /// A run, to be run once. From now on the broker expects its wishes.
    ///
    /// @param rendered the files of which it may want renders
    /// @param comparison whether drawings of a changed file are compared
    /// @param turns bounds how many configs load at a time
    public GatherRun(
            Set<FileKey> rendered,
            AssetLoading loading,
            UnchangedRenders unchanged,
            Comparison comparison,
            RenderBroker broker,
            Semaphore turns,
            EventSink events) {
        this.loading = loading;
        this.unchanged = unchanged;
        this.comparison = comparison;
        this.broker = broker;
        this.expectation = broker.expect(rendered);
        this.turns = turns;
        this.events = events;
    }

    /// What came of a config.
    ///
    /// @param result its counts, its warnings, and what ended it early
    /// @param renders empty when something ended it early
    public record Gathered(ConfigResult result, Optional<FulfilledRenders> renders) {}

    /// Gathers for a whole config, all kinds and all names.
    ///
    /// @param priority lower goes first where configs compete
    public Gathered run(ExportConfig config, int priority, Deadline deadline) throws InterruptedException {
        ResultBuilder result = new ResultBuilder(config, events);
        Optional<FulfilledRenders> renders = Optional.empty();
        try (expectation) {
            renders = Optional.of(gather(config, priority, deadline, result));
        } catch (RuntimeException e) {
            result.failed(e);
        }
        events.accept(new ExportEvent.ConfigFinished(config.name(), result.isComplete()));
        return new Gathered(result.build(), renders);
    }

    /// Loads and plans a whole config, and renders nothing.
    public ConfigResult rehearse(ExportConfig config, Deadline deadline) throws InterruptedException {
        ResultBuilder result = new ResultBuilder(config, EventSink.NONE);
        try (expectation) {
            Planned _ = plan(config, deadline, result);
        } catch (RuntimeException e) {
            result.failed(e);
        }
        return result.build();
    }

    private FulfilledRenders gather(ExportConfig config, int priority, Deadline deadline, ResultBuilder result)
            throws InterruptedException {
        events.accept(new ExportEvent.PhaseChanged(config.name(), ExportEvent.Phase.LOADING));
        Planned planned = plan(config, deadline, result);
        Set<RenderKey> wanted = planned.plan().renders();
        events.accept(new ExportEvent.PhaseChanged(config.name(), ExportEvent.Phase.PLANNING));
        events.accept(
                new ExportEvent.Planned(config.name(), planned.plan().files().size(), wanted.size()));
        events.accept(new ExportEvent.PhaseChanged(config.name(), ExportEvent.Phase.RENDERING));
        FulfilTerms terms =
                new FulfilTerms(config.name(), priority, planned.loaded().versions(), false, deadline);
        UnchangedRenders.Changed changed = unchanged.adopt(terms, wanted, comparison);
        FulfilledRenders renders = broker.fulfil(terms, wanted, expectation);
        result.fulfilled(renders);
        unchanged.keep(terms, changed, renders);
        return renders;
    }

    private record Planned(LoadedAssets loaded, RunPlan plan) {}

    private Planned plan(ExportConfig config, Deadline deadline, ResultBuilder result) throws InterruptedException {
        ExportRequest everything = new ExportRequest(
                EnumSet.allOf(AssetKind.class), NameFilter.ALL, ExportRequest.Mode.CHECK, false, false);
        turns.acquire();
        try {
            LoadedAssets loaded = loading.load(config, everything, deadline, result);
            RunPlan plan = RunPlan.of(loaded.entries(), _ -> true);
            plan.warnings().forEach(result::warn);
            return new Planned(loaded, plan);
        } finally {
            turns.release();
        }
    }
}
