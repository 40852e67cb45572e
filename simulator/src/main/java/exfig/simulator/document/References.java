package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/// The components, component sets and styles that a tree is or uses: what Figma lists beside a part of a document.
final class References {
    private final JsonObject body;
    private final Set<String> components = new LinkedHashSet<>();
    private final Set<String> componentSets = new LinkedHashSet<>();
    private final Set<String> styles = new LinkedHashSet<>();

    References(JsonObject body, JsonObject tree) {
        this.body = body;
        Deque<JsonObject> open = new ArrayDeque<>();
        open.push(tree);
        while (!open.isEmpty()) {
            JsonObject node = open.pop();
            collect(node);
            node.array("children").objects().forEach(open::push);
        }
        JsonObject known = body.object("components").orElse(JsonObject.EMPTY);
        for (String id : components) {
            known.object(id).flatMap(entry -> entry.string("componentSetId")).ifPresent(componentSets::add);
        }
    }

    private void collect(JsonObject node) {
        String id = node.string("id").orElse("");
        switch (node.string("type").orElse("")) {
            case "COMPONENT" -> components.add(id);
            case "COMPONENT_SET" -> componentSets.add(id);
            case "INSTANCE" -> node.string("componentId").ifPresent(components::add);
            default -> {
                // Other types refer to styles only.
            }
        }
        for (Json style :
                node.object("styles").orElse(JsonObject.EMPTY).members().values()) {
            if (style instanceof JsonString(var styleId)) {
                styles.add(styleId);
            }
        }
    }

    JsonObject components() {
        return listed("components", components);
    }

    JsonObject componentSets() {
        return listed("componentSets", componentSets);
    }

    JsonObject styles() {
        return listed("styles", styles);
    }

    private JsonObject listed(String member, Set<String> ids) {
        JsonObject known = body.object(member).orElse(JsonObject.EMPTY);
        JsonObject.Builder builder = JsonObject.builder();
        for (String id : ids) {
            known.get(id).ifPresent(entry -> builder.put(id, entry));
        }
        return builder.build();
    }
}
