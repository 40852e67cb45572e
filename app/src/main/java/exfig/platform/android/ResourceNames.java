package exfig.platform.android;

import exfig.platform.FileNames;
import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/// Names of resources: lower-case Latin letters, digits and `_`, no digit at the start, no word of
/// Java ("App resources overview", Android; the resource compiler makes Java fields of them).
final class ResourceNames {
    private static final Set<String> JAVA_KEYWORDS = Set.of("""
            _ abstract assert boolean break byte case catch char class const continue default do double else enum extends
            false final finally float for goto if implements import instanceof int interface long native new null package
            private protected public return short static strictfp super switch synchronized this throw throws transient
            true try void volatile while
            """.split("\\s+"));

    private static final Pattern CASE_CHANGE = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private ResourceNames() {}

    /// A valid name, the same when it is valid already. An upper-case letter after a lower-case one
    /// starts a word, accents of Latin letters are dropped, a letter or symbol of another script
    /// becomes `u` and its code in hex, anything else `_`.
    static String of(String name) {
        String words = CASE_CHANGE.matcher(FileNames.safe(name)).replaceAll("_");
        StringBuilder valid = new StringBuilder();
        words.codePoints().map(ResourceNames::withoutAccent).forEach(c -> append(valid, c));
        String resource = valid.toString();
        if (resource.isEmpty() || Character.isDigit(resource.charAt(0))) {
            return "_" + resource;
        }
        return notJava(resource);
    }

    /// The name, with `_` at its end when it is a word of Java.
    static String notJava(String resource) {
        return JAVA_KEYWORDS.contains(resource) ? resource + "_" : resource;
    }

    private static void append(StringBuilder valid, int c) {
        if (c >= 0x80) {
            valid.append(separator(valid)).append('u').append(Integer.toHexString(c));
        } else {
            valid.append(Character.isLetterOrDigit(c) ? (char) Character.toLowerCase(c) : '_');
        }
    }

    /// The Latin letter of an accented one; other scripts keep their marks, which make other letters.
    private static int withoutAccent(int c) {
        int base =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
        return base < 0x80 ? base : c;
    }

    /// Codes of letters side by side stay apart, since they differ in length.
    private static String separator(StringBuilder valid) {
        return valid.isEmpty() || valid.charAt(valid.length() - 1) == '_' ? "" : "_";
    }
}
