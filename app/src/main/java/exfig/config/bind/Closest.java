package exfig.config.bind;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the words that a misspelled one may have meant.
final class Closest {
    private Closest() {}

    /// The nearest word, when it differs in letter case only or in fewer than half of its letters.
    static Optional<String> to(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(written) || distance(written, word) * 2 < word.length())
                .min(Comparator.comparingInt(word -> word.equalsIgnoreCase(written) ? 0 : distance(written, word)));
    }

    /// Words in other letter case first, then those within two edits (one, for words of four letters or fewer),
    /// nearest first.
    static List<String> siblings(String written, Collection<String> words) {
        int limit = written.codePointCount(0, written.length()) <= 4 ? 1 : 2;
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(written) || distance(written, word) <= limit)
                .sorted(Comparator.comparingInt(word -> word.equalsIgnoreCase(written) ? 0 : distance(written, word)))
                .toList();
    }

    /// Levenshtein's distance: insertions, deletions and replacements.
    static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
