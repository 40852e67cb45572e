package exfig.svg;

import java.util.ArrayList;
import java.util.List;

/// The lexical ground of CSS that SVG's style sheets stand on.
final class Css {
    private Css() {}

    static String withoutComments(String css) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf("/*", at);
            kept.append(css, at, open < 0 ? css.length() : open);
            int close = open < 0 ? -1 : css.indexOf("*/", open + 2);
            at = close < 0 ? css.length() : close + 2;
        }
        return kept.toString();
    }

    /// Parts between separators that stand outside parentheses and quotes; blank parts are left out.
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = find(text, start, separator);
            String part = text.substring(start, end).strip();
            if (!part.isEmpty()) {
                parts.add(part);
            }
            start = end + 1;
        }
        return parts;
    }

    /// The index of the next `wanted` outside parentheses and quotes, or the text's length.
    static int find(String text, int from, char wanted) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == wanted && depth == 0) {
                return i;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            }
        }
        return text.length();
    }

    /// The value with each `var(--name, fallback)` replaced by its fallback; custom properties are not kept.
    static String withFallbacks(String value) {
        String result = value;
        for (int round = 0; round < 8; round++) {
            int open = result.indexOf("var(");
            if (open < 0) {
                return result;
            }
            int close = find(result, open + 4, ')');
            int comma = find(result, open + 4, ',');
            if (comma >= close || close >= result.length()) {
                return result;
            }
            result = result.substring(0, open)
                    + result.substring(comma + 1, close).strip()
                    + result.substring(close + 1);
        }
        return result;
    }
}
