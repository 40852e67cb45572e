package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.NodeRef;
import exfig.cache.ProjectLocks;
import exfig.cache.RenderStore;
import exfig.event.EventSink;
import exfig.export.AssetLoading;
import exfig.export.Delivery;
import exfig.export.DesignGathering;
import exfig.export.ExportRequest;
import exfig.export.ExportRun;
import exfig.export.Freshness;
import exfig.export.FreshnessTerms;
import exfig.export.GalleryRecording;
import exfig.export.GatherRun;
import exfig.export.InspectionRun;
import exfig.export.fulfil.BrokerSettings;
import exfig.export.fulfil.Comparison;
import exfig.export.fulfil.DownloadQueue;
import exfig.export.fulfil.DrawingSource;
import exfig.export.fulfil.FulfilTerms;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.fulfil.RenderBroker;
import exfig.export.fulfil.RunMemory;
import exfig.export.fulfil.UnchangedRenders;
import exfig.export.load.ColorLoader;
import exfig.export.load.ComponentLoader;
import exfig.export.load.FileLibrary;
import exfig.export.load.FileVersions;
import exfig.export.load.FillInspection;
import exfig.export.load.PageInspection;
import exfig.export.load.TextStyleLoader;
import exfig.export.load.TokenStyleLoader;
import exfig.export.load.VariableCatalog;
import exfig.export.load.VariableInspection;
import exfig.export.process.NameFilter;
import exfig.figma.id.FileKey;
import exfig.lint.Sources;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/// Everything that the configs of one process share, made once and wired by hand: the clients with their
/// limits, the render broker, the download queue, the store.
final class Services implements AutoCloseable {
    private static final Set<AssetKind> EVERYTHING = EnumSet.allOf(AssetKind.class);

    private final Origin origin;
    private final DownloadQueue downloads;
    private final FileLibrary library;
    private final UnchangedRenders unchanged;
    private final RenderBroker broker;
    private final RenderStore store;
    private final ProjectLocks locks = new ProjectLocks();
    private final Delivery delivery;
    private final GalleryRecording gallery;
    private final Semaphore turns;
    private final EventSink events;

    /// @param origin where designs come from; closed with this
    /// @param parallel configs that load or write at a time
    /// @param manifest where exfig remembers what it wrote
    /// @param store where verified renders are kept
    /// @param memory what a run that continues this one can rely on
    Services(Origin origin, int parallel, Path manifest, RenderStore store, RunMemory memory, EventSink events) {
        this.turns = new Semaphore(parallel, true);
        this.origin = origin;
        this.library = new FileLibrary(origin.figma());
        this.downloads = new DownloadQueue(origin.connections());
        this.unchanged = new UnchangedRenders(DrawingSource.of(origin.figma()), origin.renders(), store, events);
        this.broker = new RenderBroker(
                origin.renders(),
                origin.assets(),
                downloads,
                store,
                new BrokerSettings(memory, BrokerSettings.GATHERING, origin.retries()),
                events);
        this.delivery =
                new Delivery(manifest, locks, store, Runtime.getRuntime().availableProcessors());
        this.gallery = new GalleryRecording(store.root(), locks, Clock.systemUTC());
        this.store = store;
        this.events = events;
    }

    /// @param config whom the loaders' news are about
    /// @param rendered the files of which it may want renders
    /// @param freshness how it makes use of earlier runs
    ExportRun exportRun(String config, Set<FileKey> rendered, FreshnessTerms freshness) {
        return new ExportRun(
                rendered,
                new Freshness(freshness, new FileVersions(library.forParty(config), events), events),
                loading(config),
                unchanged,
                broker,
                delivery,
                gallery,
                origin.syntax(config),
                turns,
                events);
    }

    /// The same way, as far as nothing is written.
    GatherRun gatherRun(String config, Set<FileKey> rendered, Comparison comparison) {
        return new GatherRun(rendered, loading(config), unchanged, comparison, broker, turns, events);
    }

    /// What a config selects in Figma, and nothing more.
    InspectionRun inspectionRun(String config) {
        return new InspectionRun(loading(config));
    }

    /// What a config reads from Figma, before any rule of a platform.
    DesignGathering designGathering(String config, boolean gradients) {
        FileLibrary own = library.forParty(config);
        return new DesignGathering(
                new ColorLoader(own, events, config, gradients),
                new VariableCatalog(own, events, config),
                new TextStyleLoader(own, events, config),
                new ComponentLoader(own, events, config),
                new TokenStyleLoader(own));
    }

    /// What lint may look at in the name of one config.
    Sources lintSources(String config) {
        FileLibrary own = library.forParty(config);
        return new Sources(
                new ComponentLoader(own, EventSink.NONE, config),
                new PageInspection(own),
                new VariableInspection(own),
                new FillInspection(own),
                this::drawings,
                (asked, deadline) ->
                        gatherRun(config, Set.of(), Comparison.NEVER).rehearse(asked, deadline),
                (asked, deadline) -> exportRun(config, asked.renderedFiles(EVERYTHING), FreshnessTerms.VERSIONS)
                        .run(
                                asked,
                                new ExportRequest(EVERYTHING, NameFilter.ALL, ExportRequest.Mode.CHECK, true, false),
                                0,
                                deadline));
    }

    private Map<NodeRef, Path> drawings(Collection<NodeRef> nodes, Deadline deadline) throws InterruptedException {
        Map<RenderKey, NodeRef> keys = new LinkedHashMap<>();
        nodes.forEach(node -> keys.put(new RenderKey(node, RenderFormat.SVG, 1, Optional.empty()), node));
        Set<FileKey> files = nodes.stream().map(NodeRef::file).collect(Collectors.toSet());
        FulfilTerms terms = new FulfilTerms("lint", 0, library.versions(), false, deadline);
        Map<NodeRef, Path> drawings = new HashMap<>();
        FulfilledRenders renders = broker.fulfil(terms, keys.keySet(), broker.expect(files));
        keys.forEach((key, node) -> renders.blob(key).ifPresent(blob -> drawings.put(node, blob.file())));
        return drawings;
    }

    private AssetLoading loading(String config) {
        FileLibrary own = library.forParty(config);
        return new AssetLoading(
                own,
                new ColorLoader(own, events, config),
                new TextStyleLoader(own, events, config),
                new ComponentLoader(own, events, config));
    }

    /// The version of a file as of this moment; one Tier 3 request.
    void askVersionAgain(FileKey file, Deadline deadline) throws InterruptedException {
        origin.figma().version(file, deadline);
    }

    /// Finishes what a process that was killed had begun to write, before anything can fail.
    void recover() throws InterruptedException {
        delivery.recover();
    }

    /// Asks for the versions of all files of a run at once, before its configs start. Tells nobody
    /// what cannot be had: each config that needs it does.
    ///
    /// @throws exfig.figma.FigmaException when Figma cannot be asked at all
    Map<FileKey, String> versions(Set<FileKey> files, Deadline deadline) throws InterruptedException {
        return new FileVersions(library, EventSink.NONE).of(files, "", deadline);
    }

    /// The fewest requests that could have asked for the renders that this process asked for.
    int minimumRenderRequests() {
        return broker.minimumRequests();
    }

    /// The locks of files that processes share.
    ProjectLocks locks() {
        return locks;
    }

    @Override
    public void close() {
        downloads.close();
        broker.close();
        origin.close();
        store.trim();
    }
}
