package exfig.export.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Counted;
import exfig.asset.Drawing;
import exfig.asset.DrawnComponent;
import exfig.asset.FigmaComponent;
import exfig.asset.NameList;
import exfig.asset.NameOrder;
import exfig.config.ArtworkEntry;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NothingSelected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// From components to named icons or images: platform, variants, filter, pairing of light and dark,
/// names, order.
///
/// - A variant goes by its set's name; when several variants of the set are exported, `/` and the
///   values of its properties follow (`bell/24/On`). Of a set with the property `RTL` the
///   right-to-left drawing is left out.
/// - Drawings of one normalised name form one artwork. The light drawing's description decides the
///   platform, and a name filter that picks one drawing picks them all. Filters change no names.
/// - A drawing that is not for the platform counts neither as duplicate nor as missing.
public final class ArtworkProcessor {
    private final ArtworkEntry entry;
    private final NameCheck names;
    private final Set<String> darkOnly = new TreeSet<>(NameOrder.CODE_POINTS);
    private final List<Artwork> artwork = new ArrayList<>();

    private ArtworkProcessor(ArtworkEntry entry) {
        this.entry = entry;
        this.names = new NameCheck(entry.naming());
    }

    /// The entry's icons or images.
    ///
    /// @param components all components of the entry's source
    /// @throws ExportException with [NamesRejected] when names or pairs do not fit, all of them at
    ///     once, and with [NothingSelected] when nothing is left
    public static Processed<Artwork> process(List<DrawnComponent> components, ArtworkEntry entry, NameFilter filter) {
        return new ArtworkProcessor(entry).run(components, filter);
    }

    private Processed<Artwork> run(List<DrawnComponent> components, NameFilter filter) {
        List<DrawnComponent> named = components.stream()
                .filter(component -> !component.assetName().isBlank())
                .toList();
        List<Candidate> candidates = Candidates.of(named, entry);
        Map<String, List<Candidate>> byName = candidates.stream()
                .collect(groupingBy(
                        candidate -> Names.normalise(candidate.name()), TreeMap::new, toCollection(ArrayList::new)));
        byName.values().stream()
                .filter(group -> group.stream().anyMatch(candidate -> candidate.isSelected(filter)))
                .forEach(this::addArtwork);
        names.missingLight(Appearance.DARK, darkOnly);
        names.throwIfRejected(entry.position());
        if (artwork.isEmpty()) {
            throw new ExportException(
                    new NothingSelected(entry.kind().word(), filter.text(), components.size(), entry.position()));
        }
        artwork.sort(Comparator.comparing(Artwork::name, NameOrder.CODE_POINTS));
        return new Processed<>(artwork, warnings(components.size() - named.size(), candidates));
    }

    private void addArtwork(List<Candidate> group) {
        Map<Candidate.Slot, Candidate> bySlot = new LinkedHashMap<>();
        for (Candidate candidate : group.stream().filter(Candidate::forPlatform).toList()) {
            Candidate other = bySlot.putIfAbsent(candidate.slot(), candidate);
            if (other != null) {
                names.duplicate(candidate.name(), source(other), source(candidate));
            }
        }
        List<Candidate> light =
                bySlot.values().stream().filter(Candidate::isLight).toList();
        if (!light.isEmpty()) {
            Candidate first = light.getFirst();
            names.finalName(first.name(), first.name())
                    .ifPresent(name -> artwork.add(artwork(name, light, drawings(bySlot))));
        } else if (group.stream().noneMatch(Candidate::isLight)) {
            bySlot.values().forEach(candidate -> darkOnly.add(candidate.name()));
        }
    }

    private Artwork artwork(String name, List<Candidate> light, List<Drawing> drawings) {
        boolean mirrored = light.stream()
                .map(Candidate::component)
                .anyMatch(component -> Variants.isMirrored(component, entry.mirroring()));
        List<Drawing> sorted = drawings.stream()
                .sorted(Comparator.comparing(Drawing::appearance)
                        .thenComparing(drawing -> drawing.idiom().orElse("")))
                .toList();
        Candidate first = light.getFirst();
        return new Artwork(name, first.name(), sorted, mirrored, figmaComponent(first));
    }

    private FigmaComponent figmaComponent(Candidate candidate) {
        DrawnComponent component = candidate.component();
        boolean oneOfSeveral = !candidate.name().equals(candidate.label().base());
        return new FigmaComponent(
                component.set().orElse(component.node()),
                oneOfSeveral ? Variants.properties(component, entry.mirroring()) : Map.of());
    }

    // A dark drawing that somebody made is better than one that is light with other colors.
    private static List<Drawing> drawings(Map<Candidate.Slot, Candidate> bySlot) {
        List<Drawing> drawings = new ArrayList<>();
        bySlot.forEach((slot, candidate) -> {
            drawings.add(drawing(candidate));
            if (candidate.isLight() && !bySlot.containsKey(slot.in(Appearance.DARK))) {
                candidate
                        .component()
                        .dark()
                        .ifPresent(change -> drawings.add(drawing(candidate).darkened(change)));
            }
        });
        return drawings;
    }

    private static Drawing drawing(Candidate candidate) {
        DrawnComponent component = candidate.component();
        return new Drawing(
                candidate.label().appearance(), candidate.label().idiom(), component.node(), component.size());
    }

    // Two components of one name are told apart by their nodes only.
    private static String source(Candidate candidate) {
        DrawnComponent component = candidate.component();
        return component.setName().map(set -> set + " › " + component.name()).orElse(component.name()) + " ("
                + component.node().node() + ")";
    }

    private List<String> warnings(int blank, List<Candidate> candidates) {
        List<String> warnings = new ArrayList<>();
        if (blank > 0) {
            warnings.add("components without a name, left out: " + blank);
        }
        List<String> unknown = Label.readsIdioms(entry)
                ? artwork.stream()
                        .map(Artwork::figmaName)
                        .filter(name -> name.indexOf('~') > 0)
                        .toList()
                : List.of();
        if (!unknown.isEmpty()) {
            warnings.add("no device idiom (%s) follows the `~`, which therefore stays in the name: %s"
                    .formatted(NameList.of(Label.IDIOMS), NameList.of(unknown)));
        }
        List<String> withoutDark = artwork.stream()
                .filter(asset -> !asset.hasDark())
                .map(Artwork::figmaName)
                .toList();
        boolean expectsDark = candidates.stream().anyMatch(candidate -> !candidate.isLight());
        if (expectsDark && !withoutDark.isEmpty()) {
            warnings.add(Counted.of(
                    withoutDark.size(),
                    artwork.size(),
                    "%s have no dark drawing: %s".formatted(entry.kind().word(), NameList.of(withoutDark))));
        }
        return warnings;
    }
}
