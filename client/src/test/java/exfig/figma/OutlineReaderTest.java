package exfig.figma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.figma.id.NodeId;
import exfig.figma.wire.StyleType;
import exfig.figma.wire.WireReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

class OutlineReaderTest {
    private static final String FILE = """
            {"document":{"id":"0:0","type":"DOCUMENT","children":[
              {"id":"0:1","name":"Icons","type":"CANVAS","children":[
                {"id":"1:1","name":"16","type":"FRAME","background":[{"type":"SOLID"}],"children":[
                  {"id":"1:2","name":"ic/home","type":"COMPONENT","absoluteBoundingBox":{"x":1,"y":2,"width":16,"height":8.5},
                   "children":[{"id":"1:9","type":"VECTOR","fillGeometry":[{"path":"M0 0"}]}]},
                  {"type":"COMPONENT_SET","children":[
                     {"children":[],"absoluteBoundingBox":null,"visible":false,"name":"State=On","type":"COMPONENT","id":"1:4"}],
                   "name":"ic/star","id":"1:3"}]},
                {"id":"2:1","name":"loose","type":"COMPONENT"},
                {"id":"broken","name":"no id","type":"COMPONENT"},
                {"id":"3:1","type":"NEWER_THAN_US","children":null}]},
              {"id":"0:2","name":"Empty","type":"CANVAS","children":[]}]},
             "components":{"1:2":{"key":"k","name":"ic/home","remote":false,"description":"House","documentationLinks":[]},
                           "9:9":{"key":"r","name":"far","remote":true}},
             "componentSets":{"1:3":{"key":"s","name":"ic/star"}},
             "schemaVersion":0,
             "styles":{"5:5":{"key":"st","name":"Brand/Red","styleType":"FILL","remote":false,"description":""}},
             "name":"Library","version":"42"}
            """;

    @Test
    void keepsComponentsWithWhereTheyStand() {
        FileOutline outline = read(FILE);

        assertThat(outline.name()).isEqualTo("Library");
        assertThat(outline.version()).isEqualTo("42");
        assertThat(outline.pages()).containsExactly("Icons", "Empty");
        assertThat(outline.remoteComponents()).isEqualTo(1);
        assertThat(outline.styles())
                .containsExactly(new OutlineStyle(new NodeId("5:5"), "st", "Brand/Red", StyleType.FILL, "", false));
        assertThat(outline.components())
                .containsExactly(
                        new OutlineComponent(
                                new NodeId("1:2"),
                                "ic/home",
                                Optional.empty(),
                                Optional.empty(),
                                "House",
                                "Icons",
                                new NodeId("0:1"),
                                Optional.of("16"),
                                List.of(new NodeId("0:1"), new NodeId("1:1")),
                                16,
                                8.5,
                                true,
                                false),
                        new OutlineComponent(
                                new NodeId("1:4"),
                                "State=On",
                                Optional.of("ic/star"),
                                Optional.of(new NodeId("1:3")),
                                "",
                                "Icons",
                                new NodeId("0:1"),
                                Optional.of("16"),
                                List.of(new NodeId("0:1"), new NodeId("1:1"), new NodeId("1:3")),
                                0,
                                0,
                                false,
                                false),
                        new OutlineComponent(
                                new NodeId("2:1"),
                                "loose",
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                "Icons",
                                new NodeId("0:1"),
                                Optional.empty(),
                                List.of(new NodeId("0:1")),
                                0,
                                0,
                                true,
                                false));
    }

    @Test
    void filesMayNestThousandsOfLevelsDeep() {
        int levels = 20_000;
        String deep =
                "{\"document\":{\"type\":\"DOCUMENT\",\"children\":[{\"type\":\"CANVAS\",\"id\":\"0:1\",\"children\":["
                        + "{\"type\":\"GROUP\",\"children\":[".repeat(levels)
                        + "{\"type\":\"COMPONENT\",\"id\":\"1:1\"}"
                        + "]}".repeat(levels + 2)
                        + "}}";

        assertThat(read(deep.replaceAll("}}$", "}")).components()).hasSize(1);
    }

    @Test
    void whatIsNoFileOrEndsEarlyFails() {
        for (String text : List.of("", "[]", "{\"name\":\"x\"}", FILE.substring(0, 300))) {
            assertThatThrownBy(() -> read(text)).isInstanceOf(JacksonException.class);
        }
    }

    private static FileOutline read(String json) {
        try (JsonParser parser = WireReader.parser(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))) {
            return OutlineReader.read(parser);
        }
    }
}
