package exfig.simulator.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":{\"z\":[],\"y\":{}},\"c\":[1,[2,{\"d\":null}],true,false]}",
                "[1.0,1,-0.5,1e-7,2321190340980938767,0.3607843220233917]",
                "\"\\\"\\\\ /\\b\\f\\n\\r\\t\\u0001 é € 😀\"",
                "[\"\\ud83d\",\"\\ude00x\"]",
                "{\"a\":1,\"b\":2,\"c\":3,\"d\":4,\"e\":5,\"f\":6,\"g\":7,\"h\":8,\"i\":9,\"j\":10}",
                "null"
            })
    void writesTheSameBytesThatItRead(String text) {
        assertThat(new String(Json.parse(text).write(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void theLastOfDuplicateNamesWins() {
        assertThat(Json.parse("{\"a\":1,\"b\":2,\"a\":3}")).hasToString("{\"a\":3,\"b\":2}");
    }

    @Test
    void findsEveryMemberOfALargeObject() {
        var builder = JsonObject.builder();
        for (int i = 0; i < 5_000; i++) {
            builder.put("name" + i, i);
        }
        JsonObject read = (JsonObject) Json.parse(builder.build().write());

        for (int i = 0; i < 5_000; i++) {
            assertThat(read.get("name" + i)).contains(JsonNumber.of((long) i));
        }
        assertThat(read.get("name5000")).isEmpty();
    }

    @Test
    void nestingHasNoLimit() {
        String text = "[{\"a\":".repeat(50_000) + "1" + "}]".repeat(50_000);

        assertThat(new String(Json.parse(text).write(), StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\"}",
                "{\"a\":}",
                "{a:1}",
                "[1 2]",
                "01",
                "1.",
                ".5",
                "1e",
                "-",
                "tru",
                "\"a",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\n\"",
                "[1]]",
                "{\"a\":1]",
                "[1}"
            })
    void refusesWhatIsNotJson(String text) {
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(JsonException.class);
    }
}
