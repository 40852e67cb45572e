package exfig.platform.ios;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.platform.UniqueNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwiftNamesTest {
    @ParameterizedTest
    @CsvSource({
        "wallet, wallet",
        "class, `class`",
        "Self, `Self`",
        "left, `left`",
        "ic-24 bell, ic_24_bell",
        "7eleven, _7eleven",
        "٣, _٣",
        "_, __",
        "$0, _0",
        "🔥, __",
        "глубина, глубина",
        "図面, 図面",
        "हिन्दी, हिन्दी",
        "cre\u0300me, cr\u00E8me",
    })
    void membersAreIdentifiersAndKeywordsStandInBackTicks(String name, String member) {
        assertThat(SwiftNames.member(name, SwiftNames.members())).isEqualTo(member);
    }

    @Test
    void typesThatMembersReferToAreNotHidden() {
        UniqueNames names = SwiftNames.members();

        assertThat(SwiftNames.member("Image", names)).isEqualTo("Image_2");
        assertThat(names.warnings()).hasSize(1);
    }

    @Test
    void literalsEscapeQuotesAndBackslashes() {
        assertThat(SwiftNames.literal("a\"b\\c")).isEqualTo("\"a\\\"b\\\\c\"");
    }
}
