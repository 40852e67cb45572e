package exfig.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UniqueNamesTest {
    @Test
    void aTakenNameGetsTheNextFreeNumberAndIsTold() {
        UniqueNames names = new UniqueNames("in Swift", Set.of("Color"));

        assertThat(names.give("a_b", "a_b", "a_b")).isEqualTo("a_b");
        assertThat(names.give("a_b_2", "a_b_2", "a_b_2")).isEqualTo("a_b_2");
        assertThat(names.give("a_b", "a-b", "a-b")).isEqualTo("a_b_3");
        assertThat(names.give("Color", "Color", "Color")).isEqualTo("Color_2");
        assertThat(names.warnings())
                .containsExactly(
                        "\"a-b\" is called \"a_b_3\" in Swift, since \"a_b\" is taken",
                        "\"Color\" is called \"Color_2\" in Swift, since \"Color\" is taken");
    }
}
