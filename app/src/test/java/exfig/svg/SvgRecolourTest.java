package exfig.svg;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.svg.SvgRecolour.Colour;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgRecolourTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <rect fill="#FF8800"/>                            | 223344     | <rect fill="#223344"/>
            <rect fill='#ff8800' />                           | 223344     | <rect fill='#223344' />
            <rect fill="#f80"/>                               | 223344     | <rect fill="#223344"/>
            <rect style="fill:#ff8800;stroke:#ff8800"/>       | 223344     | <rect style="fill:#223344;stroke:#223344"/>
            <rect style="fill: #ff8800 ; x:y"/>               | 223344     | <rect style="fill: #223344 ; x:y"/>
            <rect style="fill:#ff8800cc"/>                    | 223344     | <rect style="fill:#ff8800cc"/>
            <rect fill="#FF8800CC"/>                          | 223344     | <rect fill="#FF8800CC"/>
            <rect fill="rgb(255, 136, 0)"/>                   | 223344     | <rect fill="#223344"/>
            <rect fill="#ff8800"/>                            | ff8800*0   | <rect fill="#ff8800" fill-opacity="0"/>
            <path stroke="#ff8800"/>                          | 223344*0.5 | <path stroke="#223344" stroke-opacity="0.5"/>
            <rect style="fill:#ff8800"/>                      | 223344*0   | <rect style="fill:#223344;fill-opacity:0"/>
            <stop stop-color="#ff8800"/>                      | 223344*0   | <stop stop-color="#223344" stop-opacity="0"/>
            <feFlood flood-color="#ff8800"/>                  | 223344     | <feFlood flood-color="#223344"/>
            <a lighting-color="#ff8800"/>                     | 223344*0.5 | <a lighting-color="#223344"/>
            <rect fill="#ff8800" fill-opacity="0.8"/>         | 223344*0.5 | <rect fill="#223344" fill-opacity="0.4"/>
            <rect fill-opacity="40%" fill="#ff8800"/>         | 223344*0.5 | <rect fill-opacity="0.2" fill="#223344"/>
            <rect fill-opacity="0.8" fill="#ff8800"/>         | 223344*2   | <rect fill-opacity="1" fill="#223344"/>
            <rect style="fill:#ff8800" fill-opacity="0.8"/>   | 223344*0.5 | <rect style="fill:#223344;fill-opacity:0.4" fill-opacity="0.8"/>
            <rect style="fill:#ff8800!important"/>            | 223344     | <rect style="fill:#ff8800!important"/>
            <text data-fill="#ff8800">fill="#ff8800"</text>   | 223344     | <text data-fill="#ff8800">fill="#ff8800"</text>
            <!-- fill="#ff8800" --><g/>                       | 223344     | <!-- fill="#ff8800" --><g/>
            <style>.a{fill:#ff8800}b{x:y}</style><g/>         | 223344     | <style>.a{fill:#223344}b{x:y}</style><g/>
            <style><![CDATA[.a{fill:#ff8800}]]></style>       | 223344     | <style><![CDATA[.a{fill:#223344}]]></style>
            <s:style>.a{stroke:#ff8800}</s:style>             | 223344*0.5 | <s:style>.a{stroke:#223344;stroke-opacity:0.5}</s:style>
            <rect id="a>b" fill="#ff8800"/>                   | 223344     | <rect id="a>b" fill="#223344"/>
            <mask id="m"><g fill="#f80"/></mask><g fill="#f80"/> | 223344  | <mask id="m"><g fill="#f80"/></mask><g fill="#223344"/>
            <clipPath><g fill="#f80"/></clipPath><g fill="#f80"/> | 223344 | <clipPath><g fill="#f80"/></clipPath><g fill="#223344"/>
            <mask id="m"/><g fill="#f80"/>                    | 223344     | <mask id="m"/><g fill="#223344"/>
            <?x fill="#ff8800"?><g fill="none"/>              | 223344     | <?x fill="#ff8800"?><g fill="none"/>
            """)
    void theColorChangesWhereAColorStands(String svg, String change, String expected) {
        String[] parts = change.split("\\*");
        Colour to = new Colour(Integer.parseInt(parts[0], 16), parts.length > 1 ? Double.parseDouble(parts[1]) : 1);

        assertThat(SvgRecolour.apply(svg, rgb -> rgb == 0xFF8800 ? Optional.of(to) : Optional.empty()))
                .isEqualTo(expected);
    }

    @Test
    void allColorsChangeAtOnceAndNamesAreColorsToo() {
        Map<Integer, Colour> swapped = Map.of(0xFFFFFF, new Colour(0, 1), 0, new Colour(0xFFFFFF, 1));

        assertThat(SvgRecolour.apply(
                        "<g fill=\"white\" stroke=\"#000\"/>", rgb -> Optional.ofNullable(swapped.get(rgb))))
                .isEqualTo("<g fill=\"#000000\" stroke=\"#ffffff\"/>");
    }

    @Test
    void withoutChangesTheTextIsTheSame() {
        String svg = "<svg><style>\n.a { fill : red }\n</style><path d=\"M0 0\" fill=\"red\"/></svg>\n";

        assertThat(SvgRecolour.apply(svg, rgb -> Optional.empty())).isEqualTo(svg);
    }
}
