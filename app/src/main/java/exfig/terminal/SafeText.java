package exfig.terminal;

import java.util.regex.Pattern;

/// Text from elsewhere (names, messages of servers) made fit for a terminal, and measured in its columns.
///
/// Widths follow Unicode's East Asian Width for the common blocks (Annex 11): a wide character or emoji
/// takes two columns, a combining mark none.
public final class SafeText {
    private static final char ELLIPSIS = '…';
    /// `##[error]`, `##vso[task.setvariable …]`, `##teamcity[…]`, anywhere in a line.
    private static final Pattern BRACKET_COMMAND = Pattern.compile("(##[A-Za-z]*)\\[");
    /// `::error::`, at the beginning of a line.
    private static final Pattern COLON_COMMAND = Pattern.compile("^(\\s*)::");

    private SafeText() {}

    /// One line without anything that a terminal or a CI runner obeys: each control or formatting
    /// character, line break and lone surrogate becomes `?`, except the joiners and selectors that
    /// emoji need; so does one character of what begins a command in the logs of GitHub Actions, Azure
    /// Pipelines and TeamCity.
    public static String line(String text) {
        if (text.codePoints().allMatch(SafeText::isHarmless)) {
            return withoutCommands(text);
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> safe.appendCodePoint(isHarmless(point) ? point : '?'));
        return withoutCommands(safe.toString());
    }

    private static String withoutCommands(String line) {
        String safe = line.contains("##") ? BRACKET_COMMAND.matcher(line).replaceAll("$1?") : line;
        return safe.contains("::") ? COLON_COMMAND.matcher(safe).replaceFirst("$1?:") : safe;
    }

    /// Columns that a line takes.
    public static int width(String line) {
        return line.codePoints().map(SafeText::width).sum();
    }

    /// The line cut to a number of columns; what is cut ends with `…`.
    ///
    /// @param columns 1 or more
    public static String cut(String line, int columns) {
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder start = new StringBuilder();
        int used = 0;
        for (int point : line.codePoints().toArray()) {
            used += width(point);
            if (used > columns - 1) {
                break;
            }
            start.appendCodePoint(point);
        }
        return start.append(ELLIPSIS).toString();
    }

    /// The line cut at its start, so that the end of a path stays.
    ///
    /// @param columns 1 or more
    public static String cutStart(String line, int columns) {
        if (width(line) <= columns) {
            return line;
        }
        int[] points = line.codePoints().toArray();
        int from = points.length;
        int used = 0;
        while (used + width(points[from - 1]) <= columns - 1) {
            used += width(points[--from]);
        }
        return ELLIPSIS + new String(points, from, points.length - from);
    }

    /// The line with blanks to a number of columns; longer ones stay as they are.
    public static String pad(String line, int columns) {
        return line + " ".repeat(Math.max(0, columns - width(line)));
    }

    private static boolean isHarmless(int point) {
        if (point >= ' ' && point < 127) {
            return true;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> point == 0x200D;
            default -> true;
        };
    }

    private static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        return point >= 0x1100
                && (point <= 0x115F
                        || (point >= 0x2E80 && point <= 0xA4CF)
                        || (point >= 0xAC00 && point <= 0xD7A3)
                        || (point >= 0xF900 && point <= 0xFAFF)
                        || (point >= 0xFE30 && point <= 0xFE6F)
                        || (point >= 0xFF00 && point <= 0xFF60)
                        || (point >= 0xFFE0 && point <= 0xFFE6)
                        || Character.isEmojiPresentation(point)
                        || (point >= 0x20000 && point <= 0x3FFFD));
    }
}
