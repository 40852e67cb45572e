package exfig.asset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many things something is said of, in a sentence that fits to one as well.
public final class Counted {
    private static final Map<String, String> VERBS =
            Map.of("are", "is", "have", "has", "were", "was", "say", "says", "keep", "keeps", "hold", "holds");
    private static final Pattern HEAD =
            Pattern.compile("^((?:\\w+ )*?\\w+)s (" + String.join("|", VERBS.keySet()) + ")\\b");
    private static final SequencedMap<String, String> REST = new LinkedHashMap<>();

    static {
        REST.put("and are left out", "and is left out");
        REST.put("they are not colors", "it is not a color");
        REST.put("they are", "it is");
        REST.put("they have", "it has");
        REST.put("they name", "it names");
        REST.put("their nodes hold", "its node holds");
        REST.put("they belong", "it belongs");
        REST.put("lacks them", "lacks it");
        REST.put("their", "its");
    }

    private Counted() {}

    /// `3 variables have no value`, `1 variable has no value`.
    ///
    /// @param sentence in the plural, beginning with a noun in `s` and a verb such as are, have, were, say;
    ///     names of things behind a colon stay as they are
    public static String of(int count, String sentence) {
        Matcher head = HEAD.matcher(sentence);
        if (count != 1 || !head.find()) {
            return count + " " + sentence;
        }
        return "1 " + head.group(1) + " " + verb(head) + rest(sentence.substring(head.end()));
    }

    /// `1 of 3 icons has`, `2 of 3 icons have`.
    ///
    /// @param sentence as in [#of(int, String)]
    public static String of(int count, int all, String sentence) {
        Matcher head = HEAD.matcher(sentence);
        if (count != 1 || !head.find()) {
            return count + " of " + all + " " + sentence;
        }
        return "1 of " + all + " " + head.group(1) + "s " + verb(head) + rest(sentence.substring(head.end()));
    }

    private static String verb(Matcher head) {
        return VERBS.getOrDefault(head.group(2), head.group(2));
    }

    private static String rest(String sentence) {
        int names = sentence.contains(": ") ? sentence.indexOf(": ") : sentence.length();
        String rest = sentence.substring(0, names);
        for (Map.Entry<String, String> word : REST.entrySet()) {
            rest = rest.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
        }
        return rest + sentence.substring(names);
    }
}
