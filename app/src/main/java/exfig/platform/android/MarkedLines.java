package exfig.platform.android;

import exfig.plan.Amendment;
import exfig.plan.AmendmentException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines between two comments of an XML file of the user's: what is between them is replaced, and
/// not a character outside.
///
/// @param markers the comments
/// @param lines sorted; without indentation
/// @param indentation of each line
/// @param home where missing comments are put in; empty when that is the user's to do
/// @param ifMissing what becomes of a file that does not exist
/// @param origin where the lines were asked for
record MarkedLines(
        Markers markers,
        SortedSet<String> lines,
        String indentation,
        Optional<Home> home,
        IfMissing ifMissing,
        String origin)
        implements Amendment {
    MarkedLines {
        lines = new TreeSet<>(lines);
    }

    /// The two comments of one theme.
    record Markers(String start, String end, String theme) {
        String first() {
            return "<!-- " + start + ": " + theme + " -->";
        }

        String last() {
            return "<!-- " + end + ": " + theme + " -->";
        }
    }

    /// An element, at whose end comments are put in.
    ///
    /// @param what it is, for people
    /// @param start its start tag
    /// @param end its end tag
    record Home(String what, Pattern start, Pattern end) {
        static Home resources() {
            return new Home("<resources>", Pattern.compile("<resources\\b[^>]*>"), Pattern.compile("</resources\\s*>"));
        }

        static Home style(String theme) {
            return new Home(
                    "<style name=\"" + theme + "\">",
                    Pattern.compile("<style\\b[^>]*\\bname\\s*=\\s*([\"'])" + Pattern.quote(theme) + "\\1[^>]*(?<!/)>"),
                    Pattern.compile("</style\\s*>"));
        }
    }

    @Override
    public String id() {
        return markers.first() + markers.last();
    }

    /// The lines of several entries stand between one pair of comments.
    @Override
    public Amendment and(Amendment other) {
        if (!(other instanceof MarkedLines more)) {
            return this;
        }
        SortedSet<String> all = new TreeSet<>(lines);
        all.addAll(more.lines());
        return new MarkedLines(markers, all, indentation, home.or(more::home), ifMissing, origin);
    }

    @Override
    public AmendedText apply(String text) throws AmendmentException {
        Matcher first = comment(markers.start()).matcher(text);
        Matcher last = comment(markers.end()).matcher(text);
        boolean starts = first.find();
        boolean ends = last.find();
        if (!starts && !ends) {
            return new AmendedText(withMarkers(text), List.of());
        }
        if (!starts || !ends) {
            throw new AmendmentException("it has no comment " + (starts ? markers.last() : markers.first()));
        }
        if (last.start() < first.end()) {
            throw new AmendmentException("its comment " + markers.last() + " stands before " + markers.first());
        }
        int from = first.end();
        int to = lineOf(text, last.start());
        if (first.find() || last.find()) {
            throw new AmendmentException("it has the comments of " + markers.theme() + " more than once");
        }
        return new AmendedText(text.substring(0, from) + block(newline(text)) + text.substring(to), List.of());
    }

    private String block(String newline) {
        StringBuilder block = new StringBuilder(newline);
        lines.forEach(line -> block.append(indentation).append(line).append(newline));
        return block.toString();
    }

    private String withMarkers(String text) throws AmendmentException {
        if (home.isEmpty()) {
            throw new AmendmentException("it has no comment " + markers.first());
        }
        Matcher start = home.get().start().matcher(text);
        if (!start.find()) {
            throw new AmendmentException("it has neither a comment " + markers.first() + " nor "
                    + home.get().what() + " to put it into");
        }
        Matcher end = home.get().end().matcher(text);
        if (!end.find(start.end())) {
            throw new AmendmentException("its " + home.get().what() + " has no end");
        }
        String newline = newline(text);
        int at = lineOf(text, end.start());
        boolean alone = at >= start.end() && text.charAt(at - 1) == '\n';
        String before = text.substring(0, alone ? at : end.start());
        return before
                + (alone ? "" : newline)
                + indentation
                + markers.first()
                + block(newline)
                + indentation
                + markers.last()
                + newline
                + text.substring(alone ? at : end.start());
    }

    private Pattern comment(String marker) {
        return Pattern.compile(
                "<!--\\s*" + Pattern.quote(marker) + ":\\s*" + Pattern.quote(markers.theme()) + "\\s*-->");
    }

    /// Where the line of a position begins, when nothing but blanks is before it; else the position.
    private static int lineOf(String text, int position) {
        int line = position;
        while (line > 0 && (text.charAt(line - 1) == ' ' || text.charAt(line - 1) == '\t')) {
            line--;
        }
        return line == 0 || text.charAt(line - 1) == '\n' ? line : position;
    }

    private static String newline(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
