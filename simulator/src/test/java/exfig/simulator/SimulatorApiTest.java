package exfig.simulator;

import static exfig.simulator.SimulatorCaller.text;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SimulatorApiTest {
    private SimulatorCaller caller;

    @BeforeEach
    void start() throws IOException {
        caller = new SimulatorCaller(SimulatorFixtures.options());
    }

    @AfterEach
    void stop() {
        caller.close();
    }

    @Test
    void servesTheRecordedFileByteForByte() throws Exception {
        assertThat(caller.file("").body()).isEqualTo(SimulatorFixtures.body());
        assertThat(caller.file("?geometry=paths").body()).isEqualTo(SimulatorFixtures.body());
    }

    @Test
    void depthOneKeepsThePagesAndEmptiesThem() throws Exception {
        JsonObject body = caller.json("?depth=1");

        assertThat(body.members().keySet())
                .containsExactly(
                        "document",
                        "components",
                        "componentSets",
                        "schemaVersion",
                        "styles",
                        "name",
                        "lastModified",
                        "thumbnailUrl",
                        "version",
                        "role",
                        "editorType",
                        "linkAccess");
        assertThat(body.object("document").orElseThrow().array("children"))
                .hasToString("[{\"id\":\"0:1\",\"name\":\"Icons\",\"type\":\"CANVAS\",\"children\":[]},"
                        + "{\"id\":\"0:2\",\"name\":\"Other\",\"type\":\"CANVAS\",\"children\":[]}]");
        assertThat(body.object("components")).contains(JsonObject.EMPTY);
    }

    @Test
    void idsKeepTheChainAboveAllPagesAndTheSubtree() throws Exception {
        JsonObject body = caller.json("?ids=1:2&geometry=paths");

        assertThat(body.object("document").orElseThrow().toString())
                .contains("\"id\":\"0:2\"", "\"id\":\"1:1\"", "\"id\":\"1:3\"", "fillGeometry")
                .doesNotContain("\"id\":\"2:1\"", "\"id\":\"1:4\"");
        assertThat(body.object("components").orElseThrow().members()).containsOnlyKeys("1:2");
        assertThat(body.object("styles").orElseThrow().members()).containsOnlyKeys("9:1");
    }

    @Test
    void nodesAnswersSubtreesStyleNodesAndNull() throws Exception {
        JsonObject body = caller.json("/nodes?ids=1:8,9:1,404:1");

        assertThat(body.members().keySet())
                .containsExactly(
                        "name", "lastModified", "thumbnailUrl", "version", "role", "editorType", "linkAccess", "nodes");
        assertThat(body.object("nodes").orElseThrow()).hasToString("""
                        {"1:8":{"document":{"id":"1:8","name":"home copy","type":"INSTANCE","componentId":"1:2",\
                        "children":[]},"components":{"1:2":{"key":"c12","name":"icon/home","description":"",\
                        "remote":false,"documentationLinks":[]}},"componentSets":{},"schemaVersion":0,"styles":{}},\
                        "9:1":{"document":{"id":"9:1","name":"Primary","type":"RECTANGLE"},"components":{},\
                        "componentSets":{},"schemaVersion":0,"styles":{}},"404:1":null}""");
    }

    @Test
    void nodesCountDepthFromTheNodeAndLeaveGeometryOutUnlessAsked() throws Exception {
        assertThat(text(caller.file("/nodes?ids=1:1&depth=1"))).contains("1:2").doesNotContain("1:3");
        assertThat(text(caller.file("/nodes?ids=1:2"))).contains("1:3").doesNotContain("fillGeometry", "\"size\"");
        assertThat(text(caller.file("/nodes?ids=1:2&geometry=paths"))).contains("fillGeometry", "\"size\"");
    }

    @Test
    void componentsListsWhatIsPublished() throws Exception {
        JsonObject body = caller.json("/components");

        assertThat(body.members().keySet()).containsExactly("error", "status", "meta", "i18n");
        List<JsonObject> components =
                body.object("meta").orElseThrow().array("components").objects().toList();
        assertThat(components)
                .extracting(component -> component.string("node_id").orElseThrow())
                .containsExactly("1:2", "1:6", "2:1");
        assertThat(components.getFirst().members().keySet())
                .containsExactly(
                        "key",
                        "file_key",
                        "node_id",
                        "thumbnail_url",
                        "name",
                        "description",
                        "created_at",
                        "updated_at",
                        "user",
                        "containing_frame");
        assertThat(components)
                .extracting(component ->
                        component.object("containing_frame").orElseThrow().toString())
                .containsExactly(
                        "{\"name\":\"Outline\",\"nodeId\":\"1:1\",\"backgroundColor\":\"#FF8000\","
                                + "\"pageId\":\"0:1\",\"pageName\":\"Icons\"}",
                        "{\"name\":\"Outline\",\"nodeId\":\"1:1\",\"backgroundColor\":\"#FF8000\","
                                + "\"pageId\":\"0:1\",\"pageName\":\"Icons\","
                                + "\"containingStateGroup\":{\"name\":\"button\",\"nodeId\":\"1:5\"},"
                                + "\"containingComponentSet\":{\"name\":\"button\",\"nodeId\":\"1:5\"}}",
                        "{\"pageId\":\"0:2\",\"pageName\":\"Other\"}");
    }

    @Test
    void componentSetsAndStylesHaveTheirEnvelopes() throws Exception {
        assertThat(caller.json("/component_sets")
                        .object("meta")
                        .orElseThrow()
                        .array("component_sets")
                        .objects())
                .singleElement()
                .satisfies(set -> assertThat(set.string("name")).contains("button"));
        assertThat(caller.json("/styles")
                        .object("meta")
                        .orElseThrow()
                        .array("styles")
                        .objects())
                .singleElement()
                .satisfies(style -> assertThat(style.members().keySet())
                        .containsExactly(
                                "key",
                                "file_key",
                                "node_id",
                                "style_type",
                                "thumbnail_url",
                                "name",
                                "description",
                                "created_at",
                                "updated_at",
                                "user",
                                "sort_position"));
    }

    @Test
    void variablesAreServedPublishedAndChanged() throws Exception {
        assertThat(text(caller.file("/variables/local"))).startsWith("{\"status\":200,\"error\":false,\"meta\":{");
        assertThat(text(caller.file("/variables/published")))
                .contains("\"subscribed_id\":\"VariableID:v12/1:2\"", "\"resolvedDataType\":\"COLOR\"", "\"i18n\":null")
                .doesNotContain("secret", "valuesByMode");

        var change = HttpRequest.newBuilder(URI.create(
                        caller.simulator.apiUrl() + "/v1/files/" + SimulatorFixtures.FILE_KEY + "/variables"))
                .header("Authorization", "Bearer oauth")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"variables":[{"action":"UPDATE","id":"VariableID:1:2","codeSyntax":{"WEB":"--accent"}}]}"""));
        assertThat(text(caller.send(change)))
                .isEqualTo("{\"status\":200,\"error\":false,\"meta\":{\"tempIdToRealId\":{}}}");
        assertThat(text(caller.file("/variables/local"))).contains("\"codeSyntax\":{\"WEB\":\"--accent\"}");
    }

    @Test
    void aRefusedChangeOfVariablesChangesNothing() throws Exception {
        String before = text(caller.file("/variables/local"));
        var change = HttpRequest.newBuilder(URI.create(
                        caller.simulator.apiUrl() + "/v1/files/" + SimulatorFixtures.FILE_KEY + "/variables"))
                .header("X-Figma-Token", "t")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"variables":[{"action":"UPDATE","id":"VariableID:1:2","name":"x"},
                        {"action":"UPDATE","id":"VariableID:9:9","name":"y"}]}"""));

        var response = caller.send(change);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(text(response)).startsWith("{\"status\":400,\"error\":true,\"message\":\"");
        assertThat(text(caller.file("/variables/local"))).isEqualTo(before);
    }

    @Test
    void metaVersionsAndMe() throws Exception {
        JsonObject meta = caller.json("/meta").object("file").orElseThrow();
        assertThat(meta.members().keySet())
                .containsExactly(
                        "name",
                        "folder_name",
                        "last_touched_at",
                        "creator",
                        "last_touched_by",
                        "thumbnail_url",
                        "editorType",
                        "role",
                        "link_access",
                        "url",
                        "version");
        assertThat(meta.string("version")).contains("2321190340980938767");
        assertThat(text(caller.file("/versions"))).startsWith("{\"versions\":[{\"id\":\"2321190340980938767\"");
        assertThat(SimulatorCaller.parsed(caller.get("/v1/me")).members().keySet())
                .containsExactly("id", "handle", "img_url", "email");
    }

    @Test
    void flatMetaIsASwitch() throws Exception {
        try (var flat = new SimulatorCaller(SimulatorFixtures.options().withFlatMeta())) {
            assertThat(flat.json("/meta").string("name")).contains("Small");
        }
    }

    @Test
    void everyRequestedImageIsAKeyAndWhatCannotBeDrawnIsNull() throws Exception {
        JsonObject images = caller.images("ids=1:2,1:9,1:10,1:11,404:1,9:1&format=svg");

        assertThat(images.members().keySet()).containsExactly("1:2", "1:9", "1:10", "1:11", "404:1", "9:1");
        assertThat(images.members().values().stream().filter(JsonString.class::isInstance))
                .hasSize(1);
        assertThat(images.string("1:2").orElseThrow()).startsWith(caller.simulator.cdnUrl() + "/images/");
    }

    @Test
    void imageFillsPointToTheAssetHost() throws Exception {
        JsonObject body = caller.json("/images");

        assertThat(body)
                .hasToString("{\"error\":false,\"status\":200,\"meta\":{\"images\":{\"abc123\":\""
                        + caller.simulator.cdnUrl() + "/img/abc123\"}},\"i18n\":null}");
        assertThat(caller.download(caller.simulator.cdnUrl() + "/img/abc123").body())
                .containsExactly(1, 2, 3);
    }

    @Test
    void figmasHeadersAreThere() throws Exception {
        var headers = caller.file("/meta").headers();

        assertThat(headers.firstValue("x-figma-rest-api-request-id")).isPresent();
        assertThat(headers.firstValue("content-type")).contains("application/json; charset=utf-8");
        assertThat(headers.firstValue("cache-control")).contains("no-cache, no-store");
        assertThat(headers.firstValue("vary")).contains("X-Figma-Token,Authorization,Accept-Encoding");
    }

    @Test
    void compressesForThoseWhoAcceptIt() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create(caller.simulator.apiUrl() + "/v1/files/" + SimulatorFixtures.FILE_KEY))
                .header("X-Figma-Token", "t")
                .header("Accept-Encoding", "gzip");

        var response = caller.send(request);

        assertThat(response.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(SimulatorCaller.unzipped(response.body())).isEqualTo(SimulatorFixtures.body());
    }
}
