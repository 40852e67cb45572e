package exfig.simulator.library;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The variables of the demo design system: `Primitives` with one mode, `Theme` with four whose values are
/// aliases, and `Dimensions` with numbers.
final class DemoVariables {
    private static final String PRIMITIVES = "VariableCollectionId:1:1";
    private static final String THEME = "VariableCollectionId:2:1";
    private static final String DIMENSIONS = "VariableCollectionId:3:1";

    private final DemoTokens tokens;
    private final Map<String, Json> variables = new LinkedHashMap<>();

    private DemoVariables(DemoTokens tokens) {
        this.tokens = tokens;
    }

    /// The id of a theme colour, to bind paints to.
    static String themeId(DemoTokens tokens, String name) {
        return "VariableID:2:" + (10 + List.copyOf(tokens.theme().keySet()).indexOf(name));
    }

    private static String primitiveId(DemoTokens tokens, String name) {
        return "VariableID:1:" + (10 + List.copyOf(tokens.primitives().keySet()).indexOf(name));
    }

    /// The `meta` object of GET variables/local.
    static JsonObject meta(DemoTokens tokens) {
        var demo = new DemoVariables(tokens);
        var primitiveIds = demo.primitives();
        var themeIds = demo.theme();
        var dimensionIds = demo.dimensions();
        var collections = JsonObject.builder()
                .put(PRIMITIVES, collection(PRIMITIVES, "Primitives", List.of("Value"), primitiveIds, true))
                .put(THEME, collection(THEME, "Theme", DemoTokens.MODES, themeIds, false))
                .put(DIMENSIONS, collection(DIMENSIONS, "Dimensions", List.of("Value"), dimensionIds, false))
                .build();
        return JsonObject.builder()
                .put("variableCollections", collections)
                .put("variables", new JsonObject(demo.variables))
                .build();
    }

    private List<String> primitives() {
        var ids = new ArrayList<String>();
        tokens.primitives().forEach((name, tint) -> {
            String id = primitiveId(tokens, name);
            ids.add(id);
            variables.put(
                    id, variable(id, name, PRIMITIVES, "COLOR", values(PRIMITIVES, List.of(tint.json())), List.of()));
        });
        return ids;
    }

    private List<String> theme() {
        var ids = new ArrayList<String>();
        tokens.theme().forEach((name, primitives) -> {
            String id = themeId(tokens, name);
            ids.add(id);
            var aliases = primitives.stream()
                    .map(primitive -> Figma.alias(primitiveId(tokens, primitive)))
                    .toList();
            variables.put(id, variable(id, name, THEME, "COLOR", values(THEME, aliases), scopes(name)));
        });
        return ids;
    }

    private List<String> dimensions() {
        var ids = new ArrayList<String>();
        tokens.numbers().forEach((name, pixels) -> {
            String id = "VariableID:3:" + (10 + ids.size());
            ids.add(id);
            var scopes = List.of(name.startsWith("radius/") ? "CORNER_RADIUS" : "GAP");
            variables.put(
                    id,
                    variable(
                            id, name, DIMENSIONS, "FLOAT", values(DIMENSIONS, List.of(JsonNumber.of(pixels))), scopes));
        });
        return ids;
    }

    private static List<String> scopes(String name) {
        return switch (name.substring(0, name.indexOf('/'))) {
            case "background", "action" -> List.of("FRAME_FILL", "SHAPE_FILL");
            case "text" -> List.of("TEXT_FILL");
            case "border" -> List.of("STROKE_COLOR");
            default -> List.of("ALL_FILLS");
        };
    }

    private static JsonObject values(String collection, List<? extends Json> perMode) {
        var values = JsonObject.builder();
        for (int i = 0; i < perMode.size(); i++) {
            values.put(modeId(collection, i), perMode.get(i));
        }
        return values.build();
    }

    private static String modeId(String collection, int index) {
        // `VariableCollectionId:2:1` has the modes 2:0, 2:1, …
        return collection.split(":")[1] + ":" + index;
    }

    private static JsonObject variable(
            String id, String name, String collection, String type, JsonObject values, List<String> scopes) {
        boolean primitive = collection.equals(PRIMITIVES);
        return JsonObject.builder()
                .put("id", id)
                .put("name", name)
                .put("remote", false)
                .put("key", Figma.key("variable", collection + name))
                .put("variableCollectionId", collection)
                .put("resolvedType", type)
                .put("description", "")
                .put("hiddenFromPublishing", primitive)
                .put("valuesByMode", values)
                .putAll("scopes", scopes.stream().map(JsonString::new).toList())
                .put("codeSyntax", primitive ? JsonObject.EMPTY : codeSyntax(name))
                .build();
    }

    private static JsonObject codeSyntax(String name) {
        String camel = camelCase(name);
        return JsonObject.builder()
                .put("WEB", "var(--" + name.replace('/', '-') + ")")
                .put("ANDROID", camel)
                .put("iOS", camel)
                .build();
    }

    private static String camelCase(String name) {
        var camel = new StringBuilder();
        for (String word : name.split("[/-]")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    private static JsonObject collection(
            String id, String name, List<String> modeNames, List<String> variableIds, boolean hidden) {
        var modes = new ArrayList<Json>();
        for (int i = 0; i < modeNames.size(); i++) {
            modes.add(JsonObject.builder()
                    .put("modeId", modeId(id, i))
                    .put("name", modeNames.get(i))
                    .build());
        }
        return JsonObject.builder()
                .put("id", id)
                .put("name", name)
                .put("remote", false)
                .put("key", Figma.key("collection", name))
                .put("modes", new JsonArray(modes))
                .put("defaultModeId", modeId(id, 0))
                .put("hiddenFromPublishing", hidden)
                .putAll("variableIds", variableIds.stream().map(JsonString::new).toList())
                .build();
    }
}
