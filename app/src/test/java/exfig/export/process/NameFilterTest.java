package exfig.export.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFilterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nav/back     | nav/back       | true
                    nav/back     | Nav/back       | false
                    nav/back     | nav/back/small | false
                    nav/*        | nav/back       | true
                    nav/*        | nav/a/b        | true
                    nav/*        | subnav/x       | false
                    */24/*       | ic/24/bell     | true
                    */24/*       | ic/24          | false
                    bell, gift*  | bell           | true
                    bell, gift*  | giftbox        | true
                    bell, gift*  | gift           | true
                    bell, gift*  | doorbell       | false
                    a.b*         | a.bc           | true
                    a.b*         | axbc           | false
                    icon(1)*     | icon(1) wide   | true
                    icon(1)*     | icon1          | false
                    *            | anything       | true
                    *bell        | bell bell      | true
                    *a*b*c       | aabbcabc       | true
                    *a*b*c       | aabbcab        | false
                    **bell**     | bell           | true
                    """)
    void matchesWholeNamesWithWildcards(String filter, String name, boolean matches) {
        assertThat(NameFilter.parse(filter).matches(name)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({"''", "' , ,'"})
    void textWithoutPatternsMeansEveryName(String text) {
        assertThat(NameFilter.parse(text)).isEqualTo(NameFilter.ALL);
        assertThat(NameFilter.ALL.matches("any/name")).isTrue();
        assertThat(NameFilter.ALL.text()).isEmpty();
    }

    @Test
    void textCanBeTypedAgain() {
        NameFilter filter = NameFilter.parse(" bell ,gift*,");

        assertThat(filter.text()).contains("bell, gift*");
        assertThat(NameFilter.parse(filter.text().orElseThrow())).isEqualTo(filter);
    }

    @Test
    void manyWildcardsDoNotTakeExponentialTime() {
        NameFilter filter = NameFilter.parse("*a".repeat(30) + "b");

        assertThat(filter.matches("a".repeat(5_000))).isFalse();
    }
}
