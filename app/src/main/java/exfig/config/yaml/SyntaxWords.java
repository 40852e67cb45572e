package exfig.config.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What the parser says, in words for people who write configurations and not parsers.
final class SyntaxWords {
    private SyntaxWords() {}

    /// @param atStart whether the place to look at is where the construct begins, and not where it fails
    private record Words(String sentence, String advice, boolean atStart) {
        Words(String sentence, String advice) {
            this(sentence, advice, false);
        }
    }

    static YamlFault faultOf(YamlEngineException e, String text) {
        return switch (e) {
            case MarkedYamlEngineException marked -> {
                Words words = words(marked);
                Optional<Mark> start = marked.getContextMark();
                Optional<Mark> end = marked.getProblemMark();
                yield new YamlFault(
                        Spot.between(words.atStart() ? start.or(() -> end) : end.or(() -> start), Optional.empty()),
                        words.sentence(),
                        words.advice());
            }
            case ReaderException reader ->
                new YamlFault(
                        spotOf(reader.getPosition(), text),
                        "the character U+%04X is not allowed in YAML".formatted(reader.getCodePoint()),
                        "remove it, or write it as an escape in double quotes");
            default ->
                new YamlFault(
                        Spot.START,
                        "this is not YAML: "
                                + firstLine(Optional.ofNullable(e.getMessage()).orElse("")),
                        "a configuration is lines of KEY: VALUE, indented by blanks");
        };
    }

    private static Words words(MarkedYamlEngineException e) {
        String problem = firstLine(Optional.ofNullable(e.getProblem()).orElse(""));
        String context = Optional.ofNullable(e.getContext()).orElse("");
        if (problem.contains("'\\t")) {
            return new Words("a tab stands where only blanks may; indent with blanks", "replace the tab by blanks");
        }
        if (problem.contains("undefined alias")) {
            String alias = problem.replaceFirst(".*undefined alias\\s*", "");
            return new Words(
                    "no anchor of this name stands before: *" + alias,
                    "write &" + alias + " before the value that is meant, above this place");
        }
        if (problem.contains("mapping values are not allowed")) {
            return new Words(
                    "a colon starts a value where none can stand; quote the text, or check the indentation",
                    "a text with \": \" in it needs quotes; a key needs the indentation of its neighbours");
        }
        if (problem.contains("unknown escape character")) {
            String letter =
                    problem.replaceFirst(".*unknown escape character ", "").substring(0, 1);
            return new Words(
                    "\"\\" + letter + "\" means nothing in double quotes",
                    "put the value into single quotes, in which a backslash is a backslash");
        }
        if (problem.contains("cannot start any token")) {
            return new Words(
                    "a value cannot begin with " + problem.replaceFirst(".*found character (.*) that cannot.*", "$1"),
                    "put quotes around the value");
        }
        if (problem.contains("<document start>")) {
            return new Words(
                    "this stands behind the end of the configuration",
                    "remove it, or check the braces and the indentation before it");
        }
        return inContext(context, problem, e.getContextMark().map(mark -> mark.getLine() + 1));
    }

    private static Words inContext(String context, String problem, Optional<Integer> line) {
        String where = line.map(number -> " in line " + number).orElse("");
        if (context.contains("quoted scalar") && problem.contains("unexpected")) {
            return new Words("the quotes that open here never close", "close them behind the value", true);
        }
        if (context.contains("simple key")) {
            return new Words("this line has no colon", "write KEY: VALUE, with a blank behind the colon", true);
        }
        if (problem.contains("but got {")) {
            return new Words("a value with { in it stands in braces", "put quotes around it, as in '${NAME}'");
        }
        if (context.contains("flow sequence")) {
            return new Words(
                    "the list that begins" + where + " with [ is not closed",
                    "put commas between its values and ] behind the last one");
        }
        if (context.contains("flow mapping")) {
            return new Words(
                    "the map that begins" + where + " with { is not closed",
                    "put commas between its keys and } behind the last one");
        }
        if (context.contains("flow node")) {
            return new Words("the list or map that is open here ends without a value", "close it with ] or }");
        }
        if (context.contains("block mapping") || context.contains("block collection")) {
            return new Words(
                    "this does not fit to what begins" + where,
                    "indent it like its neighbours, and check quotes and brackets above");
        }
        return new Words(
                "this is not YAML: " + (context.isEmpty() ? "" : context + ", ") + problem,
                "check the indentation of this line and of the one before");
    }

    /// @param position in code points, as the parser counts
    private static Spot spotOf(int position, String text) {
        int length = text.codePointCount(0, text.length());
        int end = text.offsetByCodePoints(0, Math.clamp(position, 0, length));
        String before = text.substring(0, end);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Spot(line, 1 + before.codePointCount(lineStart, before.length()), 1);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
