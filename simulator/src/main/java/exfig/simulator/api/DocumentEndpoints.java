package exfig.simulator.api;

import exfig.simulator.Capacity;
import exfig.simulator.document.PublishedItems;
import exfig.simulator.document.ServedFile;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNull;
import exfig.simulator.json.JsonObject;
import java.util.List;
import java.util.Set;

/// What is computed from the document alone: file, nodes, meta, versions.
final class DocumentEndpoints {
    private static final String UNKNOWN_TIME = "2026-01-01T00:00:00Z";

    private final ApiResponses responses;
    private final boolean flatMeta;
    private final Capacity capacity;

    /// @param flatMeta whether `/meta` lacks its wrapper, as the OpenAPI description had it up to 0.39
    DocumentEndpoints(ApiResponses responses, boolean flatMeta, Capacity capacity) {
        this.capacity = capacity;
        this.responses = responses;
        this.flatMeta = flatMeta;
    }

    HttpResponse file(ApiCall call) {
        ServedFile file = call.file();
        ServedFile.Extent extent = call.query().extent();
        Set<String> ids = call.query().ids();
        call.query().checkVersion(file);
        if (!capacity.wholeFiles() && ids.isEmpty() && extent.levels() == ServedFile.ALL_LEVELS) {
            throw new ApiProblem(400, "Request too large. If applicable, filter by query params.");
        }
        if (ids.isEmpty() && extent.levels() == ServedFile.ALL_LEVELS) {
            var raw = file.raw();
            if (raw.isPresent()) {
                return responses.ok(raw.get());
            }
        }
        return responses.ok(ids.isEmpty() ? file.body(extent) : file.bodyOf(ids, extent));
    }

    HttpResponse nodes(ApiCall call) {
        Set<String> ids = call.query().requiredIds();
        call.query().checkVersion(call.file());
        return responses.ok(call.file().nodes(ids, call.query().extent()));
    }

    HttpResponse meta(ApiCall call) {
        ServedFile file = call.file();
        JsonObject meta = JsonObject.builder()
                .put("name", file.text("name", ""))
                .put("folder_name", "Drafts")
                .put("last_touched_at", file.text("lastModified", UNKNOWN_TIME))
                .put("creator", PublishedItems.publisher())
                .put("last_touched_by", PublishedItems.publisher())
                .put("thumbnail_url", file.text("thumbnailUrl", ""))
                .put("editorType", file.text("editorType", "figma"))
                .put("role", file.text("role", "owner"))
                .put("link_access", file.text("linkAccess", "view"))
                .put("url", "https://www.figma.com/design/" + file.library().fileKey())
                .put("version", file.version())
                .build();
        return responses.ok(
                (flatMeta ? meta : JsonObject.builder().put("file", meta).build()).write());
    }

    /// A recording knows one version: its own.
    HttpResponse versions(ApiCall call) {
        ServedFile file = call.file();
        call.query().pageSize();
        boolean beyond = call.query().text("before").isPresent()
                || call.query().text("after").isPresent();
        JsonObject version = JsonObject.builder()
                .put("id", file.version())
                .put("created_at", file.text("lastModified", UNKNOWN_TIME))
                .putNull("label")
                .putNull("description")
                .put("user", PublishedItems.publisher())
                .put("thumbnail_url", JsonNull.INSTANCE)
                .build();
        List<Json> versions = beyond ? List.of() : List.of(version);
        return responses.ok(JsonObject.builder()
                .put("versions", new JsonArray(versions))
                .put("pagination", JsonObject.EMPTY)
                .build()
                .write());
    }

    HttpResponse me() {
        return responses.ok(PublishedItems.publisher()
                .with("email", Json.parse("\"designer@example.com\""))
                .write());
    }
}
