package exfig.export.process;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NameStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameStylesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ic_24_bell       | ic 24 bell      | ic24Bell       | Ic24Bell       | ic_24_bell        | ic-24-bell        | IC_24_BELL
                    nav_back arrow   | nav back arrow  | navBackArrow   | NavBackArrow   | nav_back_arrow    | nav-back-arrow    | NAV_BACK_ARROW
                    tabBarHome       | tab Bar Home    | tabBarHome     | TabBarHome     | tab_bar_home      | tab-bar-home      | TAB_BAR_HOME
                    lime07           | lime 07         | lime07         | Lime07         | lime07            | lime07            | LIME_07
                    Lime07Soft       | Lime 07 Soft    | lime07Soft     | Lime07Soft     | lime_07_soft      | lime-07-soft      | LIME_07_SOFT
                    promo-box04      | promo box 04    | promoBox04     | PromoBox04     | promo_box04       | promo-box04       | PROMO_BOX_04
                    promo_box04 Wide | promo box 04 Wide | promoBox04Wide | PromoBox04Wide | promo_box_04_wide | promo-box-04-wide | PROMO_BOX_04_WIDE
                    pill20pxWide     | pill 20px Wide  | pill20pxWide   | Pill20pxWide   | pill_20px_wide    | pill-20px-wide    | PILL_20PX_WIDE
                    ABC9             | ABC 9           | abc9           | Abc9           | abc_9             | abc-9             | ABC_9
                    HTMLView         | HTMLView        | htmlview       | Htmlview       | htmlview          | htmlview          | HTMLVIEW
                    iOS_Share        | i OS Share      | iOsShare       | IOsShare       | i_os_share        | i-os-share        | I_OS_SHARE
                    X-Ray            | X Ray           | xRay           | XRay           | x_ray             | x-ray             | X_RAY
                    v2.1 final       | v 2 1 final     | v21Final       | V21Final       | v_2_1_final       | v-2-1-final       | V_2_1_FINAL
                    a1B2             | a 1 B 2         | a1B2           | A1B2           | a_1_b_2           | a-1-b-2           | A_1_B_2
                    _ghost__x_       | ghost x         | ghostX         | GhostX         | _ghost__x_        | -ghost--x-        | GHOST_X
                    -lead            | lead            | lead           | Lead           | _lead             | -lead             | LEAD
                    100%             | 100             | 100            | 100            | 100               | 100               | 100
                    图标             | 图 标           | 图标           | 图标           | 图_标             | 图-标             | 图_标
                    __               | ''              | ''             | ''             | __                | --                | ''
                    7eleven          | 7eleven         | 7eleven        | 7eleven        | 7eleven           | 7eleven           | 7ELEVEN
                    eleven7          | eleven 7        | eleven7        | Eleven7        | eleven7           | eleven7           | ELEVEN_7
                    Eleven7          | Eleven 7        | eleven7        | Eleven7        | eleven_7          | eleven-7          | ELEVEN_7
                    don't            | don t           | donT           | DonT           | don_t             | don-t             | DON_T
                    gift  box        | gift box        | giftBox        | GiftBox        | gift_box          | gift-box          | GIFT_BOX
                    """)
    void followsTheTable(
            String name, String words, String camel, String pascal, String snake, String kebab, String screaming) {
        assertThat(String.join(" ", Words.of(name))).isEqualTo(words);
        assertThat(NameStyles.apply(NameStyle.CAMEL_CASE, name)).isEqualTo(camel);
        assertThat(NameStyles.apply(NameStyle.PASCAL_CASE, name)).isEqualTo(pascal);
        assertThat(NameStyles.apply(NameStyle.SNAKE_CASE, name)).isEqualTo(snake);
        assertThat(NameStyles.apply(NameStyle.KEBAB_CASE, name)).isEqualTo(kebab);
        assertThat(NameStyles.apply(NameStyle.SCREAMING_SNAKE_CASE, name)).isEqualTo(screaming);
        assertThat(NameStyles.apply(NameStyle.FLAT_CASE, name))
                .isEqualTo(words.replace(" ", "").toLowerCase(Locale.ROOT));
    }

    @Test
    void lettersKeepTheirCombiningMarks() {
        assertThat(NameStyles.apply(NameStyle.SNAKE_CASE, "Cafe\u0301Bar")).isEqualTo("caf\u00e9_bar");
        assertThat(Words.of("हिन्दी")).allMatch(word -> Character.isLetter(word.codePointAt(0)));
        assertThat(String.join("", Words.of("हिन्दी"))).isEqualTo("हिन्दी");
    }

    @Test
    void lettersBeyondSixteenBitsAreCapitalised() {
        assertThat(NameStyles.apply(NameStyle.PASCAL_CASE, "𐐨x y")).startsWith("𐐀");
    }
}
