package exfig.resilience;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Budgets that the processes of one machine share, in a [SharedText].
///
/// Whatever is wrong with it (no right to write, a file of another version, half a file, a holder
/// that sleeps) makes each process count for itself again. Lines are `name permits asOf limit
/// raised blockedUntil`, moments in wall-clock microseconds.
public final class SharedState {
    private static final String HEADER = "exfig-limits 1";
    private static final int MOST_BYTES = 4096;

    private final @Nullable SharedText text;

    private SharedState(@Nullable SharedText text) {
        this.text = text;
    }

    /// Shares with everyone who uses the same file; it and its folder are made when they are missing.
    public static SharedState in(Path file) {
        return new SharedState(new SharedText(file, HEADER, MOST_BYTES));
    }

    /// Shares with nobody.
    public static SharedState none() {
        return new SharedState(null);
    }

    /// Replaces one budget by what becomes of it, with nobody else in between.
    ///
    /// @param change gets empty when nothing usable is stored; always called exactly once, stored or not
    void update(String name, UnaryOperator<Optional<Bucket.State>> change) {
        if (text == null || !text.update(lines -> changed(lines, name, change))) {
            Optional<Bucket.State> _ = change.apply(Optional.empty());
        }
    }

    private static List<String> changed(List<String> lines, String name, UnaryOperator<Optional<Bucket.State>> change) {
        Map<String, Bucket.State> states = new LinkedHashMap<>();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            state(words).ifPresent(state -> states.put(words[0], state));
        }
        Optional<Bucket.State> next = change.apply(Optional.ofNullable(states.get(name)));
        if (next.isEmpty()) {
            return lines;
        }
        states.put(name, next.get());
        return states.entrySet().stream()
                .map(state -> line(state.getKey(), state.getValue()))
                .toList();
    }

    private static String line(String name, Bucket.State state) {
        return name
                + ' '
                + state.permits()
                + ' '
                + state.asOfMicros()
                + ' '
                + state.limit()
                + ' '
                + state.raisedMicros()
                + ' '
                + state.blockedUntilMicros();
    }

    private static Optional<Bucket.State> state(String[] words) {
        try {
            double permits = Double.parseDouble(words[1]);
            double limit = Double.parseDouble(words[3]);
            return Double.isFinite(permits) && Double.isFinite(limit)
                    ? Optional.of(
                            new Bucket.State(permits, moment(words[2]), limit, moment(words[4]), moment(words[5])))
                    : Optional.empty();
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    /// Bounded, so that differences of two never overflow.
    private static long moment(String text) {
        return Math.clamp(Long.parseLong(text), -(Long.MAX_VALUE / 4), Long.MAX_VALUE / 4);
    }
}
