package exfig.cache;

import exfig.plan.RenderKey;
import java.util.Optional;

/// A render together with the version of the file that it shows.
///
/// @param version Figma's opaque version; empty when the run never learned it, and then other runs find the
///     render by its time only
public record StoreKey(RenderKey render, Optional<String> version) {
    /// The text that identifies the render in the index: one line, no two keys share it.
    String canonical(String knownVersion) {
        return text("v1", render) + "|" + knownVersion;
    }

    /// The same for the newest render of any version.
    static String canonicalNewest(RenderKey render) {
        return text("newest", render);
    }

    private static String text(String kind, RenderKey render) {
        return String.join(
                "|",
                kind,
                render.node().file().value(),
                render.node().node().value(),
                render.format().extension(),
                Double.toString(render.scale()));
    }
}
