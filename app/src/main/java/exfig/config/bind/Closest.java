package exfig.config.bind;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds the words that a misspelled one may have meant.
final class Closest {
    private static final int SHORTEST_HEAD = 4;

    private Closest() {}

    /// The nearest word, when it differs in letter case only or in fewer than half of its letters.
    static Optional<String> to(String written, Collection<String> words) {
        return words.stream()
                .filter(word -> word.equalsIgnoreCase(written) || distance(written, word) * 2 < word.length())
                .min(Comparator.comparingInt(word -> word.equalsIgnoreCase(written) ? 0 : distance(written, word)));
    }

    /// Words in other letter case first, then those within two edits (one, for words of four
    /// letters or fewer) and those that go on where the written one ends, nearest first.
    static List<String> siblings(String written, Collection<String> words) {
        int limit = written.codePointCount(0, written.length()) <= 4 ? 1 : 2;
        return words.stream()
                .filter(word ->
                        word.equalsIgnoreCase(written) || distance(written, word) <= limit || isCutShort(written, word))
                .sorted(Comparator.comparingInt(word -> word.equalsIgnoreCase(written) ? 0 : distance(written, word)))
                .toList();
    }

    /// `lightMode` for `lightModeName`.
    private static boolean isCutShort(String written, String word) {
        return written.length() >= SHORTEST_HEAD && word.startsWith(written);
    }

    /// Edits: insertions, deletions, replacements, and swaps of two neighbours (optimal string alignment).
    static int distance(String from, String to) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        Arrays.setAll(edits[0], j -> j);
        for (int i = 1; i <= from.length(); i++) {
            edits[i][0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
                if (swapped(from, i, to, j)) {
                    edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
                }
            }
        }
        return edits[from.length()][to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
