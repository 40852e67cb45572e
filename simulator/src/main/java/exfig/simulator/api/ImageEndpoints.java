package exfig.simulator.api;

import exfig.simulator.cdn.AssetStore;
import exfig.simulator.cdn.Picture;
import exfig.simulator.cdn.RenderSettings;
import exfig.simulator.control.Traffic;
import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.Latency;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.json.JsonObject;
import java.net.URI;
import java.util.Set;

/// Renders and image fills: answers with addresses on the asset host.
final class ImageEndpoints {
    private final ApiResponses responses;
    private final AssetStore store;
    private final URI assetHost;
    private final Traffic traffic;

    ImageEndpoints(ApiResponses responses, AssetStore store, URI assetHost, Traffic traffic) {
        this.responses = responses;
        this.store = store;
        this.assetHost = assetHost;
        this.traffic = traffic;
    }

    /// Every requested id is a key; what cannot be drawn is null.
    HttpResponse images(ApiCall call) {
        Set<String> ids = call.query().requiredIds();
        RenderSettings settings = settings(call.query());
        call.query().checkVersion(call.file());
        traffic.renders(ids.size());
        JsonObject.Builder images = JsonObject.builder();
        for (String id : ids) {
            if (call.file().canDraw(id)) {
                store.publish(new Picture(call.file(), id, settings))
                        .ifPresentOrElse(path -> images.put(id, assetHost + path), () -> images.putNull(id));
            } else {
                images.putNull(id);
            }
        }
        return responses.ok(JsonObject.builder()
                .putNull("err")
                .put("images", images.build())
                .build()
                .write());
    }

    private static RenderSettings settings(Query query) {
        return new RenderSettings(
                query.format(),
                query.scale(),
                query.flag("use_absolute_bounds", false),
                query.flag("svg_include_id", false),
                query.flag("svg_include_node_id", false),
                query.flag("svg_outline_text", true),
                query.flag("svg_simplify_stroke", true),
                query.flag("contents_only", true));
    }

    /// What Figma would have to draw for a request.
    static Latency.Work work(ApiCall call) {
        RenderSettings settings = settings(call.query());
        Set<String> ids = call.query().ids();
        if (!settings.isRaster()) {
            return new Latency.Work(ids.size(), 0);
        }
        double megapixels = 0;
        for (String id : ids) {
            megapixels += area(call.file(), id) * settings.scale() * settings.scale() / 1e6;
        }
        return new Latency.Work(0, megapixels);
    }

    private static double area(ServedFile file, String id) {
        return file.node(id)
                .flatMap(node -> node.object("absoluteBoundingBox"))
                .map(box -> box.number("width").orElse(0) * box.number("height").orElse(0))
                .orElse(0.0);
    }

    HttpResponse imageFills(ApiCall call) {
        JsonObject.Builder images = JsonObject.builder();
        call.file()
                .library()
                .imageFills()
                .forEach((ref, bytes) -> images.put(ref, assetHost + store.publishFill(ref, bytes)));
        return responses.ok(JsonObject.builder()
                .put("error", false)
                .put("status", 200)
                .put("meta", JsonObject.builder().put("images", images.build()).build())
                .putNull("i18n")
                .build()
                .write());
    }
}
