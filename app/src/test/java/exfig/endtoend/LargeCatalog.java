package exfig.endtoend;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import exfig.simulator.library.SyntheticLibrary;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A file with as many icons in its first frame, colour styles and colour variables as asked for;
/// the variables have a light and a dark mode.
final class LargeCatalog implements Library {
    static final String KEY = "TheDesignSystem";
    private static final String COLLECTION = "VariableCollectionId:9:1";

    private final SourceDocument document;
    private final JsonObject variables;

    LargeCatalog(int size) {
        Map<String, Json> styles = new LinkedHashMap<>();
        Map<String, JsonObject> nodes = new LinkedHashMap<>();
        Map<String, Json> values = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            String name = String.format(Locale.ROOT, "Palette %02d/Tone %05d", i % 37, i);
            styles.put("7:" + i, style(i, name));
            nodes.put("7:" + i, swatch(i, name));
            values.put("VariableID:9:" + i, variable(i, name));
        }
        SourceDocument icons = new SyntheticLibrary(4 * size, 3).document();
        document = SourceDocument.of(icons.body().with("styles", new JsonObject(styles)))
                .withStyleNodes(nodes);
        variables = JsonObject.builder()
                .put(
                        "variableCollections",
                        JsonObject.builder()
                                .put(COLLECTION, collection(values.keySet()))
                                .build())
                .put("variables", new JsonObject(values))
                .build();
    }

    @Override
    public String fileKey() {
        return KEY;
    }

    @Override
    public SourceDocument document() {
        return document;
    }

    @Override
    public Optional<Json> localVariables() {
        return Optional.of(variables);
    }

    private static JsonObject style(int number, String name) {
        return JsonObject.builder()
                .put("key", String.format(Locale.ROOT, "%040x", number))
                .put("name", name)
                .put("styleType", "FILL")
                .put("remote", false)
                .put("description", "")
                .build();
    }

    private static JsonObject swatch(int number, String name) {
        JsonObject paint = JsonObject.builder()
                .put("blendMode", "NORMAL")
                .put("type", "SOLID")
                .put("color", color(number))
                .build();
        return JsonObject.builder()
                .put("id", "7:" + number)
                .put("name", name)
                .put("type", "RECTANGLE")
                .put("fills", JsonArray.of(paint))
                .build();
    }

    private static JsonObject variable(int number, String name) {
        return JsonObject.builder()
                .put("id", "VariableID:9:" + number)
                .put("name", name)
                .put("remote", false)
                .put("key", String.format(Locale.ROOT, "a%039x", number))
                .put("variableCollectionId", COLLECTION)
                .put("resolvedType", "COLOR")
                .put("description", "")
                .put("hiddenFromPublishing", false)
                .put(
                        "valuesByMode",
                        JsonObject.builder()
                                .put("9:0", color(number))
                                .put("9:1", color(255 * 255 * 255 - number))
                                .build())
                .put("scopes", JsonArray.EMPTY)
                .put("codeSyntax", JsonObject.EMPTY)
                .build();
    }

    private static JsonObject collection(Set<String> variableIds) {
        return JsonObject.builder()
                .put("id", COLLECTION)
                .put("name", "Theme")
                .put("remote", false)
                .put("key", "c".repeat(40))
                .put("modes", JsonArray.of(mode("9:0", "Light"), mode("9:1", "Dark")))
                .put("defaultModeId", "9:0")
                .put("hiddenFromPublishing", false)
                .putAll("variableIds", variableIds.stream().map(JsonString::new).toList())
                .build();
    }

    private static JsonObject mode(String id, String name) {
        return JsonObject.builder().put("modeId", id).put("name", name).build();
    }

    private static JsonObject color(int number) {
        return JsonObject.builder()
                .put("r", number / 65_025 % 255 / 255.0)
                .put("g", number / 255 % 255 / 255.0)
                .put("b", number % 255 / 255.0)
                .put("a", 1.0)
                .build();
    }
}
