package exfig.simulator.api;

import exfig.simulator.document.PublishedItems;
import exfig.simulator.document.VariableStore;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonException;
import exfig.simulator.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What a library publishes: components, component sets, styles, variables.
final class LibraryEndpoints {
    private final ApiResponses responses;
    private final URI assetHost;

    LibraryEndpoints(ApiResponses responses, URI assetHost) {
        this.responses = responses;
        this.assetHost = assetHost;
    }

    HttpResponse components(ApiCall call) {
        return listed("components", items(call).components());
    }

    HttpResponse componentSets(ApiCall call) {
        return listed("component_sets", items(call).componentSets());
    }

    HttpResponse styles(ApiCall call) {
        return listed("styles", items(call).styles());
    }

    private PublishedItems items(ApiCall call) {
        return new PublishedItems(call.file(), assetHost);
    }

    /// The envelope of section 3.5 of the API notes, the undocumented `i18n` included.
    private HttpResponse listed(String kind, List<Json> items) {
        return responses.ok(JsonObject.builder()
                .put("error", false)
                .put("status", 200)
                .put(
                        "meta",
                        JsonObject.builder().put(kind, new JsonArray(items)).build())
                .putNull("i18n")
                .build());
    }

    HttpResponse localVariables(ApiCall call) {
        return responses.ok(variables(call.file().variables().local()).build());
    }

    HttpResponse publishedVariables(ApiCall call) {
        String modified = call.file().text("lastModified", "2026-01-01T00:00:00Z");
        JsonObject meta = call.file().library().published()
                ? call.file().variables().published(modified)
                : JsonObject.builder()
                        .put("variables", JsonObject.EMPTY)
                        .put("variableCollections", JsonObject.EMPTY)
                        .build();
        return responses.ok(variables(meta).putNull("i18n").build());
    }

    private static JsonObject.Builder variables(JsonObject meta) {
        return JsonObject.builder().put("status", 200).put("error", false).put("meta", meta);
    }

    HttpResponse changeVariables(ApiCall call) {
        if (call.request().bodyTooLarge()) {
            throw new ApiProblem(413, "Request body too large");
        }
        VariableStore variables = call.file().variables();
        Optional<String> refusal = variables.apply(changes(call));
        if (refusal.isPresent()) {
            throw new ApiProblem(400, refusal.get());
        }
        JsonObject meta =
                JsonObject.builder().put("tempIdToRealId", JsonObject.EMPTY).build();
        return responses.ok(variables(meta).build());
    }

    private static JsonObject changes(ApiCall call) {
        try {
            if (Json.parse(call.request().body().bytes()) instanceof JsonObject changes) {
                return changes;
            }
        } catch (JsonException e) {
            // Refused below like JSON that is no object.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new ApiProblem(400, "Request body must be a JSON object");
    }
}
