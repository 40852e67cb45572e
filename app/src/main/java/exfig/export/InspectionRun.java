package exfig.export;

import exfig.asset.Artwork;
import exfig.asset.AssetKind;
import exfig.asset.ColorAsset;
import exfig.asset.Drawing;
import exfig.asset.TargetPlatform;
import exfig.asset.TextStyleAsset;
import exfig.config.ArtworkEntry;
import exfig.config.ColorsEntry;
import exfig.config.ExportConfig;
import exfig.config.TypographyEntry;
import exfig.event.EventSink;
import exfig.export.process.NameFilter;
import exfig.platform.ConfigPosition;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The first two stages of an export alone: what a config selects in Figma, without renders and files.
public final class InspectionRun {
    private final AssetLoading loading;

    /// @param loading what an export loads with
    public InspectionRun(AssetLoading loading) {
        this.loading = loading;
    }

    /// @param entries in the order of the config
    /// @param warnings of processing, as an export would give them
    public record Inspected(List<Inspection> entries, List<String> warnings) {
        public Inspected {
            entries = List.copyOf(entries);
            warnings = List.copyOf(warnings);
        }
    }

    /// Looks at what an export would look at.
    ///
    /// @throws exfig.failure.ExportException when a name is refused, or a frame or mode is not there
    /// @throws exfig.figma.FigmaException when Figma cannot be asked
    public Inspected run(ExportConfig config, ExportRequest request, Deadline deadline) throws InterruptedException {
        ResultBuilder result = new ResultBuilder(config, EventSink.NONE);
        // The filter comes last, so that each entry is there and has its place.
        ExportRequest unfiltered =
                new ExportRequest(request.kinds(), NameFilter.ALL, request.mode(), request.deletesStale(), false);
        Iterator<Place> places = places(config, request).iterator();
        List<Inspection> entries = new ArrayList<>();
        for (PlannedEntry<?> entry :
                loading.load(config, unfiltered, deadline, result).entries()) {
            entries.add(inspected(entry, places.next(), request.filter()));
        }
        return new Inspected(entries, result.build().warnings());
    }

    private static <T> Inspection inspected(PlannedEntry<T> entry, Place place, NameFilter filter) {
        List<T> chosen = entry.all().stream()
                .filter(one -> filter.matches(asset(one).figmaName()))
                .toList();
        PlannedEntry<T> narrowed =
                new PlannedEntry<>(entry.kind(), entry.all(), chosen, entry.outputs(), entry.unfit());
        return new Inspection(
                entry.kind(),
                place.position(),
                place.platform(),
                chosen.stream().map(InspectionRun::asset).toList(),
                chosen.isEmpty() ? 0 : narrowed.plan(_ -> false).files().size());
    }

    private record Place(ConfigPosition position, Optional<TargetPlatform> platform) {}

    /// Of the entries in the order in which they are loaded.
    private static List<Place> places(ExportConfig config, ExportRequest request) {
        List<Place> places = new ArrayList<>();
        if (request.kinds().contains(AssetKind.COLORS)) {
            for (ColorsEntry entry : config.colors()) {
                places.add(
                        new Place(entry.position(), Optional.of(entry.output().platform())));
            }
        }
        if (request.kinds().contains(AssetKind.TYPOGRAPHY)) {
            for (TypographyEntry entry : config.typography()) {
                places.add(
                        new Place(entry.position(), Optional.of(entry.output().platform())));
            }
        }
        for (ArtworkEntry entry : config.artwork()) {
            if (request.kinds().contains(entry.kind())) {
                places.add(new Place(entry.position(), entry.output().platform()));
            }
        }
        return places;
    }

    private static Inspection.Asset asset(Object asset) {
        return switch (asset) {
            case ColorAsset color ->
                new Inspection.Asset(
                        color.figmaName(),
                        color.name(),
                        color.values().keySet().stream()
                                .map(InspectionRun::word)
                                .toList());
            case TextStyleAsset style -> new Inspection.Asset(style.figmaName(), style.name(), List.of());
            case Artwork artwork ->
                new Inspection.Asset(
                        artwork.figmaName(),
                        artwork.name(),
                        artwork.drawings().stream()
                                .map(Drawing::appearance)
                                .distinct()
                                .map(InspectionRun::word)
                                .toList());
            default -> throw new IllegalStateException("an asset of no known kind: " + asset.getClass());
        };
    }

    private static String word(Enum<?> appearance) {
        return appearance.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
