package exfig.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {
    @Test
    void oneThingIsSaidOfInTheSingular() {
        assertThat(Counted.of(1, "icons have a dark drawing")).isEqualTo("1 icon has a dark drawing");
        assertThat(Counted.of(1, "text styles say “none” and are left out: their"))
                .isEqualTo("1 text style says “none” and is left out: their");
        assertThat(Counted.of(1, "variables are left out, because they are not colors"))
                .isEqualTo("1 variable is left out, because it is not a color");
    }

    @Test
    void severalThingsStayInThePlural() {
        assertThat(Counted.of(2, "icons have a dark drawing")).isEqualTo("2 icons have a dark drawing");
        assertThat(Counted.of(0, "components were read")).isEqualTo("0 components were read");
    }

    @Test
    void oneOfSeveralHasASingularVerbOnly() {
        assertThat(Counted.of(1, 5, "icons have no dark drawing: a")).isEqualTo("1 of 5 icons has no dark drawing: a");
        assertThat(Counted.of(3, 5, "icons have no dark drawing: a")).isEqualTo("3 of 5 icons have no dark drawing: a");
    }
}
