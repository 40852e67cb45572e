package exfig.export;

import exfig.asset.AssetKind;
import exfig.config.ExportConfig;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.write.FileState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Collects what happens to one config while it runs, and tells listeners.
///
/// Files and warnings come from many threads; everything else from the thread that runs the config.
final class ResultBuilder {
    private final ExportConfig config;
    private final EventSink events;
    private final List<FileResult> files = Collections.synchronizedList(new ArrayList<>());
    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    private final Map<AssetKind, Set<String>> assets = new EnumMap<>(AssetKind.class);
    private ConfigResult.Downloads downloads = new ConfigResult.Downloads(0, 0);
    private int fromStore;
    private int unchangedDrawings;
    private int rendersToCompare;
    private int cost;
    private boolean upToDate;
    private Optional<RuntimeException> failure = Optional.empty();

    ResultBuilder(ExportConfig config, EventSink events) {
        this.config = config;
        this.events = events;
    }

    ExportConfig config() {
        return config;
    }

    void warn(String sentence) {
        if (!warnings.contains(sentence)) {
            warnings.add(sentence);
            events.accept(new ExportEvent.Warning(config.name(), sentence));
        }
    }

    /// Counts assets by their Figma names: what goes to two platforms is one asset.
    void counted(AssetKind kind, Collection<String> figmaNames) {
        assets.computeIfAbsent(kind, _ -> new HashSet<>()).addAll(figmaNames);
    }

    /// Nothing had to be done for any kind.
    void upToDate() {
        upToDate = true;
    }

    void cost(int requests) {
        cost = requests;
    }

    void rendersToCompare(int count) {
        rendersToCompare = count;
    }

    /// Renders of an earlier version of a file that show what it is now.
    void unchangedDrawings(int count) {
        unchangedDrawings = count;
    }

    void fulfilled(FulfilledRenders renders) {
        fromStore = renders.fromStore();
        downloads = new ConfigResult.Downloads(renders.downloads(), renders.downloadedBytes());
    }

    void file(Path path, FileState state, Optional<String> reason) {
        String shown = path.toString();
        files.add(new FileResult(shown, state, reason));
        events.accept(new ExportEvent.Written(config.name(), shown, state.word()));
    }

    void failed(RuntimeException cause) {
        failure = Optional.of(cause);
    }

    boolean isComplete() {
        return failure.isEmpty() && files.stream().noneMatch(file -> file.state() == FileState.FAILED);
    }

    private Map<AssetKind, Integer> counts() {
        Map<AssetKind, Integer> counts = new EnumMap<>(AssetKind.class);
        assets.forEach((kind, names) -> counts.put(kind, names.size()));
        return counts;
    }

    ConfigResult build() {
        List<FileResult> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(FileResult::path));
        return new ConfigResult(
                config.name(),
                config.path().map(Path::toString),
                sorted,
                counts(),
                rendersToCompare,
                cost,
                upToDate,
                downloads,
                fromStore,
                unchangedDrawings,
                warnings,
                failure);
    }
}
