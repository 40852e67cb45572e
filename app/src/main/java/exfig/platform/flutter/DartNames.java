package exfig.platform.flutter;

import exfig.platform.UniqueNames;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names as Dart spells them ("Dart Programming Language Specification", Identifier Reference):
/// letters of ASCII, digits and `_`.
public final class DartNames {
    /// Words that are no identifiers, or none for a type or member, in some place.
    private static final Set<String> WORDS = Set.of("""
            abstract as assert async await base break case catch class const continue covariant default deferred do dynamic
            else enum export extends extension external factory false final finally for Function get hide if implements import
            in interface is late library mixin new null of on operator part required rethrow return sealed set show static super
            switch sync this throw true try type typedef var void when while with yield
            """.split("\\s+"));

    /// Members of `Object`, which a static member must not be called like.
    private static final Set<String> MEMBERS = Set.of("hashCode", "noSuchMethod", "runtimeType", "toString");

    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}$]+");

    private DartNames() {}

    /// The static members of a class, none given yet.
    ///
    /// @param more names that the class uses itself
    static UniqueNames members(String className, String file, Set<String> more) {
        Set<String> taken = new HashSet<>(more);
        taken.add(className);
        return new UniqueNames("in " + file, taken);
    }

    /// Whether something can be the name of a class.
    public static boolean isClassName(String name) {
        return name.matches("[A-Za-z$][A-Za-z0-9_$]*") && !WORDS.contains(name);
    }

    /// `surfaceRaised` of `surface_raised`, `surface-raised`, `SURFACE_RAISED` or `surfaceRaised`.
    /// A digit at the start gets `n` before it, a word of Dart `_` behind it; a letter that ASCII
    /// lacks becomes its base or `u` and its code.
    static String member(String name) {
        String shouted = name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : name;
        List<String> words = Arrays.stream(SEPARATORS.split(shouted))
                .map(DartNames::ascii)
                .filter(word -> !word.isEmpty())
                .toList();
        StringBuilder member = new StringBuilder();
        for (String word : words) {
            char first = word.charAt(0);
            member.append(member.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first))
                    .append(word, 1, word.length());
        }
        if (member.isEmpty() || Character.isDigit(member.charAt(0))) {
            member.insert(0, 'n');
        }
        String result = member.toString();
        return WORDS.contains(result) || MEMBERS.contains(result) ? result + "_" : result;
    }

    private static String ascii(String word) {
        StringBuilder ascii = new StringBuilder();
        word.codePoints().forEach(c -> {
            int base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .codePointAt(0);
            String capitals = Character.toString(c).toUpperCase(Locale.ROOT);
            if (base < 0x80 && Character.isLetterOrDigit(base)) {
                ascii.append((char) base);
            } else if (capitals.matches("[A-Z]+")) {
                ascii.append(capitals.toLowerCase(Locale.ROOT));
            } else {
                ascii.append('u').append(Integer.toHexString(c));
            }
        });
        return ascii.toString();
    }

    /// The text as a string literal.
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("'");
        text.codePoints().forEach(c -> {
            if (c == '\'' || c == '\\' || c == '$') {
                literal.append('\\');
            }
            if (Character.isISOControl(c)) {
                literal.append("\\u{%x}".formatted(c));
            } else {
                literal.appendCodePoint(c);
            }
        });
        return literal.append('\'').toString();
    }
}
