package exfig.endtoend;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file that a test describes word by word: pages, frames, components, variants, variables.
///
/// @param places page/frame → what is in it, each `name`, or `Set: Property=Value` for a variant; a
///     frame may be empty
/// @param svgs drawings by name; the others are drawn from the document
/// @param boundTo id of the variable that all fills follow
/// @param meta of the variables, if there are any
record Sketchbook(
        Map<String, List<String>> places, Map<String, String> svgs, Optional<String> boundTo, Optional<String> meta)
        implements Library {
    static final String KEY = "TheSketchbook";

    Sketchbook {
        places = new LinkedHashMap<>(places);
    }

    static Sketchbook empty() {
        return new Sketchbook(Map.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /// With components in a frame.
    Sketchbook with(String page, String frame, String... names) {
        Map<String, List<String>> more = new LinkedHashMap<>(places);
        more.put(page + "/" + frame, List.of(names));
        return new Sketchbook(more, svgs, boundTo, meta);
    }

    Sketchbook drawn(String name, String svg) {
        Map<String, String> more = new LinkedHashMap<>(svgs);
        more.put(name, svg);
        return new Sketchbook(places, more, boundTo, meta);
    }

    Sketchbook bound(String variable) {
        return new Sketchbook(places, svgs, Optional.of(variable), meta);
    }

    /// With one collection `Theme` of one mode `Light`.
    ///
    /// @param variables name → a color as JSON, or the name of the variable that it follows, or `!`
    ///     and an id; a name that begins with `-` is deleted
    Sketchbook withVariables(Map<String, String> variables) {
        List<String> names = new ArrayList<>(variables.keySet());
        List<String> rows = new ArrayList<>();
        variables.forEach((name, value) -> {
            String json = value.startsWith("{")
                    ? value
                    : "{\"type\": \"VARIABLE_ALIAS\", \"id\": \"%s\"}"
                            .formatted(value.startsWith("!") ? value.substring(1) : id(names.indexOf(value)));
            rows.add("""
                    "%1$s": {"id": "%1$s", "name": "%2$s", "key": "k%1$s", "variableCollectionId": "VariableCollectionId:1:0",
                     "resolvedType": "COLOR", "description": "", "hiddenFromPublishing": false, "remote": false,
                     "deletedButReferenced": %3$s, "scopes": ["ALL_SCOPES"], "codeSyntax": {},
                     "valuesByMode": {"1:0": %4$s}}""".formatted(id(names.indexOf(name)), name, name.startsWith("-"), json));
        });
        List<String> ids = names.stream()
                .map(name -> "\"" + id(names.indexOf(name)) + "\"")
                .toList();
        return new Sketchbook(
                places, svgs, boundTo, Optional.of("""
                {"variables": {%s},
                 "variableCollections": {"VariableCollectionId:1:0": {"id": "VariableCollectionId:1:0",
                  "name": "Theme", "key": "theme", "modes": [{"modeId": "1:0", "name": "Light"}],
                  "defaultModeId": "1:0", "remote": false, "hiddenFromPublishing": false, "variableIds": [%s]}}}
                """.formatted(String.join(",\n", rows), String.join(", ", ids))));
    }

    private static String id(int index) {
        return "VariableID:1:" + (10 + index);
    }

    @Override
    public String fileKey() {
        return KEY;
    }

    @Override
    public SourceDocument document() {
        Map<String, List<String>> framesByPage = new LinkedHashMap<>();
        List<String> entries = new ArrayList<>();
        List<String> sets = new ArrayList<>();
        int[] next = {100};
        int frame = 1;
        for (Map.Entry<String, List<String>> place : places.entrySet()) {
            String page = place.getKey().substring(0, place.getKey().indexOf('/'));
            String name = place.getKey().substring(place.getKey().indexOf('/') + 1);
            String nodes = nodes(place.getValue(), next, entries, sets);
            framesByPage.computeIfAbsent(page, _ -> new ArrayList<>()).add("""
                    {"id": "1:%d", "name": "%s", "type": "FRAME", "children": [%s]}""".formatted(frame++, name, nodes));
        }
        List<String> pages = new ArrayList<>();
        framesByPage.forEach(
                (page, frames) -> pages.add("""
                {"id": "0:%d", "name": "%s", "type": "CANVAS", "children": [%s]}""".formatted(pages.size() + 1, page, String.join(",\n", frames))));
        return SourceDocument.of((JsonObject) Json.parse(
                """
                {"document": {"id": "0:0", "name": "Document", "type": "DOCUMENT", "children": [%s]},
                 "components": {%s}, "componentSets": {%s}, "schemaVersion": 0, "styles": {}, "name": "Sketchbook",
                 "lastModified": "2026-03-02T09:41:00Z", "version": "%d", "role": "viewer",
                 "editorType": "figma", "linkAccess": "view"}
                """.formatted(String.join(",\n", pages), String.join(",\n", entries), String.join(",\n", sets), 1)));
    }

    private String nodes(List<String> names, int[] next, List<String> entries, List<String> sets) {
        List<String> plain = new ArrayList<>();
        Map<String, List<String>> variants = new LinkedHashMap<>();
        Map<String, String> setIds = new LinkedHashMap<>();
        for (String name : names) {
            String id = "5:" + next[0]++;
            int colon = name.indexOf(": ");
            if (colon < 0) {
                plain.add(component(id, name));
                entries.add(entry(id, name, ""));
            } else {
                String set = name.substring(0, colon);
                String setId = setIds.computeIfAbsent(set, _ -> "6:" + next[0]++);
                variants.computeIfAbsent(set, _ -> new ArrayList<>()).add(component(id, name.substring(colon + 2)));
                entries.add(entry(id, name.substring(colon + 2), ", \"componentSetId\": \"" + setId + "\""));
            }
        }
        variants.forEach((set, members) -> {
            plain.add("{\"id\": \"%s\", \"name\": \"%s\", \"type\": \"COMPONENT_SET\", \"children\": [%s]}"
                    .formatted(setIds.get(set), set, String.join(",", members)));
            sets.add(entry(String.valueOf(setIds.get(set)), set, ""));
        });
        return String.join(",\n", plain);
    }

    private static String entry(String id, String name, String more) {
        return "\"%1$s\": {\"key\": \"key-%1$s\", \"name\": \"%2$s\", \"description\": \"\", \"remote\": false%3$s}"
                .formatted(id, name, more);
    }

    private String component(String id, String name) {
        String variable = boundTo.map(bound -> ", \"boundVariables\": {\"color\": {\"type\": \"VARIABLE_ALIAS\","
                        + " \"id\": \"" + bound + "\"}}")
                .orElse("");
        return """
                {"id": "%1$s", "name": "%2$s", "type": "COMPONENT",
                 "absoluteBoundingBox": {"x": 0, "y": 0, "width": 24, "height": 24}, "children": [
                   {"id": "%1$s9", "name": "square", "type": "RECTANGLE",
                    "absoluteBoundingBox": {"x": 4, "y": 4, "width": 16, "height": 16},
                    "fills": [{"type": "SOLID", "color": {"r": 0.5, "g": 0, "b": 0, "a": 1}%3$s},
                              {"type": "SOLID", "opacity": 0, "color": {"r": 0, "g": 0, "b": 0, "a": 1}}]}]}
                """.formatted(id, name, variable);
    }

    @Override
    public Optional<String> svgOf(String nodeId) {
        int number = 100;
        for (List<String> names : places.values()) {
            for (String name : names) {
                if (nodeId.equals("5:" + number++) && svgs.containsKey(name)) {
                    return Optional.ofNullable(svgs.get(name));
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Json> localVariables() {
        return meta.map(Json::parse);
    }
}
