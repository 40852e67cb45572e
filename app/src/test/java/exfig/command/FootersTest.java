package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FootersTest {
    @Test
    void proseIsOneParagraphAndExamplesKeepTheirLines() {
        assertThat(Footers.joined(
                        List.of("", "One line", "and its end.", "", "Examples:", "  exfig a", "  exfig b", "End")))
                .containsExactly("", "One line and its end.", "", "Examples:", "  exfig a", "  exfig b", "End");
    }

    @Test
    void whatStandsBelowAColonBeginsAnew() {
        assertThat(Footers.joined(List.of("Scenarios:", "happy"))).containsExactly("Scenarios:", "happy");
    }
}
