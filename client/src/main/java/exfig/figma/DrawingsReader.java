package exfig.figma;

import exfig.figma.id.NodeId;
import exfig.figma.wire.DrawingDigests;
import exfig.figma.wire.WireReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonParser;

/// Reads how nodes look.
final class DrawingsReader {
    private DrawingsReader() {}

    /// @param ids of the nodes that are wanted
    static DrawingsAnswer read(JsonParser parser, Collection<NodeId> ids) {
        DrawingDigests body =
                WireReader.drawings(parser, ids.stream().map(NodeId::value).collect(Collectors.toSet()));
        Map<NodeId, String> digests = new HashMap<>();
        for (NodeId id : ids) {
            String digest = body.byId().get(id.value());
            if (digest != null) {
                digests.put(id, digest);
            }
        }
        return new DrawingsAnswer(body.version(), digests);
    }
}
