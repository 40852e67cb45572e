package exfig.platform.android.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorDrawableConversionTest {
    private static ConvertedBytes convert(String svg, VectorDrawableOptions options) throws ConversionException {
        return new VectorDrawableConversion(options).apply(svg.getBytes(StandardCharsets.UTF_8));
    }

    private static String icon(String body) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>" + body + "</svg>";
    }

    private static String xml(String body) throws ConversionException {
        return new String(convert(icon(body), VectorDrawableOptions.DEFAULT).bytes(), StandardCharsets.UTF_8);
    }

    /// What stands inside `vector`, on one line, without the names' prefix.
    private static String inside(String body) throws ConversionException {
        String xml = xml(body);
        return xml.substring(xml.indexOf(">\n", xml.indexOf("<vector")) + 1, xml.indexOf("</vector>"))
                .replace("android:", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    @Test
    void theFileHasAndroidsLayout() throws ConversionException {
        ConvertedBytes converted = convert(
                icon("<path d='M4 4L20 12L4 20Z' fill='#1b1f24' fill-opacity='.5' fill-rule='evenodd'/>"),
                new VectorDrawableOptions(4, true, false));

        assertThat(new String(converted.bytes(), StandardCharsets.UTF_8)).isEqualTo("""
                <?xml version="1.0" encoding="utf-8"?>
                <vector
                    xmlns:android="http://schemas.android.com/apk/res/android"
                    android:width="24dp"
                    android:height="24dp"
                    android:viewportWidth="24"
                    android:viewportHeight="24"
                    android:autoMirrored="true">
                    <path
                        android:pathData="M4 4l16 8L4 20Z"
                        android:fillColor="#1B1F24"
                        android:fillAlpha="0.5"
                        android:fillType="evenOdd"/>
                </vector>
                """);
        assertThat(converted.losses()).isEmpty();
    }

    @Test
    void gradientsAreAttributesOfTheirOwn() throws ConversionException {
        assertThat(xml("<linearGradient id='g' y1='.5' y2='.5' spreadMethod='repeat'><stop stop-color='#1FC24A'/>"
                        + "<stop offset='1' stop-color='#1FC24A' stop-opacity='0'/></linearGradient>"
                        + "<path d='M0 0h24v24H0z' fill='url(#g)'/>"))
                .contains("xmlns:aapt=\"http://schemas.android.com/aapt\"")
                .contains("""
                            android:pathData="M0 0H24V24H0Z">
                            <aapt:attr name="android:fillColor">
                                <gradient
                                    android:type="linear"
                                    android:startX="0"
                                    android:startY="12"
                                    android:endX="24"
                                    android:endY="12"
                                    android:tileMode="repeat">
                                    <item android:offset="0" android:color="#1FC24A"/>
                                    <item android:offset="1" android:color="#001FC24A"/>
                                </gradient>
                            </aapt:attr>
                        </path>
                    """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<rect x='2' y='3' width='8' height='5'/> | <path pathData=\"M2 3h8V8H2Z\" fillColor=\"#000000\"/>",
                "<circle cx='12' cy='12' r='4' fill='#f00'/> | <path pathData=\"M16 12a4 4 0 1 1-8 0 4 4 0 1 1 8 0Z\" fillColor=\"#FF0000\"/>",
                "<line x1='2' y1='2' x2='22' y2='22' stroke='#000' stroke-width='2'/> | <path pathData=\"M2 2L22 22\" strokeColor=\"#000000\" strokeWidth=\"2\"/>",
                "<polygon points='0,0 8,0 4,6'/> | <path pathData=\"M0 0H8L4 6Z\" fillColor=\"#000000\"/>",
                "<g transform='translate(2,3) rotate(90 12 12)'><path d='M12 12h5v5z'/></g> | <path pathData=\"M14 15v5H9Z\" fillColor=\"#000000\"/>",
                "<g transform='matrix(0 1 -1 0 24 0)'><path d='M2 4h5v5z'/></g> | <path pathData=\"M20 2V7H15Z\" fillColor=\"#000000\"/>",
                "<g mask='url(#m)'><path d='M0 0h24v16z' fill='red'/></g><mask id='m'><rect width='24' height='16' rx='4' fill='white'/></mask> | <group> <clip-path pathData=\"M4 0H20a4 4 0 0 1 4 4v8a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4V4A4 4 0 0 1 4 0Z\"/> <path pathData=\"M0 0H24V16Z\" fillColor=\"#FF0000\"/> </group>",
                "<path d='M0 0h4v4z' opacity='0.4'/> | <path pathData=\"M0 0H4V4Z\" fillColor=\"#000000\" fillAlpha=\"0.4\"/>",
                "<path d='M0 0h4v4z' fill='rgba(31,194,74,0.5)'/> | <path pathData=\"M0 0H4V4Z\" fillColor=\"#801FC24A\"/>",
                "<style>.a{fill:#1FC24A}</style><path class='a' d='M0 0h4v4z'/> | <path pathData=\"M0 0H4V4Z\" fillColor=\"#1FC24A\"/>",
                "<path d='M0 0h4' stroke='red' stroke-opacity='.5' opacity='.5' fill='none' stroke-linecap='round' stroke-linejoin='bevel'/> | <path pathData=\"M0 0H4\" strokeColor=\"#FF0000\" strokeAlpha=\"0.25\" strokeWidth=\"1\" strokeLineCap=\"round\" strokeLineJoin=\"bevel\"/>",
                "<path d='M0 0h4v4' stroke='red' fill='none' stroke-miterlimit='10'/> | <path pathData=\"M0 0H4V4\" strokeColor=\"#FF0000\" strokeWidth=\"1\" strokeMiterLimit=\"10\"/>",
                "<path d='M0 0h4v4' stroke='red' fill='none' transform='scale(2)'/> | <path pathData=\"M0 0H8V8\" strokeColor=\"#FF0000\" strokeWidth=\"2\"/>",
                "<path d='M0 0h4v4' stroke='red' fill='none' transform='scale(2 1)'/> | <group scaleY=\"0.5\"> <path pathData=\"M0 0H8V8\" strokeColor=\"#FF0000\" strokeWidth=\"2\"/> </group>",
                "<path d='M0 0h4v4z' transform='scale(2 1)'/> | <path pathData=\"M0 0H8V4Z\" fillColor=\"#000000\"/>",
                "<path d='M0 0h4v4z' stroke='red' paint-order='stroke'/> | <path pathData=\"M0 0H4V4Z\" strokeColor=\"#FF0000\" strokeWidth=\"1\"/> <path pathData=\"M0 0H4V4Z\" fillColor=\"#000000\"/>",
                "<clipPath id='c'><rect width='24' height='24'/></clipPath><g clip-path='url(#c)'><path d='M-9 0h40v4z'/></g> | <path pathData=\"M-9 0H31V4Z\" fillColor=\"#000000\"/>"
            })
    void eachFeatureHasItsForm(String svg, String expected) throws ConversionException {
        assertThat(inside(svg)).isEqualTo(expected);
    }

    @Test
    void aSkewedStrokeNeedsTwoGroups() throws ConversionException {
        assertThat(inside("<path d='M0 0h4' stroke='red' transform='skewX(45)'/>"))
                .matches("<group scaleY=\"0.381966\" rotation=\"31.717474\"> <group rotation=\"-58.282526\"> <path .*");
    }

    @Test
    void anEllipticalGradientIsACircleInAStretchedGroup() throws ConversionException {
        assertThat(inside("<radialGradient id='g' cx='0' cy='0' r='1' gradientUnits='userSpaceOnUse' "
                        + "gradientTransform='translate(12 12) scale(8 4)'><stop/><stop offset='1' stop-color='red'/>"
                        + "</radialGradient><rect width='24' height='24' fill='url(#g)'/>"))
                .startsWith("<group translateX=\"12\" translateY=\"12\" scaleY=\"0.5\">")
                .contains("pathData=\"M-12-24H12V24H-12Z\"")
                .contains("centerX=\"0\" centerY=\"0\" gradientRadius=\"8\"");
    }

    @Test
    void opacityOfTheWholePictureIsTheDrawablesOwn() throws ConversionException {
        String overlapping = "<g opacity='.5'><circle r='4'/><circle r='3'/></g>";

        assertThat(xml(overlapping)).contains("android:alpha=\"0.5\"").doesNotContain("fillAlpha");
        assertThat(convert(icon(overlapping), VectorDrawableOptions.DEFAULT).losses())
                .isEmpty();
        assertThat(convert(icon("<circle r='9'/>" + overlapping), VectorDrawableOptions.DEFAULT)
                        .losses())
                .containsExactly(
                        "opacity over overlapping shapes is approximated, since it fades each shape by itself");
    }

    @Test
    void lossesOfTheSourceAreHandedOn() throws ConversionException {
        assertThat(convert(icon("<text>Hi</text><circle r='4'/>"), VectorDrawableOptions.DEFAULT)
                        .losses())
                .isEqualTo(List.of("text is not drawn"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>                      | nothing in the picture can be drawn",
                "<svg xmlns='http://www.w3.org/2000/svg'><text>Hi</text></svg>  | nothing in the picture can be drawn: text is not drawn",
                "<svg xmlns='http://www.w3.org/2000/svg'><path fill='none' d='M0 0h24v24z'/></svg> | nothing in the picture can be drawn",
                "<html/>                                                       | the document is not SVG: its root element is <html>"
            })
    void whatCannotBeDrawnIsAnError(String svg, String message) {
        assertThatThrownBy(() -> convert(svg, VectorDrawableOptions.DEFAULT))
                .isInstanceOf(ConversionException.class)
                .hasMessage(message);
    }

    @Test
    void pathsTooLongForTheResourceCompilerAreReportedOrRefused() throws ConversionException {
        String svg = icon("<path d='M0 0" + "l1.234 5.678-1.2-5.6".repeat(2_000) + "'/>");
        String sentence = "is longer than the 32,767 that Android's resource compiler takes";

        assertThat(convert(svg, VectorDrawableOptions.DEFAULT).losses())
                .singleElement()
                .asString()
                .contains(sentence);
        assertThatThrownBy(() -> convert(svg, new VectorDrawableOptions(4, false, true)))
                .isInstanceOf(ConversionException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void theIdTellsTheOptionsApart() {
        assertThat(List.of(
                        new VectorDrawableConversion(new VectorDrawableOptions(4, false, false)).id(),
                        new VectorDrawableConversion(new VectorDrawableOptions(3, false, false)).id(),
                        new VectorDrawableConversion(new VectorDrawableOptions(4, true, false)).id(),
                        new VectorDrawableConversion(new VectorDrawableOptions(4, false, true)).id()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"0", "7"})
    void thePrecisionIsBounded(int precision) {
        assertThatThrownBy(() -> new VectorDrawableOptions(precision, false, false))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
