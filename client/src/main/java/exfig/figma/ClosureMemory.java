package exfig.figma;

import exfig.figma.id.FileKey;
import exfig.resilience.SharedText;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What Figma has refused for long, for the next process: each request that would be refused again
/// costs one of the very few that such a seat has.
///
/// Lines are endpoint, file, moments of the refusal and of its end in seconds, plan, seat limit and
/// link, between tabs; an empty word is nothing. A memory that cannot be read or written is none.
final class ClosureMemory {
    /// Beyond it Figma is asked once again: waits of up to five days have been seen (API notes, section 5).
    static final Duration LONGEST = Duration.ofDays(7);

    private static final String HEADER = "exfig-closures 1";
    private static final int MOST_BYTES = 32 * 1024;
    private static final int MOST_LINES = 50;
    private static final int LONGEST_WORD = 200;
    private static final int WORDS = 7;
    private static final String NOTHING = "";

    private final @Nullable SharedText text;

    private ClosureMemory(@Nullable SharedText text) {
        this.text = text;
    }

    /// Shared with everyone who uses the same file.
    static ClosureMemory in(Path file) {
        return new ClosureMemory(new SharedText(file, HEADER, MOST_BYTES));
    }

    /// Remembers nothing.
    static ClosureMemory none() {
        return new ClosureMemory(null);
    }

    /// A refusal.
    ///
    /// @param file empty where the endpoint has none
    /// @param failure with the wait as it was then, and no link or the one that Figma gave
    record Entry(
            Endpoint endpoint, Optional<FileKey> file, Instant told, Instant until, FigmaFailure.RateLimited failure) {
        private boolean isOf(Endpoint otherEndpoint, Optional<FileKey> otherFile) {
            return endpoint == otherEndpoint && file.equals(otherFile);
        }

        /// A clock that was set back makes it void.
        private boolean holds(Instant now) {
            return !now.isBefore(told)
                    && now.isBefore(until)
                    && Duration.between(told, now).compareTo(LONGEST) < 0;
        }
    }

    /// Refusals that still hold.
    List<Entry> entries(Instant now) {
        List<Entry> entries = new ArrayList<>();
        if (text == null || !text.exists()) {
            return entries;
        }
        update(lines -> {
            lines.forEach(line -> entry(line).filter(entry -> entry.holds(now)).ifPresent(entries::add));
            return lines;
        });
        return List.copyOf(entries);
    }

    /// Keeps a refusal, and drops those that hold no longer.
    void remember(Entry entry, Instant now) {
        update(lines -> {
            List<String> kept = new ArrayList<>(without(lines, entry.endpoint(), entry.file(), now));
            kept.add(line(entry));
            return kept.subList(Math.max(0, kept.size() - MOST_LINES), kept.size());
        });
    }

    /// Drops the refusal of an endpoint that has answered.
    void forget(Endpoint endpoint, Optional<FileKey> file, Instant now) {
        update(lines -> without(lines, endpoint, file, now));
    }

    private void update(UnaryOperator<List<String>> change) {
        if (text != null) {
            boolean _ = text.update(change);
        }
    }

    private static List<String> without(List<String> lines, Endpoint endpoint, Optional<FileKey> file, Instant now) {
        return lines.stream()
                .filter(line -> entry(line)
                        .filter(entry -> entry.holds(now) && !entry.isOf(endpoint, file))
                        .isPresent())
                .toList();
    }

    private static String line(Entry entry) {
        return String.join(
                "\t",
                entry.endpoint().name(),
                entry.file().map(FileKey::toString).orElse(NOTHING),
                Long.toString(entry.told().getEpochSecond()),
                Long.toString(entry.until().getEpochSecond()),
                word(entry.failure().plan()),
                word(entry.failure().seatLimit()),
                word(entry.failure().upgradeLink()));
    }

    /// The words are a server's: none of them may end a line or begin another column.
    private static String word(Optional<String> text) {
        return text.map(some -> some.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(some -> !some.isEmpty() && some.length() <= LONGEST_WORD)
                .orElse(NOTHING);
    }

    private static Optional<Entry> entry(String line) {
        String[] words = line.split("\t", -1);
        if (words.length != WORDS) {
            return Optional.empty();
        }
        try {
            Endpoint endpoint = Endpoint.valueOf(words[0]);
            Instant told = Instant.ofEpochSecond(Long.parseLong(words[2]));
            Instant until = Instant.ofEpochSecond(Long.parseLong(words[3]));
            FigmaFailure.RateLimited failure = new FigmaFailure.RateLimited(
                    endpoint.label(),
                    endpoint.tier(),
                    Optional.of(Duration.between(told, until)),
                    said(words[4]),
                    said(words[5]),
                    said(words[6]),
                    Optional.empty(),
                    Optional.of(told));
            return Optional.of(new Entry(endpoint, said(words[1]).map(FileKey::new), told, until, failure));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> said(String word) {
        return word.equals(NOTHING) ? Optional.empty() : Optional.of(word);
    }
}
