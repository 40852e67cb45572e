package exfig.svg;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects what a document asks for and the drawing lacks; each sentence once.
final class Losses {
    private static final int LIMIT = 50;
    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (sentences.size() < LIMIT) {
            sentences.add(sentence);
        }
    }

    List<String> sentences() {
        return new ArrayList<>(sentences);
    }

    /// Text of the document, fit to be quoted in a sentence.
    static String quoted(String text) {
        String line = text.strip().replaceAll("\\p{Cntrl}+", " ");
        return '"' + (line.length() > 60 ? line.substring(0, 60) + "…" : line) + '"';
    }
}
