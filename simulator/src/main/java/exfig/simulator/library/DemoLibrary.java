package exfig.simulator.library;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import exfig.simulator.render.NodeRenderer;
import exfig.simulator.render.RenderRequest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The demo design system, "Fjord": what a small product team's Figma file looks like.
///
/// - Page `Icons`: the frame `Icons / 24` with all icons, among them component sets with the variant property
///   `RTL`, coloured icons with `_dark` twins, icons for one platform and an unpublished one; `Icons / 16` with
///   the most used ones; `Controls / 24` with component sets of the property `State`.
/// - Page `Illustrations`: one frame of the same name, twelve scenes of 240 × 180 and their `_dark` twins.
/// - Variables: `Primitives`, `Theme` (light, dark and both with high contrast, all aliases) and `Dimensions`.
/// - Colour styles, a gradient style and text styles; two pictures behind image fills on the cover.
///
/// Immutable; safe for use by many threads.
public final class DemoLibrary implements Library {
    /// The key under which the file is found.
    public static final String FILE_KEY = "FjordDesignSystem0001x";

    private final SourceDocument document;
    private final JsonObject variables;
    private final Map<String, byte[]> imageFills;

    /// Draws everything once, which takes some tenths of a second.
    public DemoLibrary() {
        var tokens = DemoTokens.load();
        var photos = new LinkedHashMap<String, byte[]>();
        this.document = DemoDocument.of(tokens, scenes -> addPhotos(photos, scenes));
        this.imageFills = Collections.unmodifiableMap(photos);
        this.variables = DemoVariables.meta(tokens);
    }

    @Override
    public String fileKey() {
        return FILE_KEY;
    }

    @Override
    public SourceDocument document() {
        return document;
    }

    @Override
    public Optional<Json> localVariables() {
        return Optional.of(variables);
    }

    @Override
    public Map<String, byte[]> imageFills() {
        return imageFills;
    }

    /// The first illustration as PNG and the second one as JPEG, by the digest of their bytes as in Figma.
    private static List<String> addPhotos(Map<String, byte[]> photos, List<JsonObject> scenes) {
        for (var format : List.of("png", "jpg")) {
            var scene = scenes.get(photos.size());
            byte[] bytes = new NodeRenderer()
                    .render(RenderRequest.of(scene, scene.string("id").orElseThrow(), format, 1));
            photos.put(Figma.sha1(bytes), bytes);
        }
        return List.copyOf(photos.keySet());
    }
}
