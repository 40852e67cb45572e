package exfig.config.migrate;

import exfig.config.yaml.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text with edits at places of the original. Line breaks stay what they were.
final class EditedText {
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    private record Replacement(Spot spot, String text) {}

    private final List<String> lines;
    private final List<String> breaks;
    private final boolean commenting;
    private final List<Replacement> replacements = new ArrayList<>();
    private final TreeMap<Integer, String> commented = new TreeMap<>();
    private final TreeMap<Integer, List<String>> inserted = new TreeMap<>();

    EditedText(String text, boolean commenting) {
        this.commenting = commenting;
        this.lines = Arrays.asList(LINE_BREAK.split(text, -1));
        this.breaks = LINE_BREAK.matcher(text).results().map(MatchResult::group).toList();
    }

    /// The line of a place.
    String line(int number) {
        return lines.get(number - 1);
    }

    /// How many there are; the text behind the last line break counts.
    int lineCount() {
        return lines.size();
    }

    /// What stands before a place in its line.
    String before(Spot spot) {
        return line(spot.line()).substring(0, offset(spot));
    }

    /// Puts another text in the place of this stretch.
    void replace(Spot spot, String text) {
        Replacement replacement = new Replacement(spot, text);
        if (!replacements.contains(replacement)) {
            replacements.add(replacement);
        }
    }

    /// Makes a comment of a key with everything below it.
    ///
    /// @return false where a comment would end what surrounds the key, as between braces
    boolean commentOut(Spot key, String why) {
        String head = before(key);
        if (!commenting || (!head.isBlank() && !head.strip().equals("-"))) {
            return false;
        }
        int last = lastLineOf(key);
        for (int line = key.line(); line <= last; line++) {
            commented.put(line, line == key.line() ? head + "# " + why : "");
        }
        return true;
    }

    /// Adds lines behind a line.
    void insertAfter(int line, List<String> added) {
        inserted.put(line, added);
    }

    /// The text with all edits.
    String text() {
        StringBuilder text = new StringBuilder();
        for (int number = 1; number <= lines.size(); number++) {
            List<String> out = new ArrayList<>();
            String line = replaced(number);
            String prefix = commented.get(number);
            if (prefix == null) {
                out.add(line);
            } else if (prefix.isEmpty()) {
                out.add(line.isBlank() ? line : indentOf(line) + "# " + line.strip());
            } else {
                out.addAll(explained(prefix, line));
            }
            out.addAll(inserted.getOrDefault(number, List.of()));
            text.append(String.join(breakOf(number), out)).append(number <= breaks.size() ? breakOf(number) : "");
        }
        return text.toString();
    }

    /// How a line ends; the last one would end as the one before.
    private String breakOf(int number) {
        return breaks.isEmpty() ? "\n" : breaks.get(Math.min(number, breaks.size()) - 1);
    }

    /// The reason above the key; behind the dash where the key begins an item of a list, which goes on
    /// below.
    private static List<String> explained(String reason, String line) {
        int start = reason.indexOf('#');
        String key = line.substring(start);
        return reason.substring(0, start).isBlank()
                ? List.of(reason, reason.substring(0, start) + "# " + key)
                : List.of(reason + ": " + key);
    }

    private String replaced(int number) {
        String line = line(number);
        List<Replacement> here = replacements.stream()
                .filter(replacement -> replacement.spot().line() == number)
                .sorted(Comparator.comparingInt(
                                (Replacement replacement) -> replacement.spot().column())
                        .reversed())
                .toList();
        for (Replacement replacement : here) {
            int start = offset(replacement.spot());
            int end = line(number).offsetByCodePoints(start, replacement.spot().span());
            line = line.substring(0, start) + replacement.text() + line.substring(end);
        }
        return line;
    }

    /// The last line of a block that begins with this key: up to the next one that is indented no
    /// deeper. Items of a list may stand as far left as its key.
    private int lastLineOf(Spot key) {
        int depth = key.column() - 1;
        int last = key.line();
        for (int number = key.line() + 1; number <= lines.size(); number++) {
            String line = line(number);
            int indent = indentOf(line).length();
            boolean item = indent == depth
                    && line.strip().startsWith("- ")
                    && before(key).isBlank();
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (indent <= depth && !item) {
                break;
            }
            last = number;
        }
        return last;
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private int offset(Spot spot) {
        String line = line(spot.line());
        return line.offsetByCodePoints(0, Math.min(spot.column() - 1, line.codePointCount(0, line.length())));
    }
}
