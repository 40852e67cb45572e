package exfig.platform.ios;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names or patterns with `*` (any characters) and `?` (one character), compared exactly.
record Wildcards(List<Pattern> patterns) {
    static Wildcards of(List<String> wildcards) {
        return new Wildcards(wildcards.stream().map(Wildcards::pattern).toList());
    }

    boolean match(String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private static Pattern pattern(String wildcard) {
        return Pattern.compile(
                wildcard.codePoints()
                        .mapToObj(c -> switch (c) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(c));
                        })
                        .collect(Collectors.joining()),
                Pattern.DOTALL);
    }
}
