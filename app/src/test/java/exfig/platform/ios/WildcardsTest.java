package exfig.platform.ios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WildcardsTest {
    @ParameterizedTest
    @CsvSource({
        "wallet, wallet, true",
        "wallet, wallets, false",
        "coin*,  coinGold, true",
        "coin*,  coin, true",
        "*,      anything, true",
        "co?n,   coin, true",
        "co?n,   con, false",
        "a.b,    axb, false",
        "(a,     (a, true",
    })
    void starStandsForAnyTextAndQuestionMarkForOneCharacter(String wildcard, String name, boolean match) {
        assertThat(Wildcards.of(List.of("other", wildcard)).match(name)).isEqualTo(match);
    }
}
