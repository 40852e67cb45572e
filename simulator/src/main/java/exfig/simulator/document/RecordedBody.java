package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonException;
import exfig.simulator.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A recorded answer of any of the three kinds that can stand for a whole file.
///
/// @param variables the `meta` of GET variables/local, if it is one
public record RecordedBody(SourceDocument document, Optional<Json> variables) {
    private static final String EMPTY_FILE = """
            {"document":{"id":"0:0","name":"Document","type":"DOCUMENT","children":[]},"components":{},\
            "componentSets":{},"schemaVersion":0,"styles":{},"name":"Recorded variables",\
            "lastModified":"2026-01-01T00:00:00Z","thumbnailUrl":"","version":"1","role":"viewer",\
            "editorType":"figma","linkAccess":"view"}""";

    /// Tells the kinds apart by their members; empty when it is none of them or no JSON.
    public static Optional<RecordedBody> parse(byte[] raw) {
        JsonObject body;
        try {
            body = Json.parse(raw) instanceof JsonObject object ? object : JsonObject.EMPTY;
        } catch (JsonException e) {
            return Optional.empty();
        }
        if (body.object("document").isPresent()) {
            return Optional.of(new RecordedBody(SourceDocument.recorded(body, raw), Optional.empty()));
        }
        if (body.object("nodes").isPresent()) {
            return Optional.of(new RecordedBody(SourceDocument.of(fileOf(body)), Optional.empty()));
        }
        return body.object("meta")
                .filter(meta -> meta.object("variables").isPresent())
                .map(meta -> new RecordedBody(
                        SourceDocument.recorded(EMPTY_FILE.getBytes(StandardCharsets.UTF_8)), Optional.of(meta)));
    }

    /// All recorded nodes side by side on one page.
    private static JsonObject fileOf(JsonObject body) {
        List<Json> onPage = new ArrayList<>();
        JsonObject.Builder components = JsonObject.builder();
        JsonObject.Builder componentSets = JsonObject.builder();
        JsonObject.Builder styles = JsonObject.builder();
        for (Json value :
                body.object("nodes").orElse(JsonObject.EMPTY).members().values()) {
            if (value instanceof JsonObject entry) {
                entry.object("document").ifPresent(onPage::add);
                copy(entry, "components", components);
                copy(entry, "componentSets", componentSets);
                copy(entry, "styles", styles);
            }
        }
        JsonObject page = JsonObject.builder()
                .put("id", "0:1")
                .put("name", "Recorded nodes")
                .put("type", "CANVAS")
                .putAll("children", onPage)
                .build();
        JsonObject document = JsonObject.builder()
                .put("id", "0:0")
                .put("name", "Document")
                .put("type", "DOCUMENT")
                .put("children", JsonArray.of(page))
                .build();
        JsonObject.Builder file = JsonObject.builder()
                .put("document", document)
                .put("components", components.build())
                .put("componentSets", componentSets.build())
                .put("schemaVersion", 0)
                .put("styles", styles.build());
        body.members().forEach((name, value) -> {
            if (!name.equals("nodes")) {
                file.put(name, value);
            }
        });
        return file.build();
    }

    private static void copy(JsonObject entry, String member, JsonObject.Builder target) {
        Map<String, Json> members =
                entry.object(member).orElse(JsonObject.EMPTY).members();
        members.forEach(target::put);
    }
}
