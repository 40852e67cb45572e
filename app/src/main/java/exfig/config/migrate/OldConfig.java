package exfig.config.migrate;

import exfig.config.bind.ChoiceKind;
import exfig.config.bind.FileKeyKind;
import exfig.config.bind.Key;
import exfig.config.bind.KeyCatalogue;
import exfig.config.bind.Section;
import exfig.config.yaml.Spot;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import exfig.figma.id.FigmaAddress;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A configuration of an older tool, and the edits that make it one of today.
public final class OldConfig {
    private final KeyCatalogue catalogue;
    private final EditedText text;
    private final Set<Change> changes = new LinkedHashSet<>();

    /// @param catalogue the keys of today and of old
    /// @param text the configuration
    /// @param commenting whether keys without effect may become comments; else they are left to people
    public OldConfig(KeyCatalogue catalogue, String text, boolean commenting) {
        this.catalogue = catalogue;
        this.text = new EditedText(text, commenting);
    }

    /// Edits everything that has another name or form today, and takes out what has no meaning any more.
    ///
    /// @param content without blocks that are only there to be shared
    public void modernise(YamlValue.Fields content) {
        section(content, catalogue.root(), "");
    }

    /// Switches version tracking on, unless the configuration says something about it.
    public void track(YamlValue.Fields content) {
        new CacheBlock(text).insert(content).ifPresent(changes::add);
    }

    /// The text with its edits.
    public String text() {
        return text.text();
    }

    /// What was done and what could not be, ordered by place.
    public List<Change> changes() {
        return changes.stream()
                .sorted(Comparator.comparingInt((Change change) -> change.spot().line())
                        .thenComparingInt(change -> change.spot().column()))
                .toList();
    }

    private void section(YamlValue.Fields map, Section section, String path) {
        new OldIosKeys(text, changes).settle(map, section.path());
        for (YamlField field : map.fields()) {
            String name = path.isEmpty() ? field.key() : path + "." + field.key();
            Optional<Key> known = section.key(field.key());
            if (known.isPresent()) {
                below(known.get(), field.value(), name);
            } else if (!isDone(field.spot())) {
                older(map, section, field, name);
            }
        }
    }

    private void older(YamlValue.Fields map, Section section, YamlField field, String name) {
        Optional<Key> today = catalogue.renamed(section, field.key());
        if (today.isPresent() && !isThere(map, section, today.get(), field)) {
            text.replace(field.spot(), today.get().name());
            done(field.spot(), name + " is called " + today.get().name() + " now");
            below(today.get(), field.value(), name);
        } else if (today.isPresent()) {
            takeOut(field, name, today.get().name() + " stands here too");
        } else {
            takeOut(
                    field,
                    name,
                    catalogue
                            .manualAdvice(section, field.key())
                            .map(advice -> "it has no effect; " + advice.replaceFirst("^remove it; ", ""))
                            .or(() -> catalogue
                                    .advice(section, field.key())
                                    .map(advice -> "there is no such key; " + advice))
                            .orElse("there is no such key"));
        }
    }

    /// Under its name of today, or under another old name before this one.
    private boolean isThere(YamlValue.Fields map, Section section, Key today, YamlField self) {
        return map.fields().stream()
                        .takeWhile(field -> !field.spot().equals(self.spot()))
                        .anyMatch(field -> catalogue
                                .renamed(section, field.key())
                                .filter(key -> key.name().equals(today.name()))
                                .isPresent())
                || map.field(today.name()).isPresent();
    }

    private void below(Key key, YamlValue value, String path) {
        switch (key) {
            case Key.Group group -> {
                if (value instanceof YamlValue.Fields map) {
                    section(map, group.section(), path);
                }
            }
            case Key.Entries entries -> entries(entries, value, path);
            case Key.Leaf<?> leaf -> {
                if (value instanceof YamlValue.Text written) {
                    leaf(leaf, written, path);
                }
            }
        }
    }

    private void entries(Key.Entries key, YamlValue value, String path) {
        switch (value) {
            case YamlValue.Fields map -> section(map, key.section(), path);
            case YamlValue.Items list -> {
                for (int i = 0; i < list.values().size(); i++) {
                    if (list.values().get(i) instanceof YamlValue.Fields map) {
                        section(map, key.section(), path + "[" + i + "]");
                    }
                }
            }
            case YamlValue.Text _ -> {}
        }
    }

    private void leaf(Key.Leaf<?> leaf, YamlValue.Text value, String path) {
        Optional<String> today = switch (leaf.kind()) {
            case ChoiceKind<?> choice -> Optional.ofNullable(choice.aliases().get(value.text()));
            case FileKeyKind _ ->
                FigmaAddress.parse(value.text())
                        .map(address -> address.file().toString())
                        .filter(key -> !key.equals(value.text()));
            default -> Optional.empty();
        };
        today.filter(_ -> !isDone(value.spot())).ifPresent(word -> {
            text.replace(value.spot(), word);
            done(value.spot(), path + " is written " + word + " now");
        });
        if (leaf.name().equals("templatesPath") && !value.isNull()) {
            changes.add(new Change(
                    value.spot(), false, path + ": Stencil and Jinja templates have to be written anew, for Pebble"));
        }
    }

    private void takeOut(YamlField field, String name, String why) {
        boolean out = text.commentOut(field.spot(), "exfig: " + why);
        changes.add(
                out
                        ? new Change(field.spot(), true, name + " is a comment now: " + why)
                        : new Change(field.spot(), false, name + " has to be removed: " + why));
    }

    private boolean isDone(Spot spot) {
        return changes.stream().anyMatch(change -> change.spot().equals(spot));
    }

    private void done(Spot spot, String sentence) {
        changes.add(new Change(spot, true, sentence));
    }
}
