package exfig.figma.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class DrawingDigesterTest {
    private static final String ICON = """
            {"id": "1:2", "name": "bell", "type": "COMPONENT", "scrollBehavior": "SCROLLS",
             "absoluteBoundingBox": {"x": 100, "y": 50.5, "width": 24, "height": 24},
             "absoluteRenderBounds": {"x": 99, "y": 50.5, "width": 26, "height": 24},
             "relativeTransform": [[1, 0, 100], [0, 1, 50]],
             "children": [
               {"id": "1:3", "name": "shape", "type": "VECTOR",
                "absoluteBoundingBox": {"x": 104, "y": 54.5, "width": 16, "height": 16},
                "relativeTransform": [[1, 0, 4], [0, 1, 4]],
                "fills": [{"type": "SOLID", "color": {"r": 0.1, "g": 0, "b": 0, "a": 1}}],
                "fillGeometry": [{"path": "M0 0L16 0L16 16Z", "windingRule": "NONZERO"}]}]}
            """;

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "another id of a layer | \"id\": \"1:3\" | \"id\": \"1:33\"",
                "another way to write a number | \"r\": 0.1 | \"r\": 0.10000000001",
                "a whole number as a fraction | \"width\": 24 | \"width\": 24.0",
                "another order | \"id\": \"1:3\", \"name\": \"shape\" | \"name\": \"shape\", \"id\": \"1:3\"",
                "what plugins keep | \"name\": \"bell\" | \"name\": \"bell\", \"pluginData\": {\"a\": 1}",
                "export settings | \"name\": \"bell\" | \"name\": \"bell\", \"exportSettings\": [{\"format\": \"PDF\"}]",
            })
    void whatCannotBeSeenDoesNotCount(String what, String before, String after) {
        String changed = ICON.replace(before, after);

        assertThat(changed).isNotEqualTo(ICON);
        assertThat(digest(changed)).as(what).isEqualTo(digest(ICON));
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "color | \"r\": 0.1 | \"r\": 0.11",
                "outline | L16 0L16 16Z | L16 0L16 15Z",
                "winding | NONZERO | EVENODD",
                "a layer moved | \"x\": 104 | \"x\": 105",
                "a layer turned | [[1, 0, 4], [0, 1, 4]] | [[0, 1, 4], [1, 0, 4]]",
                "the component turned | [[1, 0, 100], [0, 1, 50]] | [[0, 1, 100], [1, 0, 50]]",
                "size | \"width\": 24 | \"width\": 25",
                "a shadow grew | \"width\": 26 | \"width\": 28",
                "hidden | \"type\": \"VECTOR\" | \"type\": \"VECTOR\", \"visible\": false",
                "kind of layer | \"type\": \"VECTOR\" | \"type\": \"ELLIPSE\"",
                "what this program does not know | \"type\": \"VECTOR\" | \"type\": \"VECTOR\", \"sparkle\": [{\"a\": 1}]",
            })
    void whatCanBeSeenCounts(String what, String before, String after) {
        assertThat(digest(ICON.replace(before, after))).as(what).isNotEqualTo(digest(ICON));
    }

    @Test
    void aComponentThatWasMovedOnTheCanvasLooksTheSame() {
        String moved = ICON.replace("\"x\": 100", "\"x\": -0.3")
                .replace("\"x\": 99", "\"x\": -1.3")
                .replace("\"x\": 104", "\"x\": 3.7")
                .replace("[1, 0, 100]", "[1, 0, -0.3]");

        assertThat(digest(moved)).isEqualTo(digest(ICON));
    }

    @Test
    void theWholeFileAndItsNodesAloneTellTheSame() {
        DrawingDigests file = read("""
                {"document": {"id": "0:0", "type": "DOCUMENT", "children": [
                  {"id": "0:1", "type": "CANVAS", "children": [%s]}]}, "version": "7"}
                """.formatted(ICON), Set.of("1:2", "9:9"));

        assertThat(file.version()).isEqualTo("7");
        assertThat(file.byId()).containsOnlyKeys("1:2").containsEntry("1:2", digest(ICON));
    }

    @Test
    void nestingNeedsNoStack() {
        int levels = 20_000;
        String deep = "{\"id\":\"1:2\",\"type\":\"FRAME\",\"children\":[".repeat(levels) + "]}".repeat(levels);
        String list = ICON.replace("\"bell\"", "\"bell\", \"odd\": " + "[".repeat(levels) + "]".repeat(levels));

        assertThat(digest(deep)).hasSize(64);
        assertThat(digest(list)).hasSize(64);
    }

    @Test
    void aBodyOfAnotherKindIsRefused() {
        assertThatThrownBy(() -> read("{\"err\": \"no\"}", Set.of())).isInstanceOf(JacksonException.class);
    }

    private static String digest(String node) {
        return read("{\"version\": \"1\", \"nodes\": {\"1:2\": {\"document\": " + node + "}}}", Set.of("1:2"))
                .byId()
                .get("1:2");
    }

    private static DrawingDigests read(String json, Set<String> wanted) {
        return WireReader.drawings(
                WireReader.parser(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))), wanted);
    }
}
