package exfig.simulator;

import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import exfig.simulator.render.Renderer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A small file by hand, and a renderer that writes down what it was asked.
final class SimulatorFixtures {
    static final String FILE_KEY = "smallFile1";

    private static final String BODY = """
            {"document":{"id":"0:0","name":"Document","type":"DOCUMENT","children":[
             {"id":"0:1","name":"Icons","type":"CANVAS","children":[
              {"id":"1:1","name":"Outline","type":"FRAME","backgroundColor":{"r":1.0,"g":0.5,"b":0.0,"a":1.0},"children":[
               {"id":"1:2","name":"icon/home","type":"COMPONENT",
                "absoluteBoundingBox":{"x":0.0,"y":0.0,"width":1000.0,"height":1000.0},"children":[
                {"id":"1:3","name":"path","type":"VECTOR","styles":{"fill":"9:1"},
                 "fillGeometry":[{"path":"M0 0H8V8Z","windingRule":"NONZERO"}],"size":{"x":8.0,"y":8.0}}]},
               {"id":"1:4","name":"_draft","type":"COMPONENT","children":[]},
               {"id":"1:5","name":"button","type":"COMPONENT_SET","children":[
                {"id":"1:6","name":"State=On","type":"COMPONENT","children":[]}]},
               {"id":"1:8","name":"home copy","type":"INSTANCE","componentId":"1:2","children":[]},
               {"id":"1:9","name":"ghost","type":"COMPONENT","visible":false,"children":[]},
               {"id":"1:10","name":"nothing","type":"COMPONENT","opacity":0.0,"children":[]},
               {"id":"1:11","name":"unpaintable","type":"COMPONENT","children":[]}]}]},
             {"id":"0:2","name":"Other","type":"CANVAS","children":[
              {"id":"2:1","name":"loose","type":"COMPONENT","children":[]}]}]},
            "components":{
             "1:2":{"key":"c12","name":"icon/home","description":"","remote":false,"documentationLinks":[]},
             "1:4":{"key":"c14","name":"_draft","description":"","remote":false,"documentationLinks":[]},
             "1:6":{"key":"c16","name":"State=On","description":"","remote":false,"componentSetId":"1:5","documentationLinks":[]},
             "2:1":{"key":"c21","name":"loose","description":"","remote":false,"documentationLinks":[]},
             "7:7":{"key":"c77","name":"foreign","description":"","remote":true,"documentationLinks":[]}},
            "componentSets":{"1:5":{"key":"s15","name":"button","description":"","remote":false}},
            "schemaVersion":0,
            "styles":{"9:1":{"key":"p91","name":"Primary","styleType":"FILL","remote":false,"description":""}},
            "name":"Small","lastModified":"2026-05-04T03:02:01Z","thumbnailUrl":"https://example.com/t","version":"2321190340980938767",
            "role":"owner","editorType":"figma","linkAccess":"view"}""";

    private static final String VARIABLES = """
            {"variableCollections":{"VariableCollectionId:1:1":{"id":"VariableCollectionId:1:1","name":"Colors","key":"vc1",
              "modes":[{"modeId":"1:0","name":"Light"}],"defaultModeId":"1:0","remote":false,"hiddenFromPublishing":false,
              "variableIds":["VariableID:1:2"]}},
             "variables":{"VariableID:1:2":{"id":"VariableID:1:2","name":"accent","key":"v12",
              "variableCollectionId":"VariableCollectionId:1:1","resolvedType":"COLOR","description":"",
              "hiddenFromPublishing":false,"remote":false,"valuesByMode":{"1:0":{"r":1,"g":0,"b":0,"a":1}},
              "scopes":["ALL_SCOPES"],"codeSyntax":{}},
              "VariableID:1:3":{"id":"VariableID:1:3","name":"secret","key":"v13",
              "variableCollectionId":"VariableCollectionId:1:1","resolvedType":"FLOAT","hiddenFromPublishing":true,
              "remote":false,"valuesByMode":{},"scopes":[],"codeSyntax":{}}}}""";

    private SimulatorFixtures() {}

    static SimulatorOptions options() {
        return SimulatorOptions.of(library()).withRenderer(renderer());
    }

    static byte[] body() {
        return BODY.getBytes(StandardCharsets.UTF_8);
    }

    /// Writes the request as an SVG; nodes named `unpaintable` have nothing to paint.
    static Renderer renderer() {
        return request -> request.node().string("name").orElse("").equals("unpaintable")
                ? new byte[0]
                : ("<svg data-format=\"" + request.format() + "\" data-scale=\"" + request.scale() + "\" data-node=\""
                                + request.nodeId() + "\">" + request.givenSvg().orElse("") + "</svg>")
                        .getBytes(StandardCharsets.UTF_8);
    }

    static Library library() {
        var styleNode = (JsonObject) Json.parse("{\"id\":\"9:1\",\"name\":\"Primary\",\"type\":\"RECTANGLE\"}");
        SourceDocument document = SourceDocument.recorded(body()).withStyleNodes(Map.of("9:1", styleNode));
        return new Library() {
            @Override
            public String fileKey() {
                return FILE_KEY;
            }

            @Override
            public SourceDocument document() {
                return document;
            }

            @Override
            public Optional<Json> localVariables() {
                return Optional.of(Json.parse(VARIABLES));
            }

            @Override
            public Map<String, byte[]> imageFills() {
                return Map.of("abc123", new byte[] {1, 2, 3});
            }
        };
    }

    static FaultRule rule(Fault fault, double rate, Endpoint endpoint, int firstAttempts) {
        return new FaultRule(fault, rate, Set.of(endpoint), firstAttempts);
    }

    static SimulatorOptions optionsWith(FaultRule... rules) {
        return options().withFaults("test", List.of(rules));
    }
}
