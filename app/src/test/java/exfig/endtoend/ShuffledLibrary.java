package exfig.endtoend;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// The same file, told in another order: every list and map whose order means nothing to a reader
/// is shuffled, which are the lists of components, sets, styles, variables and collections, and the
/// layers down to the components. What is inside a component keeps its order, since there it
/// decides what covers what.
final class ShuffledLibrary implements Library {
    private static final Set<String> UNORDERED =
            Set.of("components", "componentSets", "styles", "variables", "variableCollections", "variableIds");

    private final Library library;
    private final SourceDocument document;
    private final Optional<Json> variables;

    /// @param seed decides the order
    ShuffledLibrary(Library library, long seed) {
        this.library = library;
        this.document = SourceDocument.of(
                        (JsonObject) shuffled(library.document().body(), new Random(seed)))
                .withStyleNodes(library.document().styleNodes());
        this.variables = library.localVariables().map(meta -> shuffled(meta, new Random(seed)));
    }

    @Override
    public String fileKey() {
        return library.fileKey();
    }

    @Override
    public SourceDocument document() {
        return document;
    }

    @Override
    public Optional<String> svgOf(String nodeId) {
        return library.svgOf(nodeId);
    }

    @Override
    public Optional<Json> localVariables() {
        return variables;
    }

    @Override
    public Map<String, byte[]> imageFills() {
        return library.imageFills();
    }

    @Override
    public boolean published() {
        return library.published();
    }

    private static Json shuffled(Json json, Random random) {
        if (!(json instanceof JsonObject object)
                || object.string("type").filter("COMPONENT"::equals).isPresent()) {
            return json;
        }
        JsonObject.Builder builder = JsonObject.builder();
        object.members().forEach((name, value) -> builder.put(name, member(name, value, random)));
        return builder.build();
    }

    private static Json member(String name, Json value, Random random) {
        if (value instanceof JsonObject map) {
            List<Map.Entry<String, Json>> members =
                    new ArrayList<>(map.members().entrySet());
            if (UNORDERED.contains(name)) {
                Collections.shuffle(members, random);
            }
            Map<String, Json> result = new LinkedHashMap<>();
            members.forEach(member -> result.put(member.getKey(), shuffled(member.getValue(), random)));
            return new JsonObject(result);
        }
        if (value instanceof JsonArray list && (name.equals("children") || UNORDERED.contains(name))) {
            List<Json> values = new ArrayList<>();
            list.forEach(item -> values.add(shuffled(item, random)));
            Collections.shuffle(values, random);
            return new JsonArray(values);
        }
        return value;
    }
}
