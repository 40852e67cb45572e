package exfig.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
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
}
