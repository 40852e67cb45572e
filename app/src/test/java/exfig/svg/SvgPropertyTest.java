package exfig.svg;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.fuzz.Mutations;
import exfig.plan.ConversionException;
import exfig.platform.android.vector.VectorDrawableConversion;
import exfig.platform.android.vector.VectorDrawableOptions;
import exfig.svg.SvgSafety.Policy;
import exfig.svg.SvgSafety.Result;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SvgPropertyTest {
    private static final VectorDrawableConversion CONVERSION =
            new VectorDrawableConversion(VectorDrawableOptions.DEFAULT);
    private static final List<byte[]> SEEDS = Mutations.bytes(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\" viewBox=\"0 0 24 24\">"
                    + "<path d=\"M1 1h3.5v-.5c1 1 2-2 3 3s1 1 2 2q1 1 2 2t3 3a1 2 30 01 4 4z\" fill=\"#f00\"/></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><linearGradient id=\"a\"><stop offset=\"50%\" "
                    + "stop-color=\"red\"/></linearGradient><clipPath id=\"c\"><rect width=\"5\" height=\"5\"/>"
                    + "</clipPath></defs><g transform=\"rotate(45 2 2) scale(2)\" clip-path=\"url(#c)\"><circle r=\"3\""
                    + " fill=\"url(#a)\" stroke=\"rgb(1,2,3)\" stroke-dasharray=\"1 2\"/></g><use href=\"#c\"/></svg>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><style><![CDATA[@import 'x';.a{fill:url(http://e/x#y)}]]>"
                    + "</style><script>alert(1)</script><a href=\"java&#115;cript:x\"><rect class=\"a\" onload='x'/></a>"
                    + "<image href=\"data:image/png;base64,AA==\"/><foreignObject><b/></foreignObject></svg>",
            "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"b\">]><svg><!-- c --><style>.b{fill:u\\72l(x)}</style>"
                    + "<set attributeName=\"href\" to=\"javascript:x\"/></svg>");
    private static final List<String> WORDS = List.of(
            "<script/>",
            "<script>",
            "</script>",
            "<style>",
            "</style>",
            "<g>",
            "</g>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            " onload=\"x\"",
            " href=\"x\"",
            "url(x)",
            "@import",
            "@im",
            "port",
            "\\",
            "&#x",
            "&a;",
            "<?x y?>",
            "<!DOCTYPE",
            "]>",
            "\"",
            "'",
            "<use href=\"#a\" id=\"a\"/>",
            "NaN",
            "1e999",
            "-",
            "matrix(",
            "é",
            "\0");

    @Test
    void safetyKeepsItsPromisesOnDamagedFiles() {
        Mutations.forEach(SEEDS, WORDS, 1_500, SvgPropertyTest::safety);
    }

    @Test
    void readersTellDamageInTheirOwnWordsOnly() {
        Mutations.forEach(SEEDS, WORDS, 600, SvgPropertyTest::readers);
    }

    static void safety(byte[] data) {
        byte[] before = data.clone();
        switch (SvgSafety.check(data, Policy.REMOVE)) {
            case Result.Harmless _ ->
                assertThat(SvgSafety.check(data, Policy.REFUSE)).isEqualTo(new Result.Harmless());
            case Result.Cleaned(var bytes, var removed) -> {
                assertThat(removed).isNotEmpty().doesNotHaveDuplicates();
                assertThat(SvgSafety.check(bytes, Policy.REFUSE))
                        .as(new String(bytes, StandardCharsets.ISO_8859_1))
                        .isEqualTo(new Result.Harmless());
                assertThat(SvgSafety.check(data, Policy.REFUSE)).isInstanceOf(Result.Refused.class);
            }
            case Result.Refused(var reasons) -> assertThat(reasons).isNotEmpty();
        }
        assertThat(data).isEqualTo(before);
        assertThat(SvgSafety.check(data, Policy.KEEP)).isEqualTo(new Result.Harmless());
    }

    static void readers(byte[] data) {
        try {
            Picture.parse(data);
        } catch (SvgException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
        try {
            CONVERSION.apply(data);
        } catch (ConversionException e) {
            assertThat(e).hasMessageMatching("(?s).+");
        }
    }
}
