package exfig.svg;

import static exfig.svg.PictureFixtures.icon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipAndMaskTest {
    private static final String ART = "<rect width='20' height='20' fill='red'/>";

    private static List<String> clips(Picture picture) {
        return picture.elements().stream()
                .flatMap(element -> element instanceof PictureElement.Group group
                        ? group.clips().stream().map(Outlines::text)
                        : Stream.empty())
                .toList();
    }

    private static Picture clipped(String attributes, String content) {
        return icon("<g clip-path='url(#c)'>" + ART + "</g><defs><clipPath id='c' " + attributes + ">" + content
                + "</clipPath></defs>");
    }

    private static Picture masked(String attributes, String content) {
        return icon("<mask id='m' " + attributes + ">" + content + "</mask><g mask='url(#m)'>" + ART + "</g>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                         | <rect width='9' height='9' fill='white'/>            | M0,0 L9,0 L9,9 L0,9 Z",
                "transform='translate(1 2)' | <path d='M0 0h4v4z' transform='scale(2)'/>           | M1,2 L9,2 L9,10 Z",
                "clipPathUnits='objectBoundingBox' | <path d='M0 0h.5v.5z'/>                       | M0,0 L10,0 L10,10 Z",
                "''                         | <path id='p' d='M0 0h4v4z'/><path d='M9 9v4h4z'/>    | M0,0 L4,0 L4,4 Z M9,9 L13,13 L9,13 L9,9 Z",
                "''                         | <path clip-rule='evenodd' d='M0 0h9v9H0zM2 2h4v4H2z'/> | M0,0 L9,0 L9,9 L0,9 Z M2,2 L2,6 L6,6 L6,2 L2,2 Z"
            })
    void clipPathsBecomeOutlines(String attributes, String content, String clip) {
        Picture picture = clipped(attributes, content);

        assertThat(clips(picture)).hasSize(1);
        assertThat(normalised(clips(picture).getFirst())).isEqualTo(normalised(clip));
        assertThat(picture.losses()).isEmpty();
    }

    /// Without the lines back to a contour's start, which draw nothing in a clip.
    private static String normalised(String outline) {
        return outline.replaceAll("M(\\S+)( [^M]*?) L\\1 Z", "M$1$2 Z");
    }

    @Test
    void aClipAroundEverythingIsDropped() {
        assertThat(clipped("", "<rect width='24' height='24' fill='white'/>").elements())
                .singleElement()
                .isInstanceOf(PictureElement.Shape.class);
    }

    @Test
    void anEmptyClipHidesEverything() {
        assertThat(clipped("", "").elements()).isEmpty();
    }

    @Test
    void clipsOfClipsIntersect() {
        Picture picture = icon("<clipPath id='a'><path d='M0 0h9v9z'/></clipPath>"
                + "<clipPath id='b' clip-path='url(#a)'><path d='M1 0h9v9z'/></clipPath>"
                + "<g clip-path='url(#b)'>" + ART + "</g>");

        assertThat(clips(picture)).containsExactly("M0,0 L9,0 L9,9 Z", "M1,0 L10,0 L10,9 Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "style='mask-type:alpha' maskUnits='userSpaceOnUse' x='0' y='0' width='24' height='24' | <path d='M0 0h9v9z' fill='#D9D9D9'/>",
                "style='mask-type:luminance' | <path d='M0 0h9v9z' fill='white'/>",
                "fill='white'                | <path d='M0 0h9v9z'/>",
                "fill='white'                | <g><path d='M0 0h9v9z' fill='#FFF'/></g>"
            })
    void opaqueMasksAreClips(String attributes, String content) {
        Picture picture = masked(attributes, content);

        assertThat(clips(picture)).containsExactly("M0,0 L9,0 L9,9 Z");
        assertThat(picture.losses()).isEmpty();
    }

    @Test
    void figmasOutsideStrokeMaskCutsAHole() {
        Picture picture = masked(
                "maskUnits='userSpaceOnUse' x='0' y='0' width='20' height='20' fill='black'",
                "<rect fill='white' width='20' height='20'/><path d='M4 4H8V8H4Z'/>");

        assertThat(picture.losses()).isEmpty();
        assertThat(normalised(clips(picture).getFirst())).isEqualTo("M0,0 L20,0 L20,20 L0,20 Z M4,4 L4,8 L8,8 L8,4 Z");
    }

    @Test
    void anEvenlyFaintMaskIsAClipWithOpacity() {
        Picture picture = masked("style='mask-type:alpha'", "<path d='M0 0h9v9z' fill-opacity='.4'/>");

        assertThat(picture.losses()).isEmpty();
        assertThat(((PictureElement.Group) picture.elements().getFirst()).opacity())
                .isEqualTo(0.4);
    }

    @Test
    void theMasksOwnRectangleCounts() {
        Picture picture = masked(
                "fill='white' maskUnits='userSpaceOnUse' x='0' y='0' width='5' height='5'", "<path d='M0 0h9v9z'/>");

        assertThat(clips(picture)).containsExactly("M0,0 L9,0 L9,9 Z", "M0,0 L5,0 L5,5 L0,5 Z");
    }

    @Test
    void softMasksAreReported() {
        String gradient = "<linearGradient id='g'><stop stop-color='white'/><stop offset='1'/></linearGradient>";

        assertThat(masked("", gradient + "<path d='M0 0h9v9z' fill='url(#g)'/>").losses())
                .containsExactly("mask \"m\" is approximated by a clip");
    }

    @Test
    void blackMasksHideEverything() {
        assertThat(masked("", "<path d='M0 0h9v9z'/>").elements()).isEmpty();
    }

    @Test
    void opacityOfGroupsMultiplies() {
        Picture picture = icon("<g opacity='.5'><g opacity='50%'><circle r='2' opacity='.5'/></g></g>");

        assertThat(((PictureElement.Group) picture.elements().getFirst()).opacity())
                .isEqualTo(0.125);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<circle r='2'/><circle cx='9' r='2'/>                        | false",
                "<circle r='2'/><circle cx='3' r='2'/>                        | true",
                "<path d='M0 0h9v9z'/><path d='M0 1v8h8z'/>                   | false",
                "<circle r='9'/><circle r='2'/>                               | true",
                "<path fill-rule='evenodd' d='M0 0h9v9H0zM2 2h5v5H2z'/><rect x='3' y='3' width='2' height='2'/> | false",
                "<circle r='2' stroke='red'/>                                 | true"
            })
    void overlapsAreFound(String body, boolean overlapping) {
        PictureElement.Group group =
                new PictureElement.Group(List.of(), 0.5, icon(body).elements());

        assertThat(group.overlapping()).isEqualTo(overlapping);
    }
}
