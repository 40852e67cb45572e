package exfig.platform.android.vector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Path data as calls of Compose's `PathBuilder`, one a command.
///
/// @param lines the calls
record KotlinPath(List<String> lines) {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|[+-]?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final Map<Character, Call> CALLS = Map.of(
            'M', new Call("moveTo", 2),
            'L', new Call("lineTo", 2),
            'H', new Call("horizontalLineTo", 1),
            'V', new Call("verticalLineTo", 1),
            'C', new Call("curveTo", 6),
            'S', new Call("reflectiveCurveTo", 4),
            'Q', new Call("quadTo", 4),
            'T', new Call("reflectiveQuadTo", 2),
            'A', new Call("arcTo", 7),
            'Z', new Call("close", 0));

    private record Call(String name, int arguments) {}

    /// @param data as [PathDataWriter] writes it: numbers and flags apart, no exponents
    static KotlinPath of(String data) {
        List<String> lines = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(data);
        List<String> numbers = new ArrayList<>();
        char command = 'Z';
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
            } else {
                numbers.add(token);
            }
            Call call = call(command);
            if (numbers.size() == call.arguments()) {
                lines.add(line(call, command, numbers));
                numbers.clear();
                command = next(command);
            }
        }
        return new KotlinPath(lines);
    }

    private static Call call(char command) {
        Call call = CALLS.get(Character.toUpperCase(command));
        if (call == null) {
            throw new IllegalArgumentException("no command of path data: " + command);
        }
        return call;
    }

    // What follows a move without a letter of its own is a line.
    private static char next(char command) {
        return switch (command) {
            case 'M' -> 'L';
            case 'm' -> 'l';
            default -> command;
        };
    }

    private static String line(Call call, char command, List<String> numbers) {
        boolean relative = Character.isLowerCase(command) && call.arguments() > 0;
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            boolean flag = call.name().equals("arcTo") && (i == 3 || i == 4);
            arguments.add(flag ? String.valueOf(numbers.get(i).equals("1")) : number(numbers.get(i)));
        }
        return call.name() + (relative ? "Relative" : "") + "(" + String.join(", ", arguments) + ")";
    }

    /// A `Float` of a number as path data has it: `-.5` becomes `-0.5f`.
    static String number(String text) {
        boolean negative = text.startsWith("-");
        String digits = negative || text.startsWith("+") ? text.substring(1) : text;
        String whole = digits.startsWith(".") ? "0" + digits : digits;
        return String.format(Locale.ROOT, "%s%sf", negative ? "-" : "", whole);
    }
}
