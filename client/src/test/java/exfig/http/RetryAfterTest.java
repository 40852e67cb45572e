package exfig.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-01-05T10:00:00Z");

    @Test
    void readsSecondsFractionsAndDates() {
        assertThat(RetryAfter.parse(" 17 ", NOW)).contains(Duration.ofSeconds(17));
        assertThat(RetryAfter.parse("0.25", NOW)).contains(Duration.ofMillis(250));
        assertThat(RetryAfter.parse("Mon, 05 Jan 2026 10:01:30 GMT", NOW)).contains(Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.0", "-5", "soon", "1e3", "Mon, 05 Jan 2026 09:59:00 GMT"})
    void whatSaysNothingUsableIsAbsent(String text) {
        assertThat(RetryAfter.parse(text, NOW)).isEmpty();
    }

    @Test
    void absurdWishesAreBounded() {
        assertThat(RetryAfter.parse("9".repeat(300), NOW)).contains(RetryAfter.LONGEST);
    }

    @Test
    void whateverComesTheWaitIsPositiveAndBounded() {
        Random random = new Random(7);
        String alphabet = "0123456789.+-eE ,:GMTJanon\u0660\u00a0";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(RetryAfter.parse(text.toString(), NOW))
                    .as(text.toString())
                    .satisfies(wish -> wish.ifPresent(
                            wait -> assertThat(wait).isPositive().isLessThanOrEqualTo(RetryAfter.LONGEST)));
        }
    }

    @Test
    void secondsFractionsAndDatesMeanWhatTheySay() {
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            long millis = 1 + random.nextLong(Duration.ofDays(30).toMillis());
            String seconds = BigDecimal.valueOf(millis, 3).toPlainString();
            assertThat(RetryAfter.parse(seconds, NOW)).contains(Duration.ofMillis(millis));
            assertThat(RetryAfter.parse("-" + seconds, NOW)).isEmpty();

            Instant date = NOW.plusSeconds(1 + millis / 1000);
            String text = DateTimeFormatter.RFC_1123_DATE_TIME.format(date.atOffset(ZoneOffset.UTC));
            assertThat(RetryAfter.parse(text, NOW)).contains(Duration.between(NOW, date));
        }
    }
}
