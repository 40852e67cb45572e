package exfig.terminal;

import java.util.ArrayList;
import java.util.List;

/// A terminal as far as the live area needs one: it obeys line feeds, cursor up, erasing, and the two
/// private modes, and refuses anything else.
final class Screen {
    private final List<StringBuilder> lines = new ArrayList<>(List.of(new StringBuilder()));
    private int row;
    private int column;
    private boolean cursorVisible = true;
    private boolean wrapping = true;

    static Screen showing(String output) {
        Screen screen = new Screen();
        int at = 0;
        while (at < output.length()) {
            at = output.charAt(at) == '\033' ? screen.obey(output, at + 2) : screen.put(output, at);
        }
        return screen;
    }

    List<String> lines() {
        List<String> texts =
                lines.stream().map(line -> line.toString().stripTrailing()).toList();
        return texts.getLast().isEmpty() ? texts.subList(0, texts.size() - 1) : texts;
    }

    boolean cursorVisible() {
        return cursorVisible;
    }

    boolean wrapping() {
        return wrapping;
    }

    private int put(String output, int at) {
        switch (output.charAt(at)) {
            case '\n' -> {
                row++;
                column = 0;
                if (row == lines.size()) {
                    lines.add(new StringBuilder());
                }
            }
            case '\r' -> column = 0;
            default -> {
                char shown = output.charAt(at);
                StringBuilder line = lines.get(row);
                if (column < line.length()) {
                    line.setCharAt(column, shown);
                } else {
                    line.append(shown);
                }
                column++;
            }
        }
        return at + 1;
    }

    private int obey(String output, int from) {
        int end = from;
        while (!Character.isLetter(output.charAt(end))) {
            end++;
        }
        String arguments = output.substring(from, end);
        switch (arguments + output.charAt(end)) {
            case "J" -> {
                lines.get(row).setLength(column);
                lines.subList(row + 1, lines.size()).clear();
            }
            case "K" -> lines.get(row).setLength(Math.min(column, lines.get(row).length()));
            case "?25l" -> cursorVisible = false;
            case "?25h" -> cursorVisible = true;
            case "?7l" -> wrapping = false;
            case "?7h" -> wrapping = true;
            case String sequence when sequence.endsWith("A") -> row -= Integer.parseInt(arguments);
            case String sequence when sequence.endsWith("m") -> {}
            case String sequence -> throw new AssertionError("not a sequence of the live area: " + sequence);
        }
        return end + 1;
    }
}
