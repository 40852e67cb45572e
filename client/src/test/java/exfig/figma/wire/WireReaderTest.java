package exfig.figma.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.figma.wire.VariableValue.Alias;
import exfig.figma.wire.VariableValue.BooleanValue;
import exfig.figma.wire.VariableValue.ColorValue;
import exfig.figma.wire.VariableValue.Composed;
import exfig.figma.wire.VariableValue.NumberValue;
import exfig.figma.wire.VariableValue.TextValue;
import exfig.figma.wire.VariableValue.Unknown;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

class WireReaderTest {
    @Test
    void everyFormOfAVariablesValueIsUnderstood() {
        String json = """
                {"status":200,"error":false,"meta":{
                 "variableCollections":{"C:1":{"id":"C:1","name":"Colors","modes":[{"modeId":"1:0","name":"Light"}],
                   "defaultModeId":"1:0","variableIds":["V:1"],"isExtension":true,
                   "variableOverrides":{"V:1":{"1:0":7}}}},
                 "variables":{"V:1":{"id":"V:1","name":"a/b","resolvedType":"COLOR","codeSyntax":{"iOS":"x","WEB":null},
                   "deletedButReferenced":true,"future":{"x":[1]},"valuesByMode":{
                   "1":{"r":1,"g":0.5,"b":0e0,"a":0.25},"2":{"r":0,"g":0,"b":0},"3":1e-7,"4":3,"5":"t","6":true,
                   "7":{"type":"VARIABLE_ALIAS","id":"V:2"},
                   "8":{"color":{"type":"VARIABLE_ALIAS","id":"V:3"},"opacity":0.5},
                   "9":{"strange":1},"10":null}}}}}
                """;

        LocalVariables variables = WireReader.localVariables(parser(json));

        Variable variable = variables.variables().get("V:1");
        assertThat(variable.valuesByMode())
                .containsExactly(
                        Map.entry("1", new ColorValue(new RgbaColor(1, 0.5, 0, 0.25))),
                        Map.entry("2", new ColorValue(new RgbaColor(0, 0, 0, 1))),
                        Map.entry("3", new NumberValue(1e-7)),
                        Map.entry("4", new NumberValue(3)),
                        Map.entry("5", new TextValue("t")),
                        Map.entry("6", new BooleanValue(true)),
                        Map.entry("7", new Alias("V:2")),
                        Map.entry("8", new Composed(new Alias("V:3"), new NumberValue(0.5))),
                        Map.entry("9", new Unknown("an object with [strange]")));
        assertThat(variable.codeSyntax()).containsExactly(Map.entry("iOS", "x"));
        assertThat(variable.deletedButReferenced()).isTrue();
        VariableCollection collection = variables.collections().get("C:1");
        assertThat(collection.modes()).containsExactly(new VariableMode("1:0", "Light", null));
        assertThat(collection.variableOverrides()).containsEntry("V:1", Map.of("1:0", new NumberValue(7)));
    }

    @Test
    void componentsTellWhereTheyStandAsFarAsTheyKnow() {
        String json = """
                {"error":false,"status":200,"meta":{"components":[
                 {"key":"k","node_id":"1:2","name":"A=B","description":"d","updated_at":"2026","containing_frame":
                  {"nodeId":"1:1","name":"16","pageId":"0:1","pageName":"Icons",
                   "containingComponentSet":{"nodeId":"1:0","name":"ic"}}},
                 {"key":"l","node_id":"1:3","containing_frame":{"pageId":"0:1","pageName":"Icons"}},
                 {"key":"m","node_id":"1:4"}]},"i18n":null}
                """;

        List<PublishedComponent> components = WireReader.components(parser(json));

        assertThat(components)
                .containsExactly(
                        new PublishedComponent(
                                "k",
                                "1:2",
                                "A=B",
                                "d",
                                "2026",
                                new ContainingFrame(
                                        "1:1", "16", "0:1", "Icons", new ContainingFrame.SetReference("1:0", "ic"))),
                        new PublishedComponent(
                                "l", "1:3", "", "", null, new ContainingFrame(null, null, "0:1", "Icons", null)),
                        new PublishedComponent("m", "1:4", "", "", null, null));
    }

    @Test
    void nodesKeepPaintsAndTypographyAndIgnoreTheRest() {
        String json = """
                {"name":"F","version":"1","nodes":{"1:1":{"document":{"id":"1:1","name":"Red","type":"RECTANGLE",
                 "fills":[{"type":"SOLID","visible":false,"opacity":0.5,"color":{"r":1,"g":0,"b":0,"a":1}},
                  {"type":"GRADIENT_LINEAR","gradientStops":[{"position":1,"color":{"r":0,"g":0,"b":1,"a":1}}],
                   "gradientHandlePositions":[{"x":0,"y":1}]}],
                 "style":{"fontFamily":"Inter","fontPostScriptName":null,"fontSize":16.0,"lineHeightPx":24},
                 "absoluteBoundingBox":null}},"1:2":null}}
                """;

        Node node = WireReader.nodes(parser(json)).nodes().get("1:1");

        assertThat(node.visible()).isTrue();
        assertThat(node.absoluteBoundingBox()).isNull();
        assertThat(node.fills().getFirst().visible()).isFalse();
        assertThat(node.fills().getFirst().color()).isEqualTo(new RgbaColor(1, 0, 0, 1));
        assertThat(node.fills().getLast().gradientStops())
                .containsExactly(new GradientStop(1, new RgbaColor(0, 0, 1, 1), null));
        assertThat(node.style().fontPostScriptName()).isNull();
        assertThat(node.style().lineHeightPx()).isEqualTo(24);
    }

    @Test
    void loneSurrogatesByteOrderMarksAndDuplicateKeysAreRead() {
        FileMeta meta = WireReader.fileMeta(
                parser("\ufeff{\"file\":{\"name\":\"a\",\"name\":\"b\\ud800\",\"version\":1234567890123456789}}"));

        assertThat(meta.name()).isEqualTo("b\ud800");
        assertThat(meta.version()).isEqualTo("1234567890123456789");
    }

    @Test
    void bodiesOfAnotherKindFail() {
        assertThatThrownBy(() -> WireReader.components(parser("{}"))).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> WireReader.images(parser("[]"))).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> WireReader.fileMeta(parser(""))).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> WireReader.nodes(parser("{\"nodes\":{\"1:1\":")))
                .isInstanceOf(JacksonException.class);
    }

    private static JsonParser parser(String json) {
        return WireReader.parser(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
