package exfig.export.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import exfig.asset.Description;
import exfig.asset.DrawnComponent;
import exfig.config.ArtworkEntry;
import exfig.config.MirroringRule;
import exfig.figma.id.FileKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads components as candidates: their labels, their variants, their platforms.
final class Candidates {
    private Candidates() {}

    /// The candidates of an entry, without right-to-left twins.
    static List<Candidate> of(List<DrawnComponent> components, ArtworkEntry entry) {
        List<Candidate> all = withoutTwins(components, entry.mirroring()).stream()
                .map(component -> candidate(component, entry))
                .toList();
        Set<String> several = all.stream()
                .filter(Candidate::forPlatform)
                .filter(Candidates::isVariant)
                .collect(groupingBy(Copies::of, counting()))
                .entrySet()
                .stream()
                .filter(copies -> copies.getValue() > 1)
                .map(copies -> copies.getKey().base())
                .collect(Collectors.toUnmodifiableSet());
        return all.stream()
                .map(candidate -> isVariant(candidate)
                                && several.contains(candidate.label().base())
                        ? candidate.named(
                                Variants.name(candidate.label().base(), candidate.component(), entry.mirroring()))
                        : candidate)
                .toList();
    }

    private static Candidate candidate(DrawnComponent component, ArtworkEntry entry) {
        Label label = Label.of(component, entry);
        Description description = new Description(component.description());
        boolean forPlatform = entry.output().platform().map(description::allows).orElse(true);
        return new Candidate(component, label, label.base(), forPlatform);
    }

    private static boolean isVariant(Candidate candidate) {
        return candidate.component().setName().isPresent();
    }

    private static List<DrawnComponent> withoutTwins(List<DrawnComponent> components, MirroringRule rule) {
        Set<ComponentSet> drawnLeftToRight = components.stream()
                .filter(component -> !Variants.isRightToLeftTwin(component, rule))
                .map(ComponentSet::of)
                .collect(Collectors.toUnmodifiableSet());
        return components.stream()
                .filter(component -> !Variants.isRightToLeftTwin(component, rule)
                        || !drawnLeftToRight.contains(ComponentSet.of(component)))
                .toList();
    }

    private record ComponentSet(FileKey file, Optional<String> name) {
        static ComponentSet of(DrawnComponent component) {
            return new ComponentSet(component.node().file(), component.setName());
        }
    }

    /// Variants that would share a name in one place. Only the base counts in the end: light and
    /// dark sets of one base get the same names.
    private record Copies(String base, Candidate.Slot slot) {
        static Copies of(Candidate candidate) {
            return new Copies(candidate.label().base(), candidate.slot());
        }
    }
}
