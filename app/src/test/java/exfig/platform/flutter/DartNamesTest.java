package exfig.platform.flutter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DartNamesTest {
    @ParameterizedTest
    @CsvSource({
        "nav_back_arrow, navBackArrow",
        "nav-back-arrow, navBackArrow",
        "NAV_BACK_ARROW, navBackArrow",
        "NavBackArrow, navBackArrow",
        "navBackArrow, navBackArrow",
        "24_bell, n24Bell",
        "switch, switch_",
        "hash_code, hashCode_",
        "to-string, toString_",
        "größe, grosse",
        "été, ete",
        "名前, u540du524d",
        "'', n",
        "'***', n",
        "iOS, iOS"
    })
    void membersAreIdentifiers(String name, String member) {
        assertThat(DartNames.member(name)).isEqualTo(member);
    }

    @ParameterizedTest
    @CsvSource({
        "AppIcons, true",
        "app_icons, true",
        "$A, true",
        "2Icons, false",
        "class, false",
        "My Icons, false",
        "'', false"
    })
    void classNames(String name, boolean valid) {
        assertThat(DartNames.isClassName(name)).isEqualTo(valid);
    }

    @Test
    void literals() {
        assertThat(DartNames.literal("it's $5\\")).isEqualTo("'it\\'s \\$5\\\\'");
    }
}
