package exfig.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.json.JsonText;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e-999999999", "1e325"})
    void aNumberThatWouldFillTheMemoryIsAProblem(String number) {
        TokenFile file = TokenFile.read("{\n\"big\": {\"$type\": \"number\", \"$value\": " + number + "}}");

        assertThat(file.problems())
                .extracting(TokenProblem::sentence)
                .containsExactly("the number " + number + " is beyond what programs reckon with");
    }

    @Test
    void greatAndSmallNumbersAreWrittenOut() {
        TokenFile file = TokenFile.read("""
                {"great": {"$type": "number", "$value": 1e21}, "small": {"$type": "number", "$value": 2.5e-7}}
                """);

        assertThat(file.problems()).isEmpty();
        assertThat(file.select(Optional.empty(), Set.of()).flat(JsonText.Layout.COMPACT))
                .isEqualTo("{\"great\":\"1000000000000000000000\",\"small\":\"0.00000025\"}\n");
        assertThat(file.select(Optional.empty(), Set.of()).dtcg(JsonText.Layout.COMPACT))
                .contains("\"$value\":1000000000000000000000", "\"$value\":0.00000025");
    }
}
