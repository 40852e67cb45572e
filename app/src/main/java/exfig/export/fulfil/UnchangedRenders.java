package exfig.export.fulfil;

import exfig.asset.NodeRef;
import exfig.cache.RenderStore;
import exfig.cache.StoreKey;
import exfig.cache.StoredBlob;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// Finds renders of earlier versions of a file in the store whose nodes still look the same; one for
/// all configs of the process.
public final class UnchangedRenders {
    /// Joins the key in the store; another number when other properties count.
    private static final String LOOKS = "looks1-";

    private final DrawingSource drawings;
    private final RenderSource renders;
    private final RenderStore store;
    private final EventSink events;
    private final Map<FileKey, FileDrawings> files = new ConcurrentHashMap<>();

    /// @param renders knows what rendering would cost
    public UnchangedRenders(DrawingSource drawings, RenderSource renders, RenderStore store, EventSink events) {
        this.drawings = drawings;
        this.renders = renders;
        this.store = store;
        this.events = events;
    }

    /// What comparing told.
    ///
    /// @param looks renders that the store does not have for the looks of their nodes either, with those
    ///     looks
    /// @param adopted how many renders it did have
    public record Changed(Map<RenderKey, Looks> looks, int adopted) {
        /// Nothing was compared.
        static final Changed UNKNOWN = new Changed(Map.of(), 0);

        public Changed {
            looks = Map.copyOf(looks);
        }
    }

    /// How a node looked in some version of its file.
    record Looks(String digest, String version) {
        StoreKey key(RenderKey render) {
            return new StoreKey(render, Optional.of(LOOKS + digest));
        }
    }

    /// Lets the store know renders of earlier versions under the version of now, where the nodes look
    /// the same.
    ///
    /// @param keys what a config is about to ask for
    public Changed adopt(FulfilTerms terms, Collection<RenderKey> keys, Comparison comparison)
            throws InterruptedException {
        if (comparison == Comparison.NEVER) {
            return Changed.UNKNOWN;
        }
        Map<FileKey, List<RenderKey>> missing = keys.stream()
                .filter(key -> version(terms, key).isPresent()
                        && store.find(new StoreKey(key, version(terms, key))).isEmpty())
                .collect(Collectors.groupingBy(key -> key.node().file()));
        Map<RenderKey, Looks> changed = new HashMap<>();
        int adopted = 0;
        for (Map.Entry<FileKey, List<RenderKey>> ofFile : missing.entrySet()) {
            FileDrawings file = files.computeIfAbsent(ofFile.getKey(), key -> new FileDrawings(key, drawings));
            if (comparison == Comparison.ALWAYS || saves(file, ofFile.getValue())) {
                Changed ofOne = compare(terms, file, ofFile.getValue());
                changed.putAll(ofOne.looks());
                adopted += ofOne.adopted();
            }
        }
        return new Changed(changed, adopted);
    }

    /// Remembers new renders by the looks of their nodes, for later versions of the file.
    public void keep(FulfilTerms terms, Changed changed, FulfilledRenders fulfilled) throws InterruptedException {
        Map<FileKey, List<RenderKey>> rendered = changed.looks().keySet().stream()
                .filter(key -> fulfilled.blob(key).isPresent())
                .collect(Collectors.groupingBy(key -> key.node().file()));
        for (Map.Entry<FileKey, List<RenderKey>> ofFile : rendered.entrySet()) {
            // Saved in between, a render may show more than the digest: an undo would bring the digest back.
            Optional<String> now = versionNow(ofFile.getKey(), terms);
            for (RenderKey key : ofFile.getValue()) {
                Looks looks = changed.looks().get(key);
                if (looks != null && now.equals(Optional.of(looks.version()))) {
                    fulfilled.blob(key).ifPresent(blob -> store.link(looks.key(key), blob));
                }
            }
        }
    }

    // The question is one request, and what has changed needs one at least for each way to render it.
    private boolean saves(FileDrawings file, List<RenderKey> missing) throws InterruptedException {
        List<RenderBatch> groups = RenderBatch.group(missing);
        int everything =
                groups.stream().mapToInt(group -> renders.cut(group).size()).sum();
        int question = file.knows(nodes(missing)) ? 0 : 1;
        return question + groups.size() < everything;
    }

    private Changed compare(FulfilTerms terms, FileDrawings file, List<RenderKey> missing) throws InterruptedException {
        Map<NodeId, FileDrawings.Drawing> drawings;
        try {
            drawings = file.of(nodes(missing), terms.deadline());
        } catch (FigmaException e) {
            if (e.failure() instanceof FigmaFailure.DeadlineExceeded) {
                throw e;
            }
            events.accept(new ExportEvent.Note(
                    terms.config(),
                    "Figma did not tell which drawings have changed, so all " + missing.size() + " are rendered"));
            return Changed.UNKNOWN;
        }
        Map<RenderKey, Looks> changed = new HashMap<>();
        int adopted = 0;
        for (RenderKey key : missing) {
            FileDrawings.Drawing drawing = drawings.get(key.node().node());
            if (drawing == null || drawing.digest().isEmpty()) {
                continue;
            }
            Looks looks = new Looks(drawing.digest().get(), drawing.version());
            Optional<StoredBlob> same = store.find(looks.key(key));
            if (same.isPresent()) {
                store.link(new StoreKey(key, version(terms, key)), same.get());
                adopted++;
            } else {
                changed.put(key, looks);
            }
        }
        if (changed.size() < missing.size()) {
            events.accept(new ExportEvent.Note(
                    terms.config(),
                    missing.size() - changed.size() + " of " + missing.size()
                            + " renders are as they were in an earlier version of the file"));
        }
        return new Changed(changed, adopted);
    }

    private Optional<String> versionNow(FileKey file, FulfilTerms terms) throws InterruptedException {
        try {
            return Optional.of(drawings.version(file, terms.deadline()));
        } catch (FigmaException _) {
            // Then nothing is remembered; the files of this run are at hand already.
            return Optional.empty();
        }
    }

    private static Optional<String> version(FulfilTerms terms, RenderKey key) {
        return Optional.ofNullable(terms.versions().get(key.node().file()));
    }

    private static List<NodeId> nodes(List<RenderKey> keys) {
        return keys.stream().map(RenderKey::node).map(NodeRef::node).distinct().toList();
    }
}
