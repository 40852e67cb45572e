package exfig.simulator.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Locale;

/// SVG path data, read into Java geometry and written back the way Figma writes it.
///
/// Reading knows the whole grammar of SVG 1.1 §8.3 (relative commands, smooth curves, arcs, flags without separators).
/// Writing gives absolute `M L H V C Z` with six significant digits, as Figma's own SVG export does.
public final class PathData {
    private static final int COORDINATES = 6;

    private PathData() {}

    /// Reads path data; `evenOdd` chooses the winding rule.
    ///
    /// Like a browser (SVG 1.1 §F.2), a mistake in the data ends the path there: what came before is returned.
    public static Path2D.Double read(String data, boolean evenOdd) {
        var path = new Path2D.Double(evenOdd ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        new PathReader(data, path).read();
        return path;
    }

    /// The path data of an outline after `transform`.
    public static String write(Path2D outline, AffineTransform transform) {
        var text = new StringBuilder();
        var at = new String[] {"", ""};
        var start = at;
        var numbers = new double[COORDINATES];
        for (PathIterator i = outline.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(numbers)) {
                case PathIterator.SEG_MOVETO -> {
                    at = pair(numbers, 0);
                    start = at;
                    text.append('M').append(at[0]).append(' ').append(at[1]);
                }
                case PathIterator.SEG_LINETO -> {
                    var to = pair(numbers, 0);
                    line(text, at, to);
                    at = to;
                }
                case PathIterator.SEG_QUADTO -> {
                    double fromX = Double.parseDouble(at[0]);
                    double fromY = Double.parseDouble(at[1]);
                    double[] cubic = {
                        fromX + (numbers[0] - fromX) * 2 / 3,
                        fromY + (numbers[1] - fromY) * 2 / 3,
                        numbers[2] + (numbers[0] - numbers[2]) * 2 / 3,
                        numbers[3] + (numbers[1] - numbers[3]) * 2 / 3,
                        numbers[2],
                        numbers[3]
                    };
                    at = curve(text, cubic);
                }
                case PathIterator.SEG_CUBICTO -> at = curve(text, numbers);
                case PathIterator.SEG_CLOSE -> {
                    text.append('Z');
                    at = start;
                }
                default -> throw new IllegalStateException("No such path segment");
            }
        }
        return text.toString();
    }

    /// A number as Figma writes it: six significant digits, no exponent, no trailing zeros.
    public static String number(double value) {
        if (value == 0 || Math.abs(value) < 5e-7) {
            return "0";
        }
        int whole = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
        String text = String.format(Locale.ROOT, "%." + Math.max(0, Math.min(6, 6 - whole)) + "f", value);
        if (text.indexOf('.') >= 0) {
            text = text.replaceFirst("\\.?0+$", "");
        }
        return text.equals("-0") ? "0" : text;
    }

    private static void line(StringBuilder text, String[] from, String[] to) {
        if (from[1].equals(to[1])) {
            text.append('H').append(to[0]);
        } else if (from[0].equals(to[0])) {
            text.append('V').append(to[1]);
        } else {
            text.append('L').append(to[0]).append(' ').append(to[1]);
        }
    }

    private static String[] curve(StringBuilder text, double[] numbers) {
        char separator = 'C';
        for (int i = 0; i < COORDINATES; i++) {
            text.append(separator).append(number(numbers[i]));
            separator = ' ';
        }
        return pair(numbers, 4);
    }

    private static String[] pair(double[] numbers, int index) {
        return new String[] {number(numbers[index]), number(numbers[index + 1])};
    }
}
