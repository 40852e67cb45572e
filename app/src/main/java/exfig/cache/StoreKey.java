package exfig.cache;

import exfig.plan.RenderKey;
import java.util.Optional;

/// A render together with the version of the file that it shows.
///
/// @param version Figma's opaque version; empty when the run never learned it, and then other runs do not find the render
public record StoreKey(RenderKey render, Optional<String> version) {
    /// The text that identifies the render in the index: one line, no two keys share it.
    String canonical(String knownVersion) {
        return String.join(
                "|",
                "v1",
                render.node().file().value(),
                render.node().node().value(),
                render.format().extension(),
                Double.toString(render.scale()),
                knownVersion);
    }
}
