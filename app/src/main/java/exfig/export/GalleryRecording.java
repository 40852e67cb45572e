package exfig.export;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.AssetKind;
import exfig.asset.ColorAsset;
import exfig.asset.Drawing;
import exfig.asset.NodeRef;
import exfig.asset.TextStyleAsset;
import exfig.cache.ProjectLocks;
import exfig.cache.StoredBlob;
import exfig.config.ExportConfig;
import exfig.export.fulfil.FulfilledRenders;
import exfig.export.process.NameFilter;
import exfig.gallery.GalleryAsset;
import exfig.gallery.GalleryFile;
import exfig.gallery.KindRecord;
import exfig.gallery.Picture;
import exfig.gallery.Shown;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Keeps what was exported for the gallery: the assets themselves, whatever files a platform makes of them.
public final class GalleryRecording {
    // What a page shows best comes first; of two scales of one format the larger.
    private static final List<RenderFormat> BEST_FIRST =
            List.of(RenderFormat.SVG, RenderFormat.PNG, RenderFormat.JPG, RenderFormat.PDF);
    private static final Comparator<RenderKey> BEST = Comparator.<RenderKey>comparingInt(
                    key -> BEST_FIRST.indexOf(key.format()))
            .thenComparing(Comparator.comparingDouble(RenderKey::scale).reversed());

    private final Path store;
    private final ProjectLocks locks;
    private final Clock clock;

    /// @param store the folder of the store, below which the record is kept
    /// @param locks shared by the whole process
    public GalleryRecording(Path store, ProjectLocks locks, Clock clock) {
        this.store = store;
        this.locks = locks;
        this.clock = clock;
    }

    /// Records what was delivered. A record that cannot be written is a warning: the files are there.
    ///
    /// @param entries what was exported
    void record(
            ExportConfig config,
            ExportRequest request,
            List<PlannedEntry<?>> entries,
            FulfilledRenders renders,
            ResultBuilder result)
            throws InterruptedException {
        if (request.mode() != ExportRequest.Mode.WRITE || config.path().isEmpty()) {
            return;
        }
        Map<AssetKind, KindRecord.Seen> seen = new EnumMap<>(AssetKind.class);
        Map<NodeRef, List<RenderKey>> byNode = byNode(renders);
        for (AssetKind kind : request.kinds()) {
            List<GalleryAsset> assets = new ArrayList<>();
            Set<String> incomplete = new HashSet<>();
            for (PlannedEntry<?> entry : entries) {
                if (entry.kind() == kind) {
                    entry.selected().forEach(asset -> add(asset, byNode, renders, assets, incomplete));
                }
            }
            seen.put(
                    kind,
                    new KindRecord.Seen(assets, incomplete, request.filter().equals(NameFilter.ALL)));
        }
        try {
            new GalleryFile(store, Path.of(""), config.path().get())
                    .record(seen, clock.instant().truncatedTo(ChronoUnit.SECONDS), locks);
        } catch (IOException e) {
            result.warn("cannot write below " + store.resolve("gallery") + " (" + StaleWords.cause(e)
                    + "), so exfig gallery shows an earlier export");
        }
    }

    private static Map<NodeRef, List<RenderKey>> byNode(FulfilledRenders renders) {
        Map<NodeRef, List<RenderKey>> byNode = new HashMap<>();
        renders.outcomes().keySet().stream()
                .filter(key -> renders.blob(key).isPresent())
                .sorted(BEST)
                .forEach(key -> byNode.computeIfAbsent(key.node(), _ -> new ArrayList<>())
                        .add(key));
        return byNode;
    }

    private static void add(
            Object asset,
            Map<NodeRef, List<RenderKey>> byNode,
            FulfilledRenders renders,
            List<GalleryAsset> assets,
            Set<String> incomplete) {
        switch (asset) {
            case ColorAsset color ->
                assets.add(new GalleryAsset(color.figmaName(), color.name(), new Shown.Color(color.values())));
            case TextStyleAsset text ->
                assets.add(new GalleryAsset(text.figmaName(), text.name(), new Shown.Text(text.look())));
            case Artwork artwork -> {
                Map<Appearance, Picture> pictures = new EnumMap<>(Appearance.class);
                for (Appearance appearance : Appearance.values()) {
                    artwork.drawing(appearance)
                            .ifPresent(
                                    drawing -> picture(drawing, byNode.getOrDefault(drawing.node(), List.of()), renders)
                                            .ifPresentOrElse(
                                                    picture -> pictures.put(appearance, picture),
                                                    () -> incomplete.add(artwork.figmaName())));
                }
                if (!pictures.isEmpty()) {
                    assets.add(new GalleryAsset(artwork.figmaName(), artwork.name(), new Shown.Drawn(pictures)));
                }
            }
            default -> throw new IllegalArgumentException("an asset of no kind: " + asset);
        }
    }

    // Colors can be changed in an SVG alone.
    private static Optional<Picture> picture(Drawing drawing, List<RenderKey> keys, FulfilledRenders renders) {
        return keys.stream()
                .filter(key -> drawing.recolouring().isEmpty() || key.format() == RenderFormat.SVG)
                .findFirst()
                .flatMap(key -> renders.blob(key)
                        .map(StoredBlob::sha256)
                        .map(digest -> new Picture(digest, key.format(), drawing.recolouring())));
    }
}
