package exfig.http;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The header `Retry-After`: seconds, or a date (RFC 9110, 10.2.3).
public final class RetryAfter {
    /// Longer wishes count as this one.
    public static final Duration LONGEST = Duration.ofDays(3650);

    private static final Pattern SECONDS = Pattern.compile("\\d{1,400}(?:\\.\\d{1,400})?");

    private RetryAfter() {}

    /// How long to wait; empty when the text says nothing usable, and when it says not to wait at all, since coming
    /// back at once helps no one who refuses.
    ///
    /// @param now for dates
    public static Optional<Duration> parse(String text, Instant now) {
        String trimmed = text.strip();
        Optional<Duration> wish = SECONDS.matcher(trimmed).matches() ? seconds(trimmed) : date(trimmed, now);
        return wish.filter(Duration::isPositive).map(duration -> duration.compareTo(LONGEST) > 0 ? LONGEST : duration);
    }

    private static Optional<Duration> seconds(String text) {
        BigDecimal seconds = new BigDecimal(text).min(BigDecimal.valueOf(LONGEST.toSeconds()));
        return Optional.of(Duration.ofNanos(seconds.movePointRight(9).longValue()));
    }

    private static Optional<Duration> date(String text, Instant now) {
        try {
            ZonedDateTime date =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT));
            return Optional.of(Duration.between(now, date.toInstant()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
