package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The variables of a file, which POST may change. Safe for use by several threads.
public final class VariableStore {
    private static final List<String> CHANGEABLE =
            List.of("name", "description", "hiddenFromPublishing", "scopes", "codeSyntax");

    private JsonObject meta;

    VariableStore(JsonObject meta) {
        JsonObject.Builder complete = meta.toBuilder();
        for (String member : List.of("variableCollections", "variables")) {
            if (!meta.has(member)) {
                complete.put(member, JsonObject.EMPTY);
            }
        }
        this.meta = complete.build();
    }

    /// The `meta` of GET variables/local.
    public synchronized JsonObject local() {
        return meta;
    }

    /// The `meta` of GET variables/published: local, visible items without modes and values.
    ///
    /// @param updatedAt when everything was published
    public JsonObject published(String updatedAt) {
        JsonObject now = local();
        JsonObject.Builder collections = JsonObject.builder();
        JsonObject.Builder variables = JsonObject.builder();
        publishable(now, "variableCollections")
                .forEach(item -> collections.put(
                        item.getKey(),
                        head(item.getKey(), item.getValue())
                                .put("updatedAt", updatedAt)
                                .build()));
        publishable(now, "variables").forEach(item -> {
            JsonObject.Builder head = head(item.getKey(), item.getValue());
            item.getValue().get("variableCollectionId").ifPresent(id -> head.put("variableCollectionId", id));
            item.getValue().get("resolvedType").ifPresent(type -> head.put("resolvedDataType", type));
            variables.put(item.getKey(), head.put("updatedAt", updatedAt).build());
        });
        return JsonObject.builder()
                .put("variables", variables.build())
                .put("variableCollections", collections.build())
                .build();
    }

    /// Applies the `UPDATE`s of variables in a POST body, all or nothing; other changes are refused.
    ///
    /// @return why nothing was changed; empty when everything was
    public synchronized Optional<String> apply(JsonObject changes) {
        JsonObject.Builder variables = meta.object("variables").orElse(JsonObject.EMPTY).toBuilder();
        for (JsonObject change : changes.array("variables").objects().toList()) {
            String id = change.string("id").orElse("");
            if (!change.string("action").orElse("").equals("UPDATE")) {
                return Optional.of("This simulator applies the action UPDATE only");
            }
            Optional<JsonObject> variable = changeable(id);
            if (variable.isEmpty()) {
                return Optional.of("Variable with id " + id + " not found");
            }
            variables.put(id, changed(variable.get(), change));
        }
        meta = meta.with("variables", variables.build());
        return Optional.empty();
    }

    private Optional<JsonObject> changeable(String id) {
        return meta.object("variables")
                .flatMap(variables -> variables.object(id))
                .filter(variable -> !variable.flag("remote", false));
    }

    private static JsonObject changed(JsonObject variable, JsonObject change) {
        JsonObject.Builder builder = variable.toBuilder();
        for (String member : CHANGEABLE) {
            change.get(member).ifPresent(value -> builder.put(member, value));
        }
        return builder.build();
    }

    private static List<Map.Entry<String, JsonObject>> publishable(JsonObject meta, String kind) {
        return meta.object(kind).orElse(JsonObject.EMPTY).members().entrySet().stream()
                .filter(item -> item.getValue() instanceof JsonObject)
                .map(item -> Map.entry(item.getKey(), (JsonObject) item.getValue()))
                .filter(item -> !item.getValue().flag("remote", false)
                        && !item.getValue().flag("hiddenFromPublishing", false))
                .toList();
    }

    private static JsonObject.Builder head(String id, JsonObject item) {
        JsonObject.Builder head = JsonObject.builder().put("id", id);
        Json key = item.get("key").orElse(Json.parse("\"\""));
        String kind = id.substring(0, Math.max(0, id.indexOf(':')));
        String local = id.substring(id.indexOf(':') + 1);
        head.put("subscribed_id", kind + ":" + item.string("key").orElse("") + "/" + local);
        item.get("name").ifPresent(name -> head.put("name", name));
        return head.put("key", key);
    }
}
