package exfig.config.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What the parser says, in words for people who write configurations and not parsers.
final class SyntaxWords {
    private SyntaxWords() {}

    static YamlFault faultOf(YamlEngineException e, String text) {
        return switch (e) {
            case MarkedYamlEngineException marked ->
                new YamlFault(
                        Spot.between(marked.getProblemMark().or(marked::getContextMark), Optional.empty()),
                        sentence(marked));
            case ReaderException reader ->
                new YamlFault(
                        spotOf(reader.getPosition(), text),
                        "the character U+%04X is not allowed in YAML".formatted(reader.getCodePoint()));
            default ->
                new YamlFault(
                        Spot.START,
                        "this is not YAML: "
                                + firstLine(Optional.ofNullable(e.getMessage()).orElse("")));
        };
    }

    private static String sentence(MarkedYamlEngineException e) {
        String problem = Optional.ofNullable(e.getProblem()).orElse("");
        if (problem.contains("'\\t")) {
            return "a tab stands where only blanks may; indent with blanks";
        }
        if (problem.contains("undefined alias")) {
            return "no anchor of this name stands before: " + problem.replaceFirst(".*undefined alias\\s*", "*");
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a colon starts a value where none can stand; quote the text, or check the indentation";
        }
        String context =
                Optional.ofNullable(e.getContext()).map(where -> where + ", ").orElse("");
        return "this is not YAML: " + context + firstLine(problem);
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
