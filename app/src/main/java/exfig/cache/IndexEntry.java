package exfig.cache;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of the index: `v2 <sha256> <bytes> <rendered at>`.
///
/// @param renderedAtMillis milliseconds since 1970; the render shows the file as it was then or later
record IndexEntry(String sha256, long bytes, long renderedAtMillis) {
    private static final Pattern LINE = Pattern.compile("v2 ([0-9a-f]{64}) ([0-9]{1,18}) ([0-9]{1,18})\n");

    /// Empty for anything else than a whole line of this version.
    static Optional<IndexEntry> parse(String text) {
        Matcher line = LINE.matcher(text);
        return line.matches()
                ? Optional.of(
                        new IndexEntry(line.group(1), Long.parseLong(line.group(2)), Long.parseLong(line.group(3))))
                : Optional.empty();
    }

    String line() {
        return "v2 " + sha256 + " " + bytes + " " + renderedAtMillis + "\n";
    }
}
