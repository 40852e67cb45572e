package exfig.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Aligned columns of text. Cells may come from anywhere; they are made safe here.
///
/// @param columns at least one
/// @param rows each with one cell for each column
public record Table(List<Column> columns, List<List<String>> rows) {
    private static final String GAP = "  ";

    /// A column; numbers go to the right.
    public record Column(String title, boolean right) {
        /// For text.
        public static Column left(String title) {
            return new Column(title, false);
        }

        /// For numbers.
        public static Column right(String title) {
            return new Column(title, true);
        }
    }

    /// @throws IllegalArgumentException when a row has more or fewer cells than there are columns
    public Table {
        columns = List.copyOf(columns);
        int cells = columns.size();
        rows = rows.stream()
                .map(row -> row.stream().map(SafeText::line).toList())
                .toList();
        rows.forEach(row -> {
            if (row.size() != cells) {
                throw new IllegalArgumentException(row.size() + " cells for " + cells + " columns: " + row);
            }
        });
    }

    /// The lines, first the titles (when any column has one), without blanks at the end.
    ///
    /// @param width the widest column is cut so that lines fit, though never below ten columns
    public List<String> lines(int width, Ansi ansi) {
        int[] widths = widths(width);
        List<String> lines = new ArrayList<>();
        if (columns.stream().anyMatch(column -> !column.title().isEmpty())) {
            lines.add(ansi.bold(line(columns.stream().map(Column::title).toList(), widths)));
        }
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private int[] widths(int width) {
        int[] widths = IntStream.range(0, columns.size())
                .map(i -> rows.stream()
                        .mapToInt(row -> SafeText.width(row.get(i)))
                        .reduce(SafeText.width(columns.get(i).title()), Math::max))
                .toArray();
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - width;
        if (excess > 0) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElseThrow();
            widths[widest] = Math.max(Math.min(10, widths[widest]), widths[widest] - excess);
        }
        return widths;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = SafeText.cut(cells.get(i), Math.max(1, widths[i]));
            String blanks = " ".repeat(widths[i] - SafeText.width(cell));
            line.append(i == 0 ? "" : GAP).append(columns.get(i).right() ? blanks + cell : cell + blanks);
        }
        return line.toString().stripTrailing();
    }
}
