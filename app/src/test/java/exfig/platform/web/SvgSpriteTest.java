package exfig.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.Assembly.Piece;
import exfig.plan.ConversionException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Drawings as symbols of one SVG.
class SvgSpriteTest {
    private static final String HEAD =
            "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='24' viewBox='0 0 24 24'>";

    @Test
    void idsBelongToTheirSymbolAndOneColorIsThePages() throws ConversionException {
        String gradient = HEAD + "<path fill='url(#a)' d='M0'/><defs><linearGradient id='a'><stop stop-color='red'/>"
                + "</linearGradient></defs></svg>";
        String plain = HEAD + "<!-- x --><script>alert(1)</script><path d='M1' fill='#101318' onclick='x()'/></svg>";

        assertThat(new SvgSprite(false).text(List.of(piece("nav-back", gradient), piece("bell", plain))))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\">\n"
                        + "  <symbol id=\"nav-back\" viewBox=\"0 0 24 24\"><path fill=\"url(#nav-back-a)\" d=\"M0\"/><defs>"
                        + "<linearGradient id=\"nav-back-a\"><stop stop-color=\"red\"/></linearGradient></defs></symbol>\n"
                        + "  <symbol id=\"bell\" viewBox=\"0 0 24 24\"><path d=\"M1\" fill=\"currentColor\"/></symbol>\n"
                        + "</svg>\n");
        assertThat(new SvgSprite(true).text(List.of(piece("bell", plain)))).contains("fill=\"#101318\"");
    }

    @Test
    void whatIsNoSvgIsNamed() {
        assertThatThrownBy(() -> new SvgSprite(false).text(List.of(piece("bell", "<p/>"))))
                .isInstanceOf(ConversionException.class)
                .hasMessageStartingWith("bell: ");
    }

    private static Piece piece(String name, String svg) {
        return new Piece(name, svg.getBytes(StandardCharsets.UTF_8));
    }
}
