package exfig.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.DesignVariable;
import exfig.asset.DesignVariable.Value;
import exfig.asset.Rgba;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariableTokensTest {
    private static final Value RED = new Value.Color(new Rgba(1, 0, 0, 1));

    /// A reference to a group would lead nowhere, whoever makes the group: a style here.
    @ParameterizedTest
    @CsvSource({"v1.5, brand/x, {v1_5}", "brand, other/x, {brand}", "brand, brand/x,", "v1.5, v1_5/x,"})
    void anAliasToWhatIsAGroupBesideIsAValue(String target, String style, String reference) {
        List<DesignVariable> variables =
                List.of(variable("1", target, RED), variable("2", "alias", new Value.Alias("1", Optional.of(RED))));

        List<TokenSet> sets =
                VariableTokens.of(variables, false, true, List.of(TokenEntry.path(style)), new ArrayList<>());

        Object value = sets.getFirst().tokens().getLast().first();
        assertThat(value).isEqualTo(reference == null ? TokenValues.color(new Rgba(1, 0, 0, 1)) : reference);
    }

    private static DesignVariable variable(String id, String name, Value value) {
        return new DesignVariable(id, "Theme", name, "", List.of(), Map.of("Light", value));
    }
}
