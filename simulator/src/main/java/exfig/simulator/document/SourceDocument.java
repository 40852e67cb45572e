package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.Map;
import java.util.Optional;

/// The truth behind all answers about one file: the body of GET file, and the style nodes that such a body lacks.
public final class SourceDocument {
    private final JsonObject body;
    private final byte[] raw;
    private final Map<String, JsonObject> styleNodes;

    private SourceDocument(JsonObject body, byte[] raw, Map<String, JsonObject> styleNodes) {
        this.body = body;
        this.raw = raw;
        this.styleNodes = Map.copyOf(styleNodes);
    }

    /// A document made by hand or by a program.
    ///
    /// @param body the object that GET file answers, keys in the order of section 3.1 of the API notes
    public static SourceDocument of(JsonObject body) {
        return new SourceDocument(body, new byte[0], Map.of());
    }

    /// A recorded body; served byte for byte while no query changes it.
    ///
    /// @throws exfig.simulator.json.JsonException when the bytes are not JSON
    /// @throws IllegalArgumentException when the JSON is not an object
    public static SourceDocument recorded(byte[] raw) {
        if (!(Json.parse(raw) instanceof JsonObject body)) {
            throw new IllegalArgumentException("the body of GET file is an object");
        }
        return new SourceDocument(body, raw, Map.of());
    }

    static SourceDocument recorded(JsonObject body, byte[] raw) {
        return new SourceDocument(body, raw, Map.of());
    }

    /// The same document with the nodes behind its styles, which Figma serves through GET nodes only.
    ///
    /// @param nodes node id to node; a FILL or EFFECT style is a `RECTANGLE`, TEXT a `TEXT`, GRID a `FRAME`
    public SourceDocument withStyleNodes(Map<String, JsonObject> nodes) {
        return new SourceDocument(body, raw, nodes);
    }

    /// The parsed body of GET file.
    public JsonObject body() {
        return body;
    }

    /// The recorded bytes, when there are any. Not copied: callers must not change them.
    public Optional<byte[]> raw() {
        return raw.length == 0 ? Optional.empty() : Optional.of(raw);
    }

    /// The nodes behind the styles, by node id.
    public Map<String, JsonObject> styleNodes() {
        return styleNodes;
    }
}
