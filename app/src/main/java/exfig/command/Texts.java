package exfig.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Texts that come with the program, and their wrapping for terminals.
final class Texts {
    /// Characters of a line that every terminal has room for.
    static final int WIDTH = 80;

    private Texts() {}

    /// A text file of the program.
    static String resource(String path) {
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(path), path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Words in lines of at most [#WIDTH] characters, unless a word is longer.
    ///
    /// @param indent blanks before each line
    static List<String> wrapped(String text, int indent) {
        List<String> lines = new ArrayList<>();
        String margin = " ".repeat(indent);
        StringBuilder line = new StringBuilder(margin);
        for (String word : text.strip().split("\\s+")) {
            boolean first = line.length() == indent;
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(margin);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
