package exfig.export.process;

import java.util.Optional;
import java.util.regex.MatchResult;

/// A replacement template: `$1` and `${name}` stand for groups, everything else (backslashes too) for itself.
///
/// A number takes further digits as long as such a group exists, so `$12` is group 12 or else group 1 and a
/// `2`. A group that took no part in the match, or does not exist, is empty and shifts nobody.
final class Template {
    private Template() {}

    static String expand(String template, MatchResult match) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            int end = referenceEnd(template, i, match);
            if (end > i) {
                out.append(group(template.substring(i + 1, end), match).orElse(""));
                i = end;
            } else {
                out.append(template.charAt(i++));
            }
        }
        return out.toString();
    }

    // The index behind the reference that starts here, or `start` when none does.
    private static int referenceEnd(String template, int start, MatchResult match) {
        if (template.charAt(start) != '$' || start + 1 == template.length()) {
            return start;
        }
        if (template.charAt(start + 1) == '{') {
            return Math.max(start, template.indexOf('}', start) + 1);
        }
        int end = start + 1;
        int number = 0;
        while (end < template.length() && isDigit(template.charAt(end))) {
            int longer = number * 10 + (template.charAt(end) - '0');
            if (end > start + 1 && longer > match.groupCount()) {
                break;
            }
            number = longer;
            end++;
        }
        return end == start + 1 ? start : end;
    }

    private static Optional<String> group(String reference, MatchResult match) {
        int number = reference.startsWith("{")
                ? match.namedGroups().getOrDefault(reference.substring(1, reference.length() - 1), -1)
                : Integer.parseInt(reference);
        return number < 0 || number > match.groupCount() ? Optional.empty() : Optional.ofNullable(match.group(number));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
