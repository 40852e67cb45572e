package exfig.export.process;

import java.util.ArrayList;
import java.util.List;

/// Splits a name into words: at separators, before upper case after lower case, and before digits after letters.
///
/// A run of upper case keeps the lower case that follows (`HTMLView` is one word) and lower case stays with the
/// digits before it (`20px`), as users of the trade's exporters know it. Letters without case are words by
/// themselves.
final class Words {
    private static final int BLANK = ' ';

    private Words() {}

    static List<String> of(String text) {
        List<StringBuilder> words = new ArrayList<>();
        int previous = BLANK;
        for (int c : text.codePoints().toArray()) {
            if (isMark(c) && Character.isLetterOrDigit(previous)) {
                words.getLast().appendCodePoint(c);
                continue;
            }
            if (continuesWord(previous, c)) {
                words.getLast().appendCodePoint(c);
            } else if (Character.isLetterOrDigit(c)) {
                words.add(new StringBuilder().appendCodePoint(c));
            }
            previous = c;
        }
        return words.stream().map(StringBuilder::toString).toList();
    }

    private static boolean continuesWord(int previous, int c) {
        return (Character.isLetterOrDigit(previous) && Character.isLowerCase(c))
                || (Character.isDigit(previous) && Character.isDigit(c))
                // Upper case has symbols, too (Ⓐ), and those begin no word that could go on.
                || (Character.isLetter(previous) && Character.isUpperCase(previous) && Character.isUpperCase(c));
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
