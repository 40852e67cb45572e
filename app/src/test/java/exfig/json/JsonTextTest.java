package exfig.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTextTest {
    private static final Map<String, Object> VALUE = JsonText.members(
            "text",
            "a/b \"c\"",
            "list",
            List.of(1, 2L, new BigDecimal("1E+3")),
            "inner",
            JsonText.members("yes", true, "nothing", JsonText.NULL),
            "empty",
            List.of());

    @Test
    void aLineForEachMember() {
        assertThat(JsonText.of(VALUE)).isEqualTo("""
                        {
                          "text": "a/b \\"c\\"",
                          "list": [ 1, 2, 1000 ],
                          "inner": {
                            "yes": true,
                            "nothing": null
                          },
                          "empty": [ ]
                        }
                        """);
    }

    @Test
    void aLineForEachItem() {
        assertThat(JsonText.of(List.of(1, Map.of("a", List.of("b"))), JsonText.Layout.ITEMS))
                .isEqualTo("""
                        [
                          1,
                          {
                            "a": [
                              "b"
                            ]
                          }
                        ]
                        """);
    }

    @Test
    void oneLine() {
        assertThat(JsonText.of(VALUE, JsonText.Layout.COMPACT))
                .isEqualTo("{\"text\":\"a/b \\\"c\\\"\",\"list\":[1,2,1000],\"inner\":{\"yes\":true,\"nothing\":null},"
                        + "\"empty\":[]}\n");
    }

    @Test
    void nothingElseIsTaken() {
        assertThatIllegalArgumentException().isThrownBy(() -> JsonText.of(List.of(1.5)));
    }
}
