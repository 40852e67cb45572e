package exfig.config.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What the parser says, in words for people who write configurations and not parsers.
final class SyntaxWords {
    private SyntaxWords() {}

    private record Words(String sentence, String advice) {}

    static YamlFault faultOf(YamlEngineException e, String text) {
        return switch (e) {
            case MarkedYamlEngineException marked -> {
                Words words = words(marked);
                yield new YamlFault(
                        Spot.between(marked.getProblemMark().or(marked::getContextMark), Optional.empty()),
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
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
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
        String context =
                Optional.ofNullable(e.getContext()).map(where -> where + ", ").orElse("");
        return new Words("this is not YAML: " + context + firstLine(problem), advice(context + problem));
    }

    private static String advice(String message) {
        if (message.contains("stream end") && message.contains("flow")) {
            return "close the brackets or braces that are open here";
        }
        if (message.contains("but got {")) {
            return "quote a value with { in it, such as '${NAME}'";
        }
        if (message.contains("flow sequence")) {
            return "a list that begins with [ needs commas and a closing ]";
        }
        if (message.contains("flow mapping")) {
            return "a map that begins with { needs commas and a closing }";
        }
        if (message.contains("quoted scalar")) {
            return "close the quotes, and check what stands between them";
        }
        if (message.contains("cannot start any token")) {
            return "quote a value that begins with @, ` or %";
        }
        if (message.contains("simple key")) {
            return "this line lacks a colon and a blank behind its key";
        }
        return "check the indentation of this line and of the one before";
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
