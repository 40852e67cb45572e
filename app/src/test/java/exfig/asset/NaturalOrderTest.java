package exfig.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static final List<String> SORTED = List.of(
            "",
            "a",
            "a/2",
            "a/10",
            "a/10/b",
            "a/010",
            "b",
            "slate/50",
            "slate/100",
            "slate/1000",
            "v1.9",
            "v1.10",
            "图标");

    @Test
    void numbersCountAsNumbers() {
        for (int seed = 0; seed < 20; seed++) {
            List<String> names = new ArrayList<>(SORTED);
            Collections.shuffle(names, new Random(seed));

            names.sort(NaturalOrder.BY_NAME);

            assertThat(names.indexOf("slate/50")).isLessThan(names.indexOf("slate/100"));
            assertThat(names.indexOf("v1.9")).isLessThan(names.indexOf("v1.10"));
            assertThat(names).as("whatever the order before").isEqualTo(sortedOnce());
        }
    }

    private static List<String> sortedOnce() {
        return SORTED.stream().sorted(NaturalOrder.BY_NAME).toList();
    }

    @Test
    void onlyEqualNamesAreEqual() {
        assertThat(NaturalOrder.BY_NAME.compare("a1", "a01")).isNotZero();
        assertThat(NaturalOrder.BY_NAME.compare("a1", "a1")).isZero();
        assertThat(NaturalOrder.BY_NAME.compare("99999999999999999999", "1")).isPositive();
        assertThat(NaturalOrder.BY_NAME.compare("a/10", "a/2")).isPositive();
    }
}
