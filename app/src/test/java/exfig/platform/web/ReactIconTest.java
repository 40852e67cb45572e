package exfig.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.platform.Templates;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// SVG to components, rule by rule.
class ReactIconTest {
    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                    + " width=\"24\" height=\"24\" viewBox=\"0 0 24 24\">";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            <path fill-rule="evenodd" stroke-width="2"/>               | fillRule="evenodd" strokeWidth="2"
            <g class="glyph"><path d="M0 0"/></g>                      | <g className="glyph">
            <path paint-order="stroke" vector-effect="none"/>          | paintOrder="stroke" vectorEffect="none"
            <path data-class="x" aria-label="y"/>                      | data-class="x" aria-label="y"
            <g style="mask-type:luminance"><path/></g>                 | style={{ maskType: 'luminance' }}
            <g style="--a: 1; -webkit-mask: url('a;b')"><path/></g>    | style={{ '--a': '1', WebkitMask: "url('a;b')" }}
            <use xlink:href="#a"/><g id="a"/>                          | <use href={`#${id}a`} />
            <text xml:space="preserve">a {b} &lt;c&gt;</text>          | {'a {b} <c>'}
            <path clip-path="url(#c)"/><clipPath id="c"/>              | clipPath={`url(#${id}c)`}
            <path fill="url(#gone)"/>                                  | fill="url(#gone)"
            <text font-family="A &quot;B&quot;">x</text>               | fontFamily='A "B"'
            <stop stop-color="red" stop-opacity=".5"/>                 | stopColor="red" stopOpacity=".5"
            """, delimiter = '|')
    void attributesAndTextAreThoseOfReact(String svg, String jsx) throws ConversionException {
        assertThat(source(ROOT + svg + "</svg>")).contains(jsx);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            <script>alert(1)</script>, script
            <path onclick="x()"/>, click
            <foreignObject><p/></foreignObject>, foreignObject
            <image href="https://example.org/a.png"/>, example.org
            <!-- a comment -->, comment
            <?pi here?>, here
            """)
    void whatDoesMoreThanDrawIsLeftOut(String svg, String trace) throws ConversionException {
        assertThat(source(ROOT + svg + "</svg>")).doesNotContain(trace);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <path d="M0" fill="#101318"/><path fill="none" stroke="#101318"/>     | true
            <path d="M0" fill="#101318"/><path d="M1" stroke="#101318"/>          | false
            <path d="M0" fill="black"/><path d="M1" fill="#000"/>                 | true
            <path d="M0" fill="#101318"/><path d="M1" fill="#FFFFFF"/>            | false
            <path d="M0"/>                                                        | true
            <path d="M0"/><path d="M1" fill="#101318"/>                           | false
            <path d="M0" fill="url(#g)"/><linearGradient id="g"/>                 | false
            <mask id="m"><path fill="white"/></mask><path d="M0" fill="#101318"/> | true
            <path d="M0" style="fill:red"/>                                       | false
            """)
    void aDrawingOfOneColorTakesThePages(String svg, boolean taken) throws ConversionException {
        assertThat(source(ROOT + svg + "</svg>").contains("currentColor")).isEqualTo(taken);
        assertThat(source(ROOT + svg + "</svg>", true)).doesNotContain("currentColor");
    }

    @ParameterizedTest
    @CsvSource({
        "viewBox='0 0 16 16', 0 0 16 16, size = 16",
        "width='32' height='32', 0 0 32 32, size = 32",
        "width='24.5px' height='24.5px', 0 0 24.5 24.5, size = 24.5",
        "'viewBox=''0,0, 20 10''', 0 0 20 10, size ?? 20"
    })
    void sizesAreThoseOfTheRoot(String attributes, String viewBox, String size) throws ConversionException {
        assertThat(source("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "><path d='M0'/></svg>"))
                .contains("viewBox=\"" + viewBox + "\"", size);
    }

    @Test
    void theRootKeepsItsPresentation() throws ConversionException {
        assertThat(source("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9' fill='none' stroke='#111111'"
                        + " stroke-linecap='round'><path d='M0'/></svg>"))
                .contains("      fill=\"none\"\n      stroke=\"currentColor\"\n      strokeLinecap=\"round\"\n");
    }

    @Test
    void aStyleSheetIsTold() throws ConversionException {
        ConvertedBytes converted =
                icon(false).apply((ROOT + "<style>.a{fill:red}</style></svg>").getBytes(StandardCharsets.UTF_8));

        assertThat(converted.losses()).containsExactly("a style sheet inside the drawing holds for the whole page");
        assertThat(new String(converted.bytes(), StandardCharsets.UTF_8)).contains("{'.a{fill:red}'}");
    }

    @ParameterizedTest
    @CsvSource({"<rect/>", "<svg xmlns='http://www.w3.org/2000/svg'>", "''", "'not XML'"})
    void whatIsNoSvgIsRefused(String text) {
        assertThatThrownBy(() -> source(text)).isInstanceOf(ConversionException.class);
    }

    private static String source(String svg) throws ConversionException {
        return source(svg, false);
    }

    private static String source(String svg, boolean keepColors) throws ConversionException {
        return new String(
                icon(keepColors).apply(svg.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
    }

    private static ReactIcon icon(boolean keepColors) {
        return new ReactIcon("Bell", Optional.empty(), keepColors, Templates.builtIn());
    }
}
