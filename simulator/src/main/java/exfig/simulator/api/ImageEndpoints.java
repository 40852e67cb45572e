package exfig.simulator.api;

import exfig.simulator.Capacity;
import exfig.simulator.RenderFault;
import exfig.simulator.cdn.AssetStore;
import exfig.simulator.cdn.Picture;
import exfig.simulator.cdn.RenderSettings;
import exfig.simulator.control.Traffic;
import exfig.simulator.document.ServedFile;
import exfig.simulator.faults.FaultPlan;
import exfig.simulator.faults.Latency;
import exfig.simulator.faults.Refusals;
import exfig.simulator.http.HttpResponse;
import exfig.simulator.json.JsonObject;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Renders and image fills: answers with addresses on the asset host.
final class ImageEndpoints {
    private final ApiResponses responses;
    private final AssetStore store;
    private final URI assetHost;
    private final Traffic traffic;
    private final Capacity capacity;

    ImageEndpoints(ApiResponses responses, AssetStore store, URI assetHost, Traffic traffic, Capacity capacity) {
        this.capacity = capacity;
        this.responses = responses;
        this.store = store;
        this.assetHost = assetHost;
        this.traffic = traffic;
    }

    /// Every requested id is a key; what cannot be drawn is null.
    ///
    /// @param struck the nodes with which something goes wrong
    HttpResponse images(ApiCall call, Map<String, RenderFault> struck) {
        Set<String> ids = call.query().requiredIds();
        RenderSettings settings = settings(call.query());
        call.query().checkVersion(call.file());
        traffic.renders(ids.size());
        Latency.Work work = work(call);
        if (!capacity.canDraw(ids.size(), work.vectors(), work.megapixels())) {
            throw new ApiProblem(400, Refusals.RENDER_TIMEOUT);
        }
        var images = new ImageEntries(assetHost);
        for (String id : ids) {
            Optional<String> path =
                    call.file().canDraw(id) ? store.publish(new Picture(call.file(), id, settings)) : Optional.empty();
            images.add(id, path, Optional.ofNullable(struck.get(id)));
        }
        return responses.ok(JsonObject.builder()
                .putNull("err")
                .put("images", images.build())
                .build()
                .write());
    }

    /// Draws what goes wrong with single nodes of a request; nothing when the request is refused anyway.
    static Map<String, RenderFault> strike(ApiCall call, FaultPlan faults) {
        Map<String, RenderFault> struck = new LinkedHashMap<>();
        RenderSettings settings = settings(call.query());
        String key = call.file().library().fileKey();
        for (String id : call.query().ids()) {
            faults.decideRender(key, id, settings.format(), settings.toString())
                    .ifPresent(fault -> struck.put(id, fault));
        }
        return struck;
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
