package exfig.config.bind;

import exfig.config.bind.Bound.BoundEntries;
import exfig.config.yaml.Spot;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a tree of values by the table of keys: every key is either in the table or complained
/// about, and every value is checked by its key's kind, whether anyone asks for it later or not.
public final class Binder {
    /// How a section is read.
    ///
    /// @param singleForm an asset section written as one map, in which list-only keys have no effect
    /// @param active what is missing, or has no effect yet, is worth telling
    private record Mode(boolean singleForm, boolean active) {}

    private final KeyCatalogue catalogue;
    private final Complaints complaints;
    private final boolean forgiving;
    private final Set<String> announced = new HashSet<>();

    /// @param forgiving unknown keys are warnings, as in files of a tool that never reported them
    public Binder(KeyCatalogue catalogue, Complaints complaints, boolean forgiving) {
        this.catalogue = catalogue;
        this.complaints = complaints;
        this.forgiving = forgiving;
    }

    /// Reads a whole file.
    public Bound bind(YamlValue.Fields file) {
        return section(file, catalogue.root(), "", new Mode(false, true));
    }

    private Bound section(YamlValue.Fields map, Section section, String path, Mode mode) {
        Bound bound = new Bound(path, firstKey(map));
        Set<String> present = new HashSet<>();
        map.fields().stream().map(YamlField::key).forEach(present::add);
        for (YamlField field : map.fields()) {
            Optional<Key> key = section.key(field.key()).or(() -> renamed(section, field, bound, present));
            if (key.isEmpty()) {
                if (catalogue.renamed(section, field.key()).isEmpty()) {
                    unknown(section, path, field);
                }
            } else if (key.get().listOnly() && mode.singleForm()) {
                complaints.addShared(Complaint.warning(
                                "C015",
                                field.spot(),
                                bound.path(key.get()) + " has no effect unless " + path + " is a list")
                        .hinting("put a \"- \" before the first key of " + path + ", or remove the key"));
            } else if (field.value().isNull()) {
                blank(key.get(), field, bound, mode);
            } else {
                bound.saw(key.get(), field.spot());
                value(key.get(), field, bound, section, mode);
            }
        }
        section.keys().forEach(key -> demand(key, present, bound, mode));
        return bound;
    }

    /// The key that an older name stands for, unless it stands there itself.
    private Optional<Key> renamed(Section section, YamlField field, Bound bound, Set<String> present) {
        Optional<Key> key = catalogue.renamed(section, field.key());
        if (key.isEmpty()) {
            return key;
        }
        String sentence = (bound.path().isEmpty() ? "" : bound.path() + ".") + field.key() + " is an old name of "
                + key.get().name();
        if (!present.add(key.get().name())) {
            complaints.addShared(
                    Complaint.warning("C016", field.spot(), sentence + ", which stands here too and counts")
                            .hinting("remove this one"));
            return Optional.empty();
        }
        complaints.addShared(Complaint.warning("C016", field.spot(), sentence)
                .hinting("write \"" + key.get().name() + "\"; exfig migrate does"));
        return key;
    }

    private void value(Key key, YamlField field, Bound bound, Section section, Mode mode) {
        if (mode.active() && key.support() == Support.LATER) {
            announce(key, field, bound, section);
        }
        Mode below = new Mode(mode.singleForm(), mode.active() && key.support() == Support.FULL);
        switch (key) {
            case Key.Leaf<?> leaf -> leaf(leaf, field, bound);
            case Key.Group group -> {
                if (field.value() instanceof YamlValue.Fields map) {
                    bound.put(group, section(map, group.section(), bound.path(group), below));
                } else {
                    wrongForm(bound.path(group), "a map", field.value(), group.section());
                }
            }
            case Key.Entries entries -> bound.put(entries, entries(entries, field.value(), bound.path(entries), below));
        }
    }

    private <T> void leaf(Key.Leaf<T> leaf, YamlField field, Bound bound) {
        leaf.kind()
                .read(new Slot(bound.path(leaf), field.value(), complaints))
                .ifPresent(value -> bound.put(leaf, value));
    }

    private BoundEntries entries(Key.Entries key, YamlValue value, String path, Mode mode) {
        List<Bound> read = new ArrayList<>();
        switch (value) {
            case YamlValue.Fields map -> {
                read.add(section(map, key.section(), path, new Mode(true, mode.active())));
                return new BoundEntries(false, read);
            }
            case YamlValue.Items list -> {
                List<YamlValue> items = list.values();
                for (int i = 0; i < items.size(); i++) {
                    String itemPath = path + "[" + i + "]";
                    if (items.get(i) instanceof YamlValue.Fields map) {
                        read.add(section(map, key.section(), itemPath, new Mode(false, mode.active())));
                    } else {
                        wrongForm(itemPath, "a map", items.get(i), key.section());
                    }
                }
            }
            case YamlValue.Text _ ->
                wrongForm(path, "a map (one export) or a list of maps (several)", value, key.section());
        }
        return new BoundEntries(true, read);
    }

    private void wrongForm(String path, String expected, YamlValue value, Section section) {
        complaints.add(Complaint.error("C012", value.spot(), path + " must be " + expected + ", not " + value.kind())
                .hinting(FormAdvice.of(value, section)));
    }

    /// Null is the same as absent, except that a required key reads better as blank than as missing.
    private void blank(Key key, YamlField field, Bound bound, Mode mode) {
        if (mode.active() && key instanceof Key.Leaf<?> leaf && leaf.required()) {
            complaints.add(Complaint.error("C011", field.spot(), bound.path(key) + " is required, but blank")
                    .hinting("for example " + leaf.name() + ": " + leaf.kind().example()));
        }
    }

    private void demand(Key key, Set<String> present, Bound bound, Mode mode) {
        if (mode.active() && key instanceof Key.Leaf<?> leaf && leaf.required() && !present.contains(leaf.name())) {
            complaints.add(Complaint.error("C011", bound.spot(), bound.path(leaf) + " is missing")
                    .hinting("for example " + leaf.name() + ": " + leaf.kind().example()));
        }
    }

    private void announce(Key key, YamlField field, Bound bound, Section section) {
        if (announced.add(section.path() + "." + key.name())) {
            String fate = key instanceof Key.Leaf<?>
                    ? " is not acted on by this version"
                    : " is not exported by this version";
            complaints.add(Complaint.warning("C041", field.spot(), bound.path(key) + fate)
                    .hinting("leave it for a later version, or remove it"));
        }
    }

    private void unknown(Section section, String path, YamlField field) {
        Optional<String> manual = catalogue.manualAdvice(section, field.key());
        String name = path.isEmpty() ? field.key() : path + "." + field.key();
        if (manual.isPresent()) {
            complaints.addShared(Complaint.warning(
                            "C016", field.spot(), name + " is a key of older versions or manuals and has no effect")
                    .hinting(manual.get()));
            return;
        }
        String sentence = "unknown key \"" + field.key() + "\"" + (path.isEmpty() ? "" : " in " + path);
        boolean error = !forgiving && !field.merged();
        Complaint plain = new Complaint("C010", error, field.spot(), sentence, Optional.empty());
        Complaint complaint =
                plain.hinting(catalogue.advice(section, field.key()).orElseGet(() -> FormAdvice.keysOf(section)));
        complaints.addShared(complaint);
    }

    /// A block map starts at its first key, even when that is a merge key; a flow map starts at its brace.
    private static Spot firstKey(YamlValue.Fields map) {
        return map.fields().stream()
                .filter(field -> !field.merged()
                        && field.spot().line() == map.spot().line()
                        && field.spot().source() == map.spot().source())
                .map(YamlField::spot)
                .findFirst()
                .orElse(new Spot(
                        map.spot().line(), map.spot().column(), 1, map.spot().source()));
    }
}
