package exfig.terminal;

import java.io.PrintStream;
import java.util.List;

/// The last lines of a terminal, repainted in place. Each change is one write of whole lines, so that
/// nothing flickers and a line printed by somebody else in between is overwritten at worst. Confined to
/// one thread at a time.
///
/// Control sequences are those of ECMA-48 and DEC private modes 7 (autowrap) and 25 (cursor), which every
/// terminal of our users knows.
final class LiveArea {
    private static final String CLEAR_TO_END = "\033[J";
    private static final String CLEAR_LINE_END = "\033[K";
    private static final String HIDE_CURSOR = "\033[?25l";
    private static final String SHOW_CURSOR = "\033[?25h";
    // Without autowrap a line stays one line, even when the window has become narrower than we know.
    private static final String WRAP_OFF = "\033[?7l";
    private static final String WRAP_ON = "\033[?7h";

    private final PrintStream out;
    private List<String> shown = List.of();
    private boolean cursorHidden;

    LiveArea(PrintStream out) {
        this.out = out;
    }

    /// Shows other lines; those above scroll away as ordinary output.
    void paint(List<String> above, List<String> lines) {
        if (above.isEmpty() && lines.equals(shown)) {
            return;
        }
        StringBuilder text = new StringBuilder();
        if (!cursorHidden && !lines.isEmpty()) {
            text.append(HIDE_CURSOR);
            cursorHidden = true;
        }
        text.append(toStart());
        if (!above.isEmpty()) {
            text.append(CLEAR_TO_END);
            above.forEach(line -> text.append(line).append('\n'));
        }
        text.append(WRAP_OFF);
        lines.forEach(line -> text.append(line).append(CLEAR_LINE_END).append('\n'));
        text.append(WRAP_ON);
        if (lines.size() < shown.size()) {
            text.append(CLEAR_TO_END);
        }
        shown = List.copyOf(lines);
        write(text.toString());
    }

    /// Removes the area and gives the cursor back.
    void close() {
        if (cursorHidden) {
            write(toStart() + CLEAR_TO_END + SHOW_CURSOR);
            shown = List.of();
            cursorHidden = false;
        }
    }

    private String toStart() {
        return shown.isEmpty() ? "" : "\r\033[" + shown.size() + "A";
    }

    private void write(String text) {
        out.print(text);
        out.flush();
    }
}
