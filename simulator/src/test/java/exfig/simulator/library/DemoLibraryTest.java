package exfig.simulator.library;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.json.JsonObject;
import exfig.simulator.render.NodeRenderer;
import exfig.simulator.render.RenderRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoLibraryTest {
    private static DemoLibrary library;
    private static JsonObject body;

    @BeforeAll
    static void draw() {
        library = new DemoLibrary();
        body = library.document().body();
    }

    @Test
    void theFileIsAsLargeAsTheGuideSays() {
        assertThat(namesIn("Icons / 24")).hasSize(99);
        assertThat(namesIn("Icons / 16")).hasSize(53);
        assertThat(namesIn("Controls / 24")).hasSize(6);
        assertThat(namesIn("Illustrations")).hasSize(24);
        assertThat(object("components").members()).hasSize(192);
        assertThat(object("componentSets").members()).hasSize(10);
        assertThat(object("styles").members()).hasSize(31);
    }

    @Test
    void everyComponentIsInTheTreeAndTheOtherWayRound() {
        assertThat(ofType("COMPONENT").stream().map(DemoLibraryTest::id))
                .containsExactlyInAnyOrderElementsOf(
                        object("components").members().keySet());
        assertThat(ofType("COMPONENT_SET").stream().map(DemoLibraryTest::id))
                .containsExactlyInAnyOrderElementsOf(
                        object("componentSets").members().keySet());
    }

    @Test
    void nodeIdsAndKeysAreUnique() {
        var ids = all(object("document")).stream().map(DemoLibraryTest::id).toList();
        var keys = object("components").members().values().stream()
                .map(entry -> ((JsonObject) entry).string("key").orElseThrow())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(keys).doesNotHaveDuplicates().allMatch(key -> key.matches("[0-9a-f]{40}"));
    }

    @Test
    void everyComponentIsDrawnFromItsGeometry() {
        for (var component : ofType("COMPONENT")) {
            var layers = component.array("children").objects().toList();

            assertThat(layers).as(name(component)).isNotEmpty();
            assertThat(layers)
                    .as(name(component))
                    .allMatch(layer -> !layer.array("fillGeometry").values().isEmpty());
            assertThat(svg(component)).as(name(component)).contains("<path").contains("fill=\"");
        }
    }

    @Test
    void noTwoIconsOfOneFrameLookAlike() {
        for (var frame : List.of("Icons / 24", "Icons / 16", "Controls / 24", "Illustrations")) {
            var pictures = all(frame(frame)).stream()
                    .filter(node -> node.string("type").orElse("").equals("COMPONENT"))
                    .filter(node -> !name(node).startsWith("RTL="))
                    .map(DemoLibraryTest::svg)
                    .map(svg -> svg.replaceAll("(clip|paint)\\d+_[a-z0-9_]+", ""))
                    .toList();

            assertThat(pictures).as(frame).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyDarkTwinHasALightPartnerThatLooksDifferent() {
        for (var frame : List.of("Icons / 24", "Illustrations")) {
            var names = namesIn(frame);
            var dark = names.stream().filter(name -> name.endsWith("_dark")).toList();

            assertThat(dark).isNotEmpty().allMatch(name -> names.contains(name.replace("_dark", "")));
        }
        assertThat(namesIn("Illustrations").stream().filter(name -> name.endsWith("_dark")))
                .hasSize(12);
    }

    @Test
    void everyAliasEndsAtAColorInEveryMode() {
        var meta = (JsonObject) library.localVariables().orElseThrow();
        var variables = meta.object("variables").orElseThrow();
        var collections = meta.object("variableCollections").orElseThrow();
        var modes = Set.of("2:0", "2:1", "2:2", "2:3");

        assertThat(collections.members()).hasSize(3);
        int aliases = 0;
        for (var json : variables.members().values()) {
            var variable = (JsonObject) json;
            var collection = collections
                    .object(variable.string("variableCollectionId").orElseThrow())
                    .orElseThrow();
            assertThat(collection.array("variableIds").values())
                    .contains(variable.get("id").orElseThrow());
            var values = variable.object("valuesByMode").orElseThrow();
            if (collection.string("name").orElseThrow().equals("Theme")) {
                assertThat(values.members().keySet()).isEqualTo(modes);
                for (var value : values.members().values()) {
                    var target = ((JsonObject) value).string("id").orElseThrow();
                    var primitive = variables.object(target).orElseThrow();
                    var color = primitive.object("valuesByMode").orElseThrow().object("1:0");
                    assertThat(color.orElseThrow().has("r")).isTrue();
                    aliases++;
                }
            }
        }
        assertThat(aliases).isEqualTo(4 * 44);
    }

    @Test
    void everyBoundVariableExists() {
        var variables = ((JsonObject) library.localVariables().orElseThrow())
                .object("variables")
                .orElseThrow();
        var bound = all(object("document")).stream()
                .flatMap(node -> node.array("fills").objects())
                .flatMap(paint -> paint.object("boundVariables").stream())
                .map(all -> all.object("color").orElseThrow().string("id").orElseThrow())
                .collect(Collectors.toSet());

        assertThat(bound).hasSizeGreaterThan(8).isSubsetOf(variables.members().keySet());
    }

    @Test
    void everyStyleHasANodeOfItsType() {
        object("styles").members().forEach((id, json) -> {
            var node = library.document().styleNodes().get(id);
            String type = ((JsonObject) json).string("styleType").orElseThrow();

            assertThat(node.string("id")).contains(id);
            assertThat(node.string("type")).contains(type.equals("TEXT") ? "TEXT" : "RECTANGLE");
            assertThat(node.array("fills").size()).isEqualTo(1);
        });
    }

    @Test
    void imageFillsAreUsedOnTheCover() {
        var used = all(object("document")).stream()
                .flatMap(node -> node.array("fills").objects())
                .flatMap(paint -> paint.string("imageRef").stream())
                .collect(Collectors.toSet());

        assertThat(used).hasSize(2).isEqualTo(library.imageFills().keySet());
    }

    @Test
    void platformsDirectionsAndAnUnpublishedIconAreThere() {
        var descriptions = object("components").members().values().stream()
                .map(entry -> ((JsonObject) entry).string("description").orElseThrow())
                .collect(Collectors.toSet());

        assertThat(descriptions).contains("ios", "android", "Mirrors in RTL layouts");
        assertThat(namesIn("Icons / 24")).contains("_sandbox/sparkle");
        assertThat(ofType("COMPONENT").stream().map(DemoLibraryTest::name)).contains("RTL=On", "State=Off");
    }

    @Test
    void aSecondLibraryIsTheSame() {
        assertThat(new DemoLibrary().document().body().write()).isEqualTo(body.write());
    }

    @Test
    void theKeyAndTheVersionLookLikeFigmas() {
        assertThat(library.fileKey()).matches("[A-Za-z0-9]{22}");
        assertThat(body.string("version").orElseThrow()).matches("\\d{19}");
    }

    private static String svg(JsonObject node) {
        byte[] bytes = new NodeRenderer().render(RenderRequest.of(node, id(node), "svg", 1));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static JsonObject object(String name) {
        return body.object(name).orElseThrow();
    }

    private static JsonObject frame(String name) {
        return ofType("FRAME").stream()
                .filter(frame -> name(frame).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> namesIn(String frame) {
        return frame(frame)
                .array("children")
                .objects()
                .map(DemoLibraryTest::name)
                .collect(Collectors.toSet());
    }

    private static List<JsonObject> ofType(String type) {
        return all(object("document")).stream()
                .filter(node -> node.string("type").orElse("").equals(type))
                .toList();
    }

    private static List<JsonObject> all(JsonObject node) {
        var nodes = new ArrayList<JsonObject>(List.of(node));
        node.array("children").objects().forEach(child -> nodes.addAll(all(child)));
        return nodes;
    }

    private static String id(JsonObject node) {
        return node.string("id").orElseThrow();
    }

    private static String name(JsonObject node) {
        return node.string("name").orElseThrow();
    }
}
