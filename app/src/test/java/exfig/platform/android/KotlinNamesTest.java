package exfig.platform.android;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KotlinNamesTest {
    @ParameterizedTest
    @CsvSource({
        "surface_raised, SurfaceRaised, surfaceRaised",
        "clock_small_2, ClockSmall2, clockSmall2",
        "_7eleven, _7eleven, _7eleven",
        "__, _, _",
        "class_, Class, class",
    })
    void joinTheWordsOfAResource(String resource, String pascal, String camel) {
        assertThat(KotlinNames.pascal(resource)).isEqualTo(pascal);
        assertThat(KotlinNames.camel(resource)).isEqualTo(camel);
    }

    @Test
    void keywordsInPackagesStandInBackTicks() {
        assertThat(KotlinNames.quotedPackage("app.in.lantern.object")).isEqualTo("app.`in`.lantern.`object`");
    }
}
