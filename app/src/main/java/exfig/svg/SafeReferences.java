package exfig.svg;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which references stay inside the file, in links and in CSS.
final class SafeReferences {
    private static final Pattern CHARACTER = Pattern.compile("&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})[ \\t\\r\\n\\f]?|([^0-9a-fA-F]))");
    private static final Pattern SUSPICIOUS = Pattern.compile("(?i)@import|url\\(|image-set\\(|src\\(|expression\\(");
    private static final Pattern URL = Pattern.compile("(?i)url\\(");
    private static final Pattern IMPORT = Pattern.compile("(?i)@import[^;{}]*;?");
    private static final Pattern INVISIBLE = Pattern.compile("[\\x00-\\x20]");

    private SafeReferences() {}

    /// Whether a link leads nowhere but into the file.
    ///
    /// @param drawsOnly whether the element shows the target as a picture, in which no script of it can run
    static boolean isLocal(String value, boolean drawsOnly) {
        String target = INVISIBLE.matcher(decode(value)).replaceAll("").toLowerCase(Locale.ROOT);
        return target.isEmpty()
                || target.startsWith("#")
                || (target.startsWith("data:image/") && (drawsOnly || !target.startsWith("data:image/svg")));
    }

    /// Whether a link runs a script.
    static boolean isScript(String value) {
        String target = INVISIBLE.matcher(decode(value)).replaceAll("").toLowerCase(Locale.ROOT);
        return target.startsWith("javascript:") || target.startsWith("vbscript:") || target.startsWith("data:text/");
    }

    /// What a piece of CSS does.
    enum Css {
        /// It loads nothing.
        HARMLESS,
        /// It loads something, and what does so is among the cuts now.
        CUT,
        /// It loads something in escapes or functions that cannot be cut out: all of it must go.
        TANGLED
    }

    /// Looks through the CSS between two positions.
    ///
    /// @param entities whether character references count there
    static Css cutFrom(String text, int start, int end, boolean entities, Cuts cuts) {
        String css = text.substring(start, end);
        boolean plain = css.indexOf('\\') < 0 && !(entities && css.indexOf('&') >= 0);
        String read = plain ? css : unescape(entities ? decode(css) : css);
        if (!loads(read)) {
            return Css.HARMLESS;
        }
        if (!plain || !onlyPlainLoads(read)) {
            return Css.TANGLED;
        }
        Matcher imports = IMPORT.matcher(css);
        while (imports.find()) {
            cuts.remove(start + imports.start(), start + imports.end());
        }
        Matcher urls = URL.matcher(css);
        while (urls.find()) {
            if (!localUrl(css, urls.end())) {
                cuts.replace(start + urls.start(), start + endOfUrl(css, urls.end()), "none");
            }
        }
        return Css.CUT;
    }

    /// Whether CSS without escapes loads something.
    static boolean loads(String css) {
        Matcher matcher = SUSPICIOUS.matcher(css);
        while (matcher.find()) {
            if (!matcher.group().equalsIgnoreCase("url(") || !localUrl(css, matcher.end())) {
                return true;
            }
        }
        return false;
    }

    /// Character references of XML resolved; unknown ones stay.
    static String decode(String value) {
        return value.indexOf('&') < 0 ? value : CHARACTER.matcher(value).replaceAll(SafeReferences::character);
    }

    /// Escapes of CSS resolved.
    static String unescape(String css) {
        return css.indexOf('\\') < 0
                ? css
                : ESCAPE.matcher(css).replaceAll(match -> {
                    String hex = match.group(1);
                    String text = hex == null ? match.group(2) : codePoint(Integer.parseInt(hex, 16));
                    return Matcher.quoteReplacement(text);
                });
    }

    private static boolean onlyPlainLoads(String css) {
        Matcher matcher = SUSPICIOUS.matcher(css);
        while (matcher.find()) {
            if (!matcher.group().equalsIgnoreCase("url(") && !matcher.group().equalsIgnoreCase("@import")) {
                return false;
            }
        }
        return true;
    }

    private static boolean localUrl(String css, int from) {
        int at = from;
        while (at < css.length() && (css.charAt(at) <= ' ' || css.charAt(at) == '"' || css.charAt(at) == '\'')) {
            at++;
        }
        return at == css.length()
                || css.charAt(at) == '#'
                || css.charAt(at) == ')'
                || css.regionMatches(true, at, "data:image/", 0, 11);
    }

    private static int endOfUrl(String css, int from) {
        int at = from;
        while (at < css.length() && css.charAt(at) <= ' ') {
            at++;
        }
        boolean quoted = at < css.length() && (css.charAt(at) == '"' || css.charAt(at) == '\'');
        int closed = quoted ? css.indexOf(css.charAt(at), at + 1) : at;
        int end = closed < 0 ? -1 : css.indexOf(')', closed);
        return end < 0 ? css.length() : end + 1;
    }

    private static String character(MatchResult match) {
        String text;
        if (match.group(1) != null) {
            text = codePoint(Integer.parseInt(match.group(1), 16));
        } else if (match.group(2) != null) {
            text = codePoint(Integer.parseInt(match.group(2)));
        } else {
            text = switch (match.group(3)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "amp" -> "&";
                case "quot" -> "\"";
                case "apos" -> "'";
                default -> match.group();
            };
        }
        return Matcher.quoteReplacement(text);
    }

    private static String codePoint(int value) {
        return Character.isValidCodePoint(value) ? Character.toString(value) : "";
    }
}
