package exfig.svg;

import static exfig.svg.PictureFixtures.icon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradientTest {
    private static final String STOPS =
            "<stop stop-color='red'/><stop offset='50%' stop-color='#0f0' stop-opacity='.5'/>";

    private static Paint paint(String defs) {
        Picture picture = icon(defs + "<rect x='2' y='4' width='10' height='20' fill='url(#g)'/>");
        return PictureFixtures.shapes(picture).getFirst().fill().orElseThrow().paint();
    }

    /// Start and end, or centre and rim, in the picture's coordinates.
    private static String ends(Paint paint) {
        return switch (paint) {
            case Paint.Solid(SvgColor color) -> color.toString();
            case Paint.Linear linear ->
                at(linear.toViewport(), linear.from()) + " " + at(linear.toViewport(), linear.to());
            case Paint.Radial radial ->
                at(radial.toViewport(), radial.center()) + " "
                        + at(radial.toViewport(), radial.center().plus(new Point(radial.radius(), 0)));
        };
    }

    private static String at(Matrix matrix, Point point) {
        Point moved = matrix.apply(point);
        return Outlines.text(moved.x()) + "," + Outlines.text(moved.y());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<linearGradient id='g'>%s</linearGradient>                                      | 2,4 12,4",
                "<linearGradient id='g' x1='0' x2='0' y2='1'>%s</linearGradient>                 | 2,4 2,24",
                "<linearGradient id='g' x1='50%%' x2='50%%' y2='100%%'>%s</linearGradient>       | 7,4 7,24",
                "<linearGradient id='g' gradientUnits='userSpaceOnUse' x1='1' y1='2' x2='3' y2='4'>%s</linearGradient> | 1,2 3,4",
                "<linearGradient id='g' gradientUnits='userSpaceOnUse' x2='50%%' y2='25%%'>%s</linearGradient> | 0,0 12,6",
                "<linearGradient id='g' gradientUnits='userSpaceOnUse' x2='1' gradientTransform='rotate(90)'>%s</linearGradient> | 0,0 0,1",
                "<linearGradient id='g' href='#h' x2='.5'/><linearGradient id='h' x1='.1'>%s</linearGradient> | 3,4 7,4",
                "<radialGradient id='g'>%s</radialGradient>                                      | 7,14 12,14",
                "<radialGradient id='g' cx='0' cy='0' r='1' gradientUnits='userSpaceOnUse' gradientTransform='translate(12 9) scale(6)'>%s</radialGradient> | 12,9 18,9"
            })
    void geometryFollowsUnitsTransformsAndReferences(String defs, String expected) {
        assertThat(ends(paint(defs.formatted(STOPS)))).isEqualTo(expected);
    }

    @Test
    void stopsHaveOffsetsColorsAndOpacity() {
        Paint.Linear linear = (Paint.Linear) paint("<linearGradient id='g'><stop offset='.4' style='stop-color:red'/>"
                + "<stop offset='20%' class='c' stop-opacity='.5'/><stop offset='2' stop-color='currentColor' color='blue'/>"
                + "</linearGradient><style>.c{stop-color:lime}</style>");

        assertThat(linear.stops().stream()
                        .map(stop -> String.format(
                                "%.1f %06x %.1f",
                                stop.offset(), stop.color().rgb(), stop.color().alpha()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo("0.4 ff0000 1.0, 0.4 00ff00 0.5, 1.0 0000ff 1.0");
    }

    @Test
    void degenerateGradientsAreTheirLastColor() {
        assertThat(paint("<linearGradient id='g' x1='1' x2='1'>" + STOPS + "</linearGradient>"))
                .isEqualTo(new Paint.Solid(new SvgColor(0x00FF00, 0.5)));
        assertThat(paint("<radialGradient id='g'><stop stop-color='red'/></radialGradient>"))
                .isEqualTo(new Paint.Solid(new SvgColor(0xFF0000, 1)));
    }

    @Test
    void spreadIsKeptAndFocusReported() {
        Picture picture = icon("<radialGradient id='g' fx='.2' spreadMethod='reflect'>" + STOPS
                + "</radialGradient><circle r='5' fill='url(#g)'/>");

        Paint paint =
                PictureFixtures.shapes(picture).getFirst().fill().orElseThrow().paint();
        assertThat(((Paint.Radial) paint).spread()).isEqualTo(Paint.Spread.REFLECT);
        assertThat(picture.losses()).containsExactly("the focal point of gradient \"g\" is moved to the centre");
    }

    @Test
    void circularReferencesEnd() {
        assertThat(icon("<linearGradient id='g' href='#h'/><linearGradient id='h' href='#g'/>"
                                + "<circle r='5' fill='url(#g)'/>")
                        .elements())
                .isEmpty();
    }
}
