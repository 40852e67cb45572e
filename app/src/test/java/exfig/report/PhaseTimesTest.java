package exfig.report;

import static exfig.event.ExportEvent.Phase.LOADING;
import static exfig.event.ExportEvent.Phase.PLANNING;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.event.ExportEvent.ConfigFinished;
import exfig.event.ExportEvent.Phase;
import exfig.event.ExportEvent.PhaseChanged;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhaseTimesTest {
    private long seconds;
    private final PhaseTimes clock =
            new PhaseTimes(() -> Duration.ofSeconds(seconds).toNanos());

    @Test
    void aConfigIsInOnePhaseUntilTheNext() {
        enter(0, "a", LOADING);
        enter(3, "a", PLANNING);
        finish(4, "a");

        assertThat(clock.of("a")).isEqualTo(Map.of(LOADING, Duration.ofSeconds(3), PLANNING, Duration.ofSeconds(1)));
        assertThat(clock.of("b")).isEmpty();
    }

    @Test
    void timeThatTwoConfigsSpendTogetherCountsOnceForTheRun() {
        enter(0, "a", LOADING);
        enter(2, "b", LOADING);
        finish(5, "a");
        finish(6, "b");
        enter(10, "c", LOADING);
        finish(11, "c");

        assertThat(clock.ofRun()).isEqualTo(Map.of(LOADING, Duration.ofSeconds(7)));
        assertThat(clock.of("b")).isEqualTo(Map.of(LOADING, Duration.ofSeconds(4)));
    }

    @Test
    void aConfigThatFailsBeforeItsFirstPhaseTakesNoTime() {
        finish(3, "a");

        assertThat(clock.of("a")).isEmpty();
        assertThat(clock.ofRun()).isEmpty();
    }

    private void enter(long at, String config, Phase phase) {
        seconds = at;
        clock.accept(new PhaseChanged(config, phase));
    }

    private void finish(long at, String config) {
        seconds = at;
        clock.accept(new ConfigFinished(config, true));
    }
}
