package exfig.platform.flutter;

import java.util.List;

/// Declarations and calls broken as `dart format` breaks them, so that formatting a project does not
/// change what exfig wrote.
final class DartLines {
    /// Columns of a line.
    static final int WIDTH = 80;

    private DartLines() {}

    /// `static const TYPE NAME = VALUE;` inside a class; the value on a line of its own when one line is
    /// too long.
    static String constant(String type, String name, String value) {
        String line = "  static const " + type + " " + name + " = " + value + ";";
        return line.length() <= WIDTH ? line : "  static const " + type + " " + name + " =\n      " + value + ";";
    }

    /// A call or parameter list after some text: in one line when it fits, else an argument on each
    /// line with a comma behind it.
    ///
    /// @param indent blanks before the first line
    /// @param before up to and with the opening bracket
    /// @param after from the closing bracket on
    static String call(int indent, String before, List<String> arguments, String after) {
        String one = " ".repeat(indent) + before + String.join(", ", arguments) + after;
        if (one.length() <= WIDTH) {
            return one;
        }
        StringBuilder lines =
                new StringBuilder(" ".repeat(indent)).append(before).append('\n');
        arguments.forEach(argument -> lines.append(broken(indent + 2, argument)).append(",\n"));
        return lines.append(" ".repeat(indent)).append(after).toString();
    }

    /// An argument `name: value`, whose value goes to the next line when both do not fit.
    private static String broken(int indent, String argument) {
        String line = " ".repeat(indent) + argument;
        int colon = argument.indexOf(": ");
        if (line.length() < WIDTH || colon < 0) {
            return line;
        }
        return " ".repeat(indent) + argument.substring(0, colon + 1) + "\n" + " ".repeat(indent + 4)
                + argument.substring(colon + 2);
    }
}
