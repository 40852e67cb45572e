package exfig.export.process;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NameStyle;
import exfig.asset.Naming;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "bell,            bell",
        "bell/bell,       bell",
        "/bell/bell,      bell",
        "bell/bell/,      bell",
        "a/a/a,           a_a_a",
        "/bell,           _bell",
        "a/b,             a_b",
        "ic/ic,           ic",
        "set/24/bell,     set_24_bell",
        "Bell/bell,       Bell_bell",
        "/,               _"
    })
    void slashesBecomeUnderscores(String figmaName, String normalised) {
        assertThat(Names.normalise(figmaName)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ic/24/bell          | ^ic_(\\d\\d)_([a-z0-9_]+)$                  | ic_$2_$1       | ic_bell_24
                    20 - Gift box       | ^(\\d\\d) - ([A-Za-z0-9 ]+)$                | glyph_$2_$1    | glyph_gift_box_20
                    set / 20 / gift box | ^set _ (\\d\\d) _ ([A-Za-z0-9 /_-]+)$       | v2_glyph_$2_$1 | v2_glyph_gift_box_20
                    bell                | ^(x-)?(\\w+)$                               | $1$2           | bell
                    bell                | ^(\\w+)$                                    | a$7b$1         | abbell
                    abc                 | (a)(b)                                      | $12            | a2c
                    abcdefghijk         | (a)(b)(c)(d)(e)(f)(g)(h)(i)(j)              | $10_$1         | j_ak
                    bell                | ^(?<what>\\w+)$                             | ${what}_${who} | bell_
                    a1b2                | \\d                                         | x              | axbx
                    bell                | ^bell$                                      | a\\$           | a
                    """)
    void replacesEveryMatch(String figmaName, String validate, String template, String finalName) {
        Naming naming = naming(validate, template, NameStyle.SNAKE_CASE);

        assertThat(Names.isValid(figmaName, naming)).isTrue();
        assertThat(Names.finalName(figmaName, naming)).isEqualTo(finalName);
    }

    @Test
    void nameWithoutAMatchIsInvalidAndOnlyStyled() {
        Naming naming = naming("^(ic)_(\\d\\d)_([a-z0-9_]+)$", "$1_$3", NameStyle.SNAKE_CASE);

        assertThat(Names.isValid("ic-20-gift", naming)).isFalse();
        assertThat(Names.finalName("ic-20-Gift", naming)).isEqualTo("ic_20_gift");
    }

    @Test
    void expressionIsSearchedAnywhere() {
        Naming naming = new Naming(Optional.of(Pattern.compile("24")), Optional.empty(), Optional.empty());

        assertThat(Names.isValid("ic/24/bell", naming)).isTrue();
        assertThat(Names.isValid("ic/20/bell", naming)).isFalse();
        assertThat(Names.finalName("ic/24/bell", naming)).isEqualTo("ic_24_bell");
    }

    @Test
    void styleAppliesWithoutExpressions() {
        Naming naming = new Naming(Optional.empty(), Optional.of("$0"), Optional.of(NameStyle.CAMEL_CASE));

        assertThat(Names.finalName("gift/gift", naming)).isEqualTo("gift");
        assertThat(Names.finalName("Surface/Card", naming)).isEqualTo("surfaceCard");
        assertThat(Names.finalName("Surface/Card", Naming.AS_IS)).isEqualTo("Surface_Card");
    }

    @Test
    void backslashesAndLoneDollarsStandForThemselves() {
        Naming naming = new Naming(Optional.of(Pattern.compile("b")), Optional.of("\\$x${"), Optional.empty());

        assertThat(Names.finalName("abc", naming)).isEqualTo("a\\$x${c");
    }

    @Test
    void expressionThatBacktracksWithoutEndRejectsTheName() {
        Naming naming = naming("^(\\w+\\s?(\\w+)\\2?)+!$", "$0", NameStyle.SNAKE_CASE);

        assertThat(Names.isValid("a".repeat(60), naming)).isFalse();
        assertThat(Names.finalName("a".repeat(60), naming)).isEqualTo("a".repeat(60));
    }

    private static Naming naming(String validate, String template, NameStyle style) {
        return new Naming(Optional.of(Pattern.compile(validate)), Optional.of(template), Optional.of(style));
    }

    @ParameterizedTest
    @CsvSource({
        "図面/閉じる, tu_mian_bijiru",
        "Größe, grosse",
        "Цвет/Тёмный, tsvet_temnyy",
        "Cre\u0301me, creme",
        "plain_name, plain_name",
    })
    void namesAreSpelledInAsciiWhenThatIsAskedFor(String figmaName, String expected) {
        Naming naming = new Naming(
                Optional.of(Pattern.compile("^[ -~]+$")), Optional.empty(), Optional.of(NameStyle.SNAKE_CASE), true);

        assertThat(Names.isValid(figmaName, naming)).isTrue();
        assertThat(Names.finalName(figmaName, naming)).isEqualTo(expected);
    }
}
