package exfig.config.migrate;

import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.util.Optional;
import java.util.Set;

/// Keys of early versions of figma-export that have no single successor.
record OldIosKeys(EditedText text, Set<Change> changes) {
    private static final String CATALOG = "xcassetsPath";
    private static final String IMAGES_CATALOG = "xcassetsPathImages";
    private static final String COLORS_CATALOG = "xcassetsPathColors";
    private static final String VECTORS = "preservesVectorRepresentation";
    private static final String VECTOR_NAMES = "preservesVectorRepresentationIcons";

    /// Looks at one section of a file.
    void settle(YamlValue.Fields map, String section) {
        if (section.equals("ios")) {
            catalogs(map);
        } else if (section.equals("ios.icons")) {
            vectors(map);
        }
    }

    /// Two catalogs once; now one, and one of its own for an entry that needs it.
    private void catalogs(YamlValue.Fields ios) {
        Optional<YamlField> images = ios.field(IMAGES_CATALOG);
        Optional<YamlField> colors = ios.field(COLORS_CATALOG);
        Optional<YamlField> kept = images.or(() -> colors);
        if (kept.isEmpty() || ios.field(CATALOG).isPresent()) {
            return;
        }
        text.replace(kept.get().spot(), CATALOG);
        changes.add(new Change(kept.get().spot(), true, "ios." + kept.get().key() + " is called " + CATALOG + " now"));
        colors.filter(_ -> images.isPresent()).ifPresent(second -> {
            boolean same = value(second).equals(value(kept.get()));
            boolean out = text.commentOut(
                    second.spot(), "exfig: " + (same ? CATALOG + " is for colors, too" : "there is one " + CATALOG));
            changes.add(new Change(
                    second.spot(),
                    same && out,
                    "ios." + COLORS_CATALOG
                            + (same
                                    ? " is a comment now: " + CATALOG + " is for colors, too"
                                    : ": colors can have a catalog of their own only as entries of a list, with "
                                            + CATALOG)));
        });
    }

    /// A flag for all icons, or a list of some; now a list of patterns.
    private void vectors(YamlValue.Fields icons) {
        Optional<YamlField> flag =
                icons.field(VECTORS).filter(field -> value(field).matches("(?i)true|yes|on|false|no|off"));
        if (flag.isEmpty()) {
            return;
        }
        YamlField field = flag.get();
        boolean on = value(field).matches("(?i)true|yes|on");
        Optional<YamlField> names = icons.field(VECTOR_NAMES).filter(_ -> on);
        if (names.isPresent() && text.commentOut(field.spot(), "exfig: the names below are enough")) {
            text.replace(names.get().spot(), VECTORS);
            changes.add(new Change(
                    names.get().spot(), true, "ios.icons." + VECTOR_NAMES + " is called " + VECTORS + " now"));
            changes.add(new Change(field.spot(), true, "ios.icons." + VECTORS + " is a comment now: names are enough"));
            return;
        }
        String list = on ? "['*']" : "[]";
        text.replace(field.value().spot(), list);
        changes.add(new Change(field.value().spot(), true, "ios.icons." + VECTORS + " is written " + list + " now"));
    }

    private static String value(YamlField field) {
        return field.value() instanceof YamlValue.Text text ? text.text() : "";
    }
}
