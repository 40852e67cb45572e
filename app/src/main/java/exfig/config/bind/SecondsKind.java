package exfig.config.bind;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/// A time in seconds, fractions allowed; at most thirty days, which no wait for Figma reaches.
///
/// @param mayBeZero whether no time at all makes sense
public record SecondsKind(boolean mayBeZero) implements Kind<Duration> {
    /// The longest time, in seconds: thirty days.
    public static final BigDecimal MOST = BigDecimal.valueOf(Duration.ofDays(30).toSeconds());
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    @Override
    public Optional<Duration> read(Slot slot) {
        return Numbers.number(slot, expects(), example()).flatMap(seconds -> {
            boolean tooSmall = mayBeZero ? seconds.signum() < 0 : seconds.signum() <= 0;
            if (tooSmall || seconds.compareTo(MOST) > 0) {
                slot.error(
                        "C014",
                        "is " + seconds.toPlainString() + " seconds; it must be "
                                + (mayBeZero ? "at least 0" : "more than 0") + " and at most " + MOST,
                        "for example " + example());
                return Optional.empty();
            }
            return Optional.of(Duration.ofNanos(seconds.multiply(NANOS).longValue()));
        });
    }

    @Override
    public String expects() {
        return "a number of seconds";
    }

    @Override
    public String example() {
        return "30";
    }
}
