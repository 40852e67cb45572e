package exfig.simulator.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.simulator.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rect x='4' y='4' width='2' height='2' fill='red'/> | FFFF0000",
                "<circle cx='5' cy='5' r='2' fill='#0f0'/> | FF00FF00",
                "<ellipse cx='5' cy='5' rx='3' ry='2' fill='rgb(0,0,255)'/> | FF0000FF",
                "<polygon points='0,0 10,0 10,10 0,10' fill='white'/> | FFFFFFFF",
                "<line x1='0' y1='5' x2='10' y2='5' stroke='red' stroke-width='4'/> | FFFF0000",
                "<path d='M0 0h10v10H0z'/> | FF000000",
                "<path fill='currentColor' color='#ff0000' d='M0 0h10v10H0z'/> | FFFF0000",
                "<g fill='red'><path d='M0 0h10v10H0z'/></g> | FFFF0000",
                "<g transform='translate(5 5) scale(.5)'><rect x='-5' y='-5' width='10' height='10'/></g> | FF000000",
                "<g transform='rotate(180 5 5)'><rect width='4' height='10'/></g> | 00000000",
                "<path style='fill:#00f' d='M0 0h10v10H0z'/> | FF0000FF",
                "<path fill='none' d='M0 0h10v10H0z'/> | 00000000",
                "<path fill-rule='evenodd' d='M0 0h10v10H0zM2 2h6v6H2z'/> | 00000000",
                "<path display='none' d='M0 0h10v10H0z'/> | 00000000",
                "<defs><path id='a' d='M0 0h10v10H0z'/></defs><use href='#a' fill='red'/> | FFFF0000",
                "<clipPath id='c'><path d='M0 0h3v3H0z'/></clipPath><path clip-path='url(#c)' d='M0 0h10v10H0z'/> | 00000000",
                "<linearGradient id='g'><stop stop-color='red'/></linearGradient><path fill='url(#g)' d='M0 0h10v10H0z'/> | FFFF0000"
            })
    void theMiddleHasTheColorThatABrowserShows(String body, String expected) throws Exception {
        assertThat(RenderFixtures.pixel(
                        png("<svg viewBox='0 0 10 10'><rect width='1' height='1'/>" + body + "</svg>"), 5, 5))
                .isEqualTo(expected);
    }

    @Test
    void theViewBoxIsFittedIntoTheSizeAndCentred() {
        Picture picture =
                SvgReader.read("<svg width='40' height='20' viewBox='0 0 10 10'><rect width='10' height='10'/></svg>");
        var outline = ((Picture.Filled) picture.layers().getFirst()).outline().getBounds2D();

        assertThat(picture.width()).isEqualTo(40);
        assertThat(outline.getX()).isEqualTo(10);
        assertThat(outline.getWidth()).isEqualTo(20);
    }

    @Test
    void anEntityFromAFileIsNotLoaded() throws Exception {
        String svg = "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><svg viewBox='0 0 10 10'>"
                + "<rect width='10' height='10'/><text>&x;</text></svg>";

        assertThat(RenderFixtures.pixel(png(svg), 5, 5)).isEqualTo("FF000000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"<svg><path</svg>", "<html/>", "''"})
    void whatIsNoSvgIsRefused(String text) {
        assertThatThrownBy(() -> png(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aUseOfItselfEnds() {
        assertThat(png("<svg viewBox='0 0 10 10'><rect width='1' height='1'/><g id='a'><use href='#a'/></g></svg>"))
                .isNotEmpty();
    }

    private static byte[] png(String svg) {
        return new NodeRenderer()
                .render(RenderRequest.of(JsonObject.EMPTY, "1:1", "png", 1).withGivenSvg(svg));
    }
}
