package exfig.svg;

import static exfig.svg.PictureFixtures.document;
import static exfig.svg.PictureFixtures.fills;
import static exfig.svg.PictureFixtures.icon;
import static exfig.svg.PictureFixtures.outlines;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                | 24 24 24 24",
                "width='32' height='16'                            | 32 16 32 16",
                "viewBox='0 0 10 20'                               | 10 20 10 20",
                "width='24px' height='24px' viewBox='0 0 12 12'    | 24 24 12 12",
                "width='100%' height='100%' viewBox='0 0 12 6'     | 12 6 12 6",
                "width='24' viewBox='0 0 12 6'                     | 24 12 12 6",
                "height='24' viewBox='0 0 12 6'                    | 48 24 12 6",
                "width='1em' height='1em' viewBox='0 0 24 24'      | 16 16 24 24",
                "width='24pt' height='1in'                         | 32 96 32 96",
                "width='20' height='10' viewBox='0 0 10 10'        | 20 10 20 10",
                "width='20' height='10' viewBox='0 0 10 10' preserveAspectRatio='none'  | 20 10 10 10",
                "width='20' height='10' viewBox='0 0 10 10' preserveAspectRatio='xMidYMid slice' | 20 10 10 5",
                "viewBox='0 0 0 5' width='7' height='7'            | 7 7 7 7"
            })
    void sizeAndViewportComeFromTheRoot(String attributes, String expected) {
        Picture picture = document("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "/>");

        assertThat(Outlines.text(picture.width())
                        + ' '
                        + Outlines.text(picture.height())
                        + ' '
                        + Outlines.text(picture.viewportWidth())
                        + ' '
                        + Outlines.text(picture.viewportHeight()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='-5 -5 10 10' width='10' height='10'                             | M5,5 L6,6",
                "viewBox='0 0 10 10' width='20' height='10'                               | M5,0 L6,1",
                "viewBox='0 0 10 10' width='20' height='10' preserveAspectRatio='xMinYMin' | M0,0 L1,1",
                "viewBox='0 0 10 10' width='20' height='10' preserveAspectRatio='xMaxYMid' | M10,0 L11,1",
                "viewBox='0 0 10 10' width='20' height='10' preserveAspectRatio='none'     | M0,0 L1,1",
                "viewBox='0 0 10 10' width='20' height='10' preserveAspectRatio='xMidYMax slice' | M0,-5 L1,-4"
            })
    void theViewBoxIsPlacedInTheViewport(String attributes, String expected) {
        Picture picture = document(
                "<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "><path stroke='red' d='M0 0L1 1'/></svg>");

        PictureElement.Shape shape = PictureFixtures.shapes(picture).getFirst();
        assertThat(Outlines.text(shape.outline().transformed(shape.toViewport())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rect x='2' y='3' width='8' height='5'/>                   | M2,3 L10,3 L10,8 L2,8 Z",
                "<rect width='8' height='5'/>                               | M0,0 L8,0 L8,5 L0,5 Z",
                "<rect width='4' height='4' rx='1'/> | M1,0 L3,0 A1,1,0,0,1,4,1 L4,3 A1,1,0,0,1,3,4 L1,4 A1,1,0,0,1,0,3 L0,1 A1,1,0,0,1,1,0 Z",
                "<rect width='4' height='2' rx='9'/> | M2,0 A2,1,0,0,1,4,1 A2,1,0,0,1,2,2 A2,1,0,0,1,0,1 A2,1,0,0,1,2,0 Z",
                "<circle cx='12' cy='12' r='4'/>     | M16,12 A4,4,0,1,1,8,12 A4,4,0,1,1,16,12 Z",
                "<ellipse cx='5' cy='5' rx='2' ry='1'/> | M7,5 A2,1,0,1,1,3,5 A2,1,0,1,1,7,5 Z",
                "<polygon points='0,0 8,0 4,6'/>     | M0,0 L8,0 L4,6 Z",
                "<polyline points='0 0 8 0 4 6 9'/>  | M0,0 L8,0 L4,6",
                "<path transform='translate(1 1) scale(2)' d='M0 0h1v1z'/> | M1,1 L3,1 L3,3 Z",
                "<g transform='rotate(90)'><path transform='scale(1,2)' d='M0 1L1 1V3'/></g> | M-2,0 L-2,1 L-6,1",
                "<path style='transform:translate(1px,2px)' d='M0 0h1v1z'/> | M1,2 L2,2 L2,3 Z",
                "<path transform='matrix(1 2 3 4 5)' d='M0 0h1v1z'/>        | M0,0 L1,0 L1,1 Z"
            })
    void shapesAndTransformsBecomeOutlines(String body, String expected) {
        assertThat(outlines(body)).containsExactly(expected);
    }

    @Test
    void documentOrderStays() {
        assertThat(fills("<path fill='red' d='M0 0h1v1z'/><g><path fill='lime' d='M0 0h1v1z'/></g>"
                        + "<circle r='2' fill='blue'/>"))
                .containsExactly("#ff0000", "#00ff00", "#0000ff");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<path display='none' d='M0 0h1v1z'/>",
                "<g display='none'><path display='inline' d='M0 0h1v1z'/></g>",
                "<g visibility='hidden'><path d='M0 0h1v1z'/></g>",
                "<path opacity='0' d='M0 0h1v1z'/>",
                "<path fill='transparent' d='M0 0h1v1z'/>",
                "<path fill-opacity='0' d='M0 0h1v1z'/>",
                "<rect width='0' height='4'/>",
                "<circle r='0'/>",
                "<path transform='scale(0)' d='M0 0h1v1z'/>",
                "<symbol id='s'><path d='M0 0h1v1z'/></symbol>",
                "<defs><path d='M0 0h1v1z'/></defs>",
                "<line x2='4' y2='4'/>"
            })
    void whatIsHiddenIsNotDrawn(String body) {
        assertThat(icon(body).elements()).isEmpty();
    }

    @Test
    void visibilityCanComeBack() {
        assertThat(fills("<g visibility='hidden'><path visibility='visible' d='M0 0h1v1z'/></g>"))
                .hasSize(1);
    }

    @Test
    void usesAreResolvedWithTheirStyleAndPlace() {
        String body =
                "<defs><path id='p' d='M0 0h1v1z'/><symbol id='s' viewBox='0 0 2 2'><use href='#p'/></symbol></defs>"
                        + "<use xlink:href='#p' x='3' y='4' fill='red'/>"
                        + "<use href='#s' width='10' height='10' fill='lime'/>";

        assertThat(outlines(body)).containsExactly("M3,4 L4,4 L4,5 Z", "M0,0 L5,0 L5,5 Z");
        assertThat(fills(body)).containsExactly("#ff0000", "#00ff00");
    }

    @Test
    void circularAndMissingUsesAreReported() {
        assertThat(icon("<g id='a'><use href='#a'/></g><use href='#b'/>").losses())
                .containsExactly("the use of \"#a\" is circular", "the use of \"#b\" draws nothing: no such element");
    }

    @Test
    void nestedDocumentsClipTheirContent() {
        Picture picture = icon(
                "<svg x='2' y='2' width='4' height='4' viewBox='0 0 8 8'>" + "<rect width='20' height='8'/></svg>");

        PictureElement.Group group = (PictureElement.Group) picture.elements().getFirst();
        assertThat(Outlines.text(group.clips().getFirst())).isEqualTo("M2,2 L6,2 L6,6 L2,6 Z");
        assertThat(outlines(
                        "<svg x='2' y='2' width='4' height='4' viewBox='0 0 8 8'><rect width='8' height='8'/></svg>"))
                .containsExactly("M2,2 L6,2 L6,6 L2,6 Z");
    }

    @Test
    void switchDrawsItsFirstFittingChild() {
        assertThat(fills(
                        "<switch><foreignObject requiredExtensions='x'/><path systemLanguage='xx' fill='red' d='M0 0h1v1z'/>"
                                + "<g fill='lime'><path d='M0 0h1v1z'/></g><path d='M0 0h1v1z'/></switch>"))
                .containsExactly("#00ff00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<text>Hi</text>                                     | text is not drawn",
                "<image href='x.png'/>                               | a bitmap image is not drawn",
                "<foreignObject/>                                    | embedded HTML (foreignObject) is not drawn",
                "<path d='M0 0h1v1z'><title>t</title></path><blob/>  | the element <blob> is not drawn",
                "<g style='mix-blend-mode:multiply'><circle r='1'/></g> | blend mode \"multiply\" is drawn as normal",
                "<pattern id='p'/><circle r='1' fill='url(#p)'/>     | pattern \"p\" is not drawn",
                "<circle r='1' fill='url(#p)'/>                      | the paint \"#p\" is not drawn: no such paint",
                "<marker id='m'/><path marker-end='url(#m)' d='M0 0h9'/> | markers are not drawn",
                "<filter id='f'><feGaussianBlur/></filter><circle r='1' filter='url(#f)'/> | filter \"blur\" is not drawn",
                "<filter id='f'><feOffset/><feGaussianBlur/></filter><circle r='1' filter='url(#f)'/> | filter \"drop shadow\" is not drawn",
                "<circle r='1'><animate attributeName='r' to='2'/></circle> | animation is not kept",
                "<g><set attributeName='fill' to='red'/><circle r='1'/></g> | animation is not kept",
                "<rect width='2em' height='1'/>                      | the length \"2em\" is taken for letters of 16 pixels",
                "<rect width='2' height='1' style='width:1px'/>      | the CSS property \"width\" of a <rect> is not applied",
                "<style>path{d:none}</style><path width='1' d='M0 0h1v1z' style='width:1px'/> | the CSS property \"d\" of a <path> is not applied",
                "<path d='M0 0h1v1zX'/>                              | path data is broken at character 10 and drawn up to there"
            })
    void lossesAreNamed(String body, String loss) {
        assertThat(icon(body).losses()).containsExactly(loss);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                     | not well-formed",
                "hello                                  | not well-formed",
                "<svg xmlns='http://www.w3.org/2000/svg'> | not well-formed",
                "<html/>                                | not SVG: its root element is <html>",
                "<svg xmlns='urn:other'/>               | not SVG"
            })
    void otherDocumentsAreRefused(String text, String message) {
        assertThatThrownBy(() -> Picture.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SvgException.class)
                .hasMessageContaining(message);
    }

    @Test
    void entitiesAndExternalFilesAreNeverRead() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg'><title>&a;</title></svg>";

        assertThatThrownBy(() -> Picture.parse(bomb.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SvgException.class);
    }

    @Test
    void documentTypesWithoutEntitiesAreSkipped() {
        assertThat(document("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://localhost:1/svg11.dtd'>"
                                + "<svg xmlns='http://www.w3.org/2000/svg'><circle r='1'/></svg>")
                        .elements())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<g transform='scale(1e12)'><g transform='scale(1e12) scale(1e12)'><circle r='1e12'/></g></g>",
                "<path d='M1e308 0h9v9z'/>",
                "<g transform='matrix(0 1 0 0 1 1)'><circle r='1'/></g>",
                "<symbol id='s' transform='scale(0)'><circle r='1'/></symbol><use href='#s'/>"
            })
    void absurdNumbersDrawNothingAndBreakNothing(String body) {
        assertThat(icon(body).elements()).hasSizeLessThan(2);
    }

    @Test
    void absurdSizesAreRefused() {
        assertThatThrownBy(() -> Picture.parse("<svg xmlns='http://www.w3.org/2000/svg' width='1e9' height='1'/>"
                        .getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("out of range");
    }

    @Test
    void depthAndMultiplicationAreBounded() {
        String deep = "<svg xmlns='http://www.w3.org/2000/svg'>" + "<g>".repeat(500) + "</g>".repeat(500) + "</svg>";
        StringBuilder laughs = new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg'><circle id='u0' r='1'/>");
        for (int i = 1; i < 30; i++) {
            laughs.append("<g id='u" + i + "'>" + ("<use href='#u" + (i - 1) + "'/>").repeat(4) + "</g>");
        }

        assertThatThrownBy(() -> Picture.parse(deep.getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("nested deeper");
        assertThatThrownBy(
                        () -> Picture.parse(laughs.append("</svg>").toString().getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("draws more than");
    }
}
