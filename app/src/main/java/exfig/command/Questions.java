package exfig.command;

import exfig.terminal.SafeText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// Questions to a person: asked on stderr, answered in lines of stdin. An empty line takes the proposal.
final class Questions {
    private static final int MOST_TRIES = 5;

    private final BufferedReader in;
    private final PrintStream err;

    Questions(Surroundings surroundings) {
        // Not closed: standard input belongs to the process.
        this.in = new BufferedReader(new InputStreamReader(surroundings.in(), StandardCharsets.UTF_8));
        this.err = surroundings.err();
    }

    /// A line that is no question.
    void say(String text) {
        err.println(SafeText.line(text));
    }

    /// The answer in its meaning; one that has none is explained and asked for again.
    ///
    /// @param proposal empty when there is none, so that something must be typed
    /// @param meaning throws a [UsageException] for answers without one
    /// @throws UsageException when the answers end, or never make sense
    <T> T ask(String question, String proposal, Function<String, T> meaning) {
        for (int i = 0; i < MOST_TRIES; i++) {
            String line = line(question, proposal);
            if (line.isEmpty()) {
                say("  An answer is needed; Ctrl+C leaves.");
                continue;
            }
            try {
                return meaning.apply(line);
            } catch (UsageException e) {
                say("  " + e.sentence() + ". " + e.hint().orElse(""));
            }
        }
        throw new UsageException("no usable answer to \"" + question + "\"", "Use options instead; --help shows them.");
    }

    /// The answer as it is.
    String ask(String question, String proposal) {
        return ask(question, proposal, text -> text);
    }

    /// One of several, by its number or its name; what is neither is taken as a name of one's own.
    String choose(String question, List<String> choices, String proposal) {
        for (int i = 0; i < choices.size(); i++) {
            say("  " + (i + 1) + ") " + choices.get(i));
        }
        return ask(question, proposal, text -> {
            boolean number = text.matches("[0-9]{1,3}");
            int index = number ? Integer.parseInt(text) - 1 : -1;
            return index >= 0 && index < choices.size() ? choices.get(index) : text;
        });
    }

    /// Yes or no.
    boolean agree(String question, boolean proposal) {
        return ask(question + " (y/n)", proposal ? "y" : "n", text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "yes" -> true;
            case "n", "no" -> false;
            default -> throw new UsageException("\"" + text + "\" is neither yes nor no");
        });
    }

    private String line(String question, String proposal) {
        err.print(SafeText.line(question) + (proposal.isEmpty() ? ": " : " [" + SafeText.line(proposal) + "]: "));
        err.flush();
        try {
            String line = in.readLine();
            if (line == null) {
                err.println();
                throw new UsageException(
                        "there is no answer to \"" + question + "\": standard input has ended",
                        "Use options instead; --help shows them.");
            }
            String answer = line.strip();
            return answer.isEmpty() ? proposal : answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
