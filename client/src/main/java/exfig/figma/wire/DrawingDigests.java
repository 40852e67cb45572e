package exfig.figma.wire;

import java.util.Map;

/// How nodes look, as digests: equal digests are equal pictures.
///
/// @param version of the file
/// @param byId node id → SHA-256 in lower-case hex; nodes that are not in the file are left out
public record DrawingDigests(String version, Map<String, String> byId) {
    /// Copies the map.
    public DrawingDigests {
        byId = Map.copyOf(byId);
    }
}
