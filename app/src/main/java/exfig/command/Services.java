package exfig.command;

import exfig.cache.ProjectLocks;
import exfig.cache.RenderStore;
import exfig.event.EventSink;
import exfig.export.AssetLoading;
import exfig.export.Delivery;
import exfig.export.ExportRun;
import exfig.export.Freshness;
import exfig.export.FreshnessTerms;
import exfig.export.fulfil.BrokerSettings;
import exfig.export.fulfil.DownloadQueue;
import exfig.export.fulfil.DrawingSource;
import exfig.export.fulfil.FigmaRenders;
import exfig.export.fulfil.RenderBroker;
import exfig.export.fulfil.RunMemory;
import exfig.export.fulfil.UnchangedRenders;
import exfig.export.load.ColorLoader;
import exfig.export.load.ComponentLoader;
import exfig.export.load.FileLibrary;
import exfig.export.load.FileVersions;
import exfig.export.load.TextStyleLoader;
import exfig.export.sync.SyntaxWriter;
import exfig.figma.AnswerStore;
import exfig.figma.AssetClient;
import exfig.figma.ClientSettings;
import exfig.figma.FigmaClient;
import exfig.figma.RequestListener;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;

/// Everything that the configs of one process share, made once and wired by hand: the clients with their
/// limits, the render broker, the download queue, the store.
final class Services implements AutoCloseable {
    private final FigmaClient figma;
    private final AssetClient assets;
    private final DownloadQueue downloads;
    private final FileLibrary library;
    private final UnchangedRenders unchanged;
    private final RenderBroker broker;
    private final RenderStore store;
    private final ProjectLocks locks = new ProjectLocks();
    private final Delivery delivery;
    private final Semaphore turns;
    private final EventSink events;

    /// @param parallel configs that load or write at a time
    /// @param manifest where exfig remembers what it wrote
    /// @param store where verified renders are kept
    /// @param answers what an interrupted run was told
    /// @param memory what a run that continues this one can rely on
    Services(
            ClientSettings settings,
            int parallel,
            Path manifest,
            RenderStore store,
            AnswerStore answers,
            RunMemory memory,
            EventSink events,
            RequestListener listener) {
        this.turns = new Semaphore(parallel, true);
        this.figma = FigmaClient.open(settings, listener, answers);
        this.library = new FileLibrary(figma);
        this.assets = AssetClient.open(settings.assets(), listener, figma.retryBudget());
        this.downloads = new DownloadQueue(settings.concurrentDownloads());
        FigmaRenders renders = new FigmaRenders(figma);
        this.unchanged = new UnchangedRenders(DrawingSource.of(figma), renders, store, events);
        this.broker = new RenderBroker(
                renders,
                assets::download,
                downloads,
                store,
                new BrokerSettings(memory, BrokerSettings.GATHERING, settings.maxRetries() > 0),
                events);
        this.delivery =
                new Delivery(manifest, locks, store, Runtime.getRuntime().availableProcessors());
        this.store = store;
        this.events = events;
    }

    /// @param config whom the loaders' news are about
    /// @param rendered the files of which it may want renders
    /// @param freshness how it makes use of earlier runs
    ExportRun exportRun(String config, Set<FileKey> rendered, FreshnessTerms freshness) {
        FileLibrary own = library.forParty(config);
        return new ExportRun(
                rendered,
                new Freshness(freshness, new FileVersions(own, events), events),
                new AssetLoading(
                        own,
                        new ColorLoader(own, events, config),
                        new TextStyleLoader(own, events, config),
                        new ComponentLoader(own, events, config)),
                unchanged,
                broker,
                delivery,
                SyntaxWriter.of(figma.forParty(config)),
                turns,
                events);
    }

    /// Finishes what a process that was killed had begun to write, before anything can fail.
    void recover() throws InterruptedException {
        delivery.recover();
    }

    /// Asks for the versions of all files of a run at once, before its configs start. Tells nobody what
    /// cannot be
    /// had: each config that needs it does.
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
        assets.close();
        figma.close();
        store.trim();
    }
}
