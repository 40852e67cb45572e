package exfig.config.bind;

import exfig.config.yaml.Spot;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Gathers what is wrong with one configuration. What a shared block causes at one place is kept
/// once, however many entries merge the block. Not for several threads.
public final class Complaints {
    private static final Comparator<Complaint> BY_POSITION = Comparator.comparingInt(
                    (Complaint complaint) -> complaint.spot().source())
            .thenComparingInt(complaint -> complaint.spot().line())
            .thenComparingInt(complaint -> complaint.spot().column());

    private record Place(String code, Spot spot, String respect) {}

    private final Set<Complaint> all = new LinkedHashSet<>();
    private final Set<Place> shared = new HashSet<>();
    private final Map<Spot, Complaint> alone = new LinkedHashMap<>();

    /// Adds one; a second one that equals it is dropped.
    public void add(Complaint complaint) {
        all.add(complaint);
    }

    /// Adds one about a place that several entries share; a second one of the same code there is dropped.
    public void addShared(Complaint complaint) {
        addShared(complaint, "");
    }

    /// The same where one place can be complained about in several respects.
    public void addShared(Complaint complaint, String respect) {
        Place place = new Place(complaint.code(), complaint.spot(), respect);
        if (shared.add(place)) {
            all.add(complaint);
        }
    }

    /// Warns of a key that is there and has no effect.
    ///
    /// @param when follows "has no effect"
    /// @param advice what to do
    public void idle(Bound owner, Key key, String when, String advice) {
        if (owner.has(key)) {
            addShared(Complaint.warning("C023", owner.spotOf(key), owner.path(key) + " has no effect " + when)
                    .hinting(advice));
        }
    }

    /// Adds one about a value of which nothing else is worth saying.
    public void addAlone(Complaint complaint) {
        alone.put(complaint.spot(), complaint);
    }

    /// Whether one of them is an error.
    public boolean anyError() {
        return Stream.concat(all.stream(), alone.values().stream()).anyMatch(Complaint::error);
    }

    /// All, ordered by position; those of one position in the order of discovery.
    public List<Complaint> ordered() {
        return Stream.concat(
                        all.stream().filter(complaint -> !alone.containsKey(complaint.spot())), alone.values().stream())
                .sorted(BY_POSITION)
                .toList();
    }
}
