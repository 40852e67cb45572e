package exfig.asset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DescriptionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                     | true  | true  | true  | true
                    Use on cards           | true  | true  | true  | true
                    ios                    | true  | false | false | false
                    iOS                    | true  | false | false | false
                    iOS only               | true  | false | false | false
                    Android                | false | true  | false | false
                    ios, android           | true  | true  | false | false
                    none                   | false | false | false | false
                    none ios               | true  | false | false | false
                    nonessential           | true  | true  | true  | true
                    Shown in two scenarios | true  | true  | true  | true
                    web                    | false | false | false | true
                    iOS and web            | true  | false | false | true
                    Opens a web page       | true  | true  | true  | true
                    rtl flutter            | false | false | true  | false
                    """)
    void wholeWordsRestrictPlatforms(String text, boolean ios, boolean android, boolean flutter, boolean web) {
        Description description = new Description(text);

        assertThat(description.allows(TargetPlatform.IOS)).isEqualTo(ios);
        assertThat(description.allows(TargetPlatform.ANDROID)).isEqualTo(android);
        assertThat(description.allows(TargetPlatform.FLUTTER)).isEqualTo(flutter);
        assertThat(description.allows(TargetPlatform.WEB)).isEqualTo(web);
    }

    @Test
    void noneExcludesEveryoneUnlessAPlatformIsNamed() {
        assertThat(new Description("None.").excludesEveryone()).isTrue();
        assertThat(new Description("none, ios").excludesEveryone()).isFalse();
        assertThat(new Description("none").isForOthersThan(TargetPlatform.IOS)).isFalse();
        assertThat(new Description("android").isForOthersThan(TargetPlatform.IOS))
                .isTrue();
    }

    @Test
    void rightToLeftIsAWordOfItsOwn() {
        assertThat(new Description("Arrow (RTL)").isRightToLeft()).isTrue();
        assertThat(new Description("cartload").isRightToLeft()).isFalse();
    }
}
