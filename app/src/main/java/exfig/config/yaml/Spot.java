package exfig.config.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// A stretch of one line of a file, to point at.
///
/// @param line 1-based
/// @param column 1-based, in code points
/// @param span code points meant, at least 1
/// @param source which of the files that were read together, 0 for the first
public record Spot(int line, int column, int span, int source) {
    /// The first character of the first file.
    public static final Spot START = new Spot(1, 1, 1);

    public Spot {
        if (line < 1 || column < 1 || span < 1) {
            throw new IllegalArgumentException("not a place in a file: " + line + ":" + column + "+" + span);
        }
    }

    /// A place in the first file.
    public Spot(int line, int column, int span) {
        this(line, column, span, 0);
    }

    /// The same place in another file.
    public Spot in(int otherSource) {
        return new Spot(line, column, span, otherSource);
    }

    /// From one mark to the other; only the first character when they are on different lines.
    static Spot between(Optional<Mark> start, Optional<Mark> end) {
        if (start.isEmpty()) {
            return START;
        }
        Mark from = start.get();
        int span = end.filter(to -> to.getLine() == from.getLine())
                .map(to -> to.getColumn() - from.getColumn())
                .orElse(1);
        return new Spot(from.getLine() + 1, from.getColumn() + 1, Math.max(1, span));
    }
}
