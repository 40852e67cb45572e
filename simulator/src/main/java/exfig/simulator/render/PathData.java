package exfig.simulator.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// SVG path data, read into Java geometry and written back the way Figma writes it.
///
/// Reading knows the whole grammar of SVG 1.1 §8.3 (relative commands, smooth curves, arcs, flags without
/// separators). Writing gives absolute `M L H V C Z` with six significant digits, as Figma's own SVG export
/// does.
public final class PathData {
    private static final int COORDINATES = 6;
    private static final long[] UNITS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

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
        int decimals = Math.clamp(6L - whole, 0, 6);
        long unit = UNITS[decimals];
        // Not String.format: numbers are most of the work of writing a picture, and it is twenty times slower.
        long scaled = Math.round(Math.abs(value) * unit);
        long fraction = scaled % unit;
        var text = new StringBuilder(value < 0 && scaled != 0 ? "-" : "").append(scaled / unit);
        if (fraction != 0) {
            text.append('.').append(Long.toString(unit + fraction), 1, decimals + 1);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.toString();
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
