package exfig.simulator.document;

import exfig.simulator.Library;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A library with everything that is derived from its document. Safe for use by several threads.
public final class ServedFile {
    private static final List<String> ENVELOPE =
            List.of("name", "lastModified", "thumbnailUrl", "version", "role", "editorType", "linkAccess");

    private final Library library;
    private volatile JsonObject body;
    private volatile boolean saved;
    private final NodeIndex index;
    private final VariableStore variables;

    /// Walks the document once.
    public ServedFile(Library library) {
        this.library = library;
        this.body = library.document().body();
        this.index = new NodeIndex(body.object("document").orElse(JsonObject.EMPTY));
        this.variables = new VariableStore(
                library.localVariables().map(JsonObject.class::cast).orElse(JsonObject.EMPTY));
    }

    /// How much of the tree a query wants.
    ///
    /// @param levels of children, at least 1; [#ALL_LEVELS] for all
    /// @param geometry whether `geometry=paths` was asked
    public record Extent(int levels, boolean geometry) {}

    /// No limit to the depth.
    public static final int ALL_LEVELS = TreeView.ALL_LEVELS;

    /// Where the file came from.
    public Library library() {
        return library;
    }

    /// The file's variables as they are now.
    public VariableStore variables() {
        return variables;
    }

    /// Saves the file without a change that can be seen: it has a new version, and nothing else is new.
    ///
    /// @return the new version
    public synchronized String save() {
        String version = version().matches("[0-9]+")
                ? new BigInteger(version()).add(BigInteger.ONE).toString()
                : version() + "+";
        body = body.with("version", new JsonString(version));
        saved = true;
        return version;
    }

    /// The recorded bytes of the whole file, when there are any and they are still true.
    public Optional<byte[]> raw() {
        return saved ? Optional.empty() : library.document().raw();
    }

    /// A member of the body, or the given text when a recording lacks it.
    public String text(String member, String otherwise) {
        return body.string(member).orElse(otherwise);
    }

    /// The version of the file; `1` when a recording lacks it.
    public String version() {
        return text("version", "1");
    }

    /// A node of the tree or the node of a style.
    public Optional<JsonObject> node(String id) {
        return index.find(id)
                .map(NodeIndex.Place::node)
                .or(() -> Optional.ofNullable(library.document().styleNodes().get(id)));
    }

    /// Whether Figma can draw the node: it is in the tree, or the library has its SVG.
    public boolean canDraw(String id) {
        Optional<JsonObject> node = index.find(id).map(NodeIndex.Place::node);
        if (node.isEmpty()) {
            return library.svgOf(id).isPresent();
        }
        return node.get().flag("visible", true) && node.get().number("opacity").orElse(1) > 0;
    }

    /// The whole body, cut as asked. The recorded body itself when nothing is cut.
    public JsonObject body(Extent extent) {
        if (extent.levels() == ALL_LEVELS && (extent.geometry() || !index.hasGeometry())) {
            return body;
        }
        JsonObject document = body.object("document").orElse(JsonObject.EMPTY);
        JsonObject shown = TreeView.whole(strips(extent)).of(document, extent.levels());
        return extent.levels() == ALL_LEVELS ? body.with("document", shown) : withDocument(shown);
    }

    /// The body with all pages and only some nodes, those above them and those below.
    public JsonObject bodyOf(Set<String> ids, Extent extent) {
        Set<String> above = new HashSet<>();
        for (String id : ids) {
            for (var place = index.find(id).orElse(null); place != null; place = place.parent()) {
                above.add(place.node().string("id").orElse(""));
            }
        }
        JsonObject document = body.object("document").orElse(JsonObject.EMPTY);
        if (ids.contains(document.string("id").orElse(""))) {
            return body(extent);
        }
        return withDocument(TreeView.selection(strips(extent), ids, above).of(document, extent.levels()));
    }

    /// The body of GET nodes, in the order of the ids.
    public JsonObject nodes(Set<String> ids, Extent extent) {
        JsonObject.Builder nodes = JsonObject.builder();
        for (String id : ids) {
            node(id).ifPresentOrElse(node -> nodes.put(id, entry(node, extent)), () -> nodes.putNull(id));
        }
        JsonObject.Builder envelope = JsonObject.builder();
        for (String member : ENVELOPE) {
            body.get(member).ifPresent(value -> envelope.put(member, value));
        }
        return envelope.put("nodes", nodes.build()).build();
    }

    private JsonObject entry(JsonObject node, Extent extent) {
        JsonObject shown = TreeView.whole(strips(extent)).of(node, extent.levels());
        var references = new References(body, shown);
        return JsonObject.builder()
                .put("document", shown)
                .put("components", references.components())
                .put("componentSets", references.componentSets())
                .put("schemaVersion", body.get("schemaVersion").orElse(Json.parse("0")))
                .put("styles", references.styles())
                .build();
    }

    private boolean strips(Extent extent) {
        return !extent.geometry() && index.hasGeometry();
    }

    private JsonObject withDocument(JsonObject document) {
        var references = new References(body, document);
        JsonObject.Builder changed = body.toBuilder().put("document", document);
        if (body.has("components")) {
            changed.put("components", references.components());
        }
        if (body.has("componentSets")) {
            changed.put("componentSets", references.componentSets());
        }
        if (body.has("styles")) {
            changed.put("styles", references.styles());
        }
        return changed.build();
    }

    Optional<NodeIndex.Place> place(String id) {
        return index.find(id);
    }

    JsonObject body() {
        return body;
    }
}
