package exfig.config.migrate;

import exfig.config.yaml.Spot;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The lines that switch version tracking on.
record CacheBlock(EditedText text) {
    private static final String COMMON = "common";
    private static final String DONE = "common.cache is new: what has not changed is not exported again";

    /// Adds them below `common`, which is made where it lacks.
    ///
    /// @return empty when the configuration says something about tracking already
    Optional<Change> insert(YamlValue.Fields content) {
        Optional<YamlField> common = content.field(COMMON);
        if (common.isEmpty()) {
            return Optional.of(isBraced(content) ? inRoot(content) : behindFigma(content));
        }
        YamlField field = common.get();
        if (!(field.value() instanceof YamlValue.Fields map)) {
            return field.value().isNull() ? Optional.of(below(field, "  ")) : Optional.empty();
        }
        if (map.field("cache").isPresent()) {
            return Optional.empty();
        }
        if (isBraced(map)) {
            open(map, "{\"cache\": {\"enabled\": true}");
            return Optional.of(new Change(field.spot(), true, DONE));
        }
        return Optional.of(below(field, text.before(map.fields().getFirst().spot())));
    }

    private boolean isBraced(YamlValue.Fields map) {
        return text.line(map.spot().line())
                .substring(text.before(map.spot()).length())
                .startsWith("{");
    }

    private Change inRoot(YamlValue.Fields content) {
        open(content, "{\"" + COMMON + "\": {\"cache\": {\"enabled\": true}}");
        return new Change(content.spot(), true, DONE);
    }

    /// Adds to a map between braces what goes behind the first of them.
    private void open(YamlValue.Fields map, String start) {
        text.replace(
                new Spot(map.spot().line(), map.spot().column(), 1),
                map.fields().isEmpty() ? start : start + ", ");
    }

    private Change below(YamlField common, String indent) {
        String blanks = indent.isBlank() && !indent.isEmpty() ? indent : "  ";
        text.insertAfter(common.spot().line(), lines(blanks));
        return new Change(common.spot(), true, DONE);
    }

    /// Before the key that follows `figma`, or at the end.
    private Change behindFigma(YamlValue.Fields content) {
        int next = content.fields().stream()
                .dropWhile(field -> !field.key().equals("figma"))
                .skip(1)
                .filter(field -> !field.merged())
                .findFirst()
                .map(field -> field.spot().line() - 1)
                .orElse(lastLine());
        while (next > 1 && (text.line(next).isBlank() || text.line(next).startsWith("#"))) {
            next--;
        }
        text.insertAfter(
                next,
                Stream.concat(Stream.of("", COMMON + ":"), lines("  ").stream()).toList());
        return new Change(new Spot(next, 1, 1), true, DONE);
    }

    private int lastLine() {
        int last = text.lineCount();
        return text.line(last).isEmpty() ? Math.max(1, last - 1) : last;
    }

    private static List<String> lines(String indent) {
        return List.of(indent + "cache:", indent + indent + "enabled: true");
    }
}
