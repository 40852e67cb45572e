package exfig.simulator;

import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import java.util.Map;
import java.util.Optional;

/// One Figma file that the simulator serves. All methods return the same on each call and are called from many
/// threads.
public interface Library {
    /// The key under which the file is found: letters, digits, `_` and `-`.
    String fileKey();

    /// The body of GET file and what belongs to it.
    SourceDocument document();

    /// The true SVG of a node, when the library has one; else the picture is drawn from the document.
    default Optional<String> svgOf(String nodeId) {
        return Optional.empty();
    }

    /// The `meta` object of GET variables/local as it is before any POST; absent: the file has no variables.
    default Optional<Json> localVariables() {
        return Optional.empty();
    }

    /// The images behind image fills, by `imageRef`.
    default Map<String, byte[]> imageFills() {
        return Map.of();
    }

    /// Whether the library was published; when not, components, component_sets and styles answer empty lists.
    default boolean published() {
        return true;
    }
}
