package exfig.platform.android;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResourceNamesTest {
    @ParameterizedTest
    @CsvSource({
        "ic_24_bell, ic_24_bell",
        "_ghost__x_, _ghost__x_",
        "ic24Bell, ic24bell",
        "navBack, nav_back",
        "NAV_BACK, nav_back",
        "nav-back arrow, nav_back_arrow",
        "7eleven, _7eleven",
        "class, class_",
        "object, object",
        "_, __",
        "100%, _100_",
        "crème brûlée, creme_brulee",
        "йод, u439_u43e_u434",
        "図面, u56f3_u9762",
        "🔥, u1f525",
        "'', __",
    })
    void becomeWhatTheResourceCompilerTakes(String name, String resource) {
        assertThat(ResourceNames.of(name)).isEqualTo(resource);
    }

    @RepeatedTest(50)
    void areValidForAnyText(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            String name = random.ints(random.nextInt(12), 0, random.nextBoolean() ? 0x80 : 0x3000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            String resource = ResourceNames.of(name);

            assertThat(resource).as(name).matches("[a-z_][a-z0-9_]*").isNotEqualTo("_");
            assertThat(ResourceNames.of(resource)).isEqualTo(resource);
        }
    }
}
