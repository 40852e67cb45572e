package exfig.figma;

import exfig.figma.id.NodeId;
import java.util.Map;

/// How nodes look, as digests: equal digests are equal pictures.
///
/// @param version of the file when it was read
/// @param digests SHA-256 in lower-case hex; nodes that are not in the file are left out
public record DrawingsAnswer(String version, Map<NodeId, String> digests) {
    /// Copies the map.
    public DrawingsAnswer {
        digests = Map.copyOf(digests);
    }
}
