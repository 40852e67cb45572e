package exfig.simulator.document;

import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What GET components, component_sets and styles list: local items that are not hidden by `_` or `.` before their
/// name.
public final class PublishedItems {
    private static final JsonObject PUBLISHER = JsonObject.builder()
            .put("id", "100000000000000001")
            .put("handle", "Simulated Designer")
            .put("img_url", "")
            .build();

    private final ServedFile file;
    private final URI assetHost;

    /// @param assetHost where thumbnails are served
    public PublishedItems(ServedFile file, URI assetHost) {
        this.file = file;
        this.assetHost = assetHost;
    }

    /// The person behind every publication, creation and change.
    public static JsonObject publisher() {
        return PUBLISHER;
    }

    /// The published components, variants included, in the order of the file's body.
    public List<Json> components() {
        return frames("components");
    }

    /// The published component sets.
    public List<Json> componentSets() {
        return frames("componentSets");
    }

    /// The published styles.
    public List<Json> styles() {
        List<Json> items = new ArrayList<>();
        for (Map.Entry<String, Json> member : local("styles")) {
            JsonObject style = (JsonObject) member.getValue();
            items.add(head(member.getKey(), style, style.string("styleType"))
                    .put("sort_position", sortPosition(items.size()))
                    .build());
        }
        return items;
    }

    private List<Json> frames(String kind) {
        List<Json> items = new ArrayList<>();
        for (Map.Entry<String, Json> member : local(kind)) {
            file.place(member.getKey()).filter(this::isVisible).ifPresent(place -> {
                JsonObject.Builder item = head(member.getKey(), (JsonObject) member.getValue(), Optional.empty());
                items.add(item.put("containing_frame", containingFrame(place)).build());
            });
        }
        return items;
    }

    private List<Map.Entry<String, Json>> local(String kind) {
        if (!file.library().published()) {
            return List.of();
        }
        return file.body().object(kind).orElse(JsonObject.EMPTY).members().entrySet().stream()
                .filter(member -> member.getValue() instanceof JsonObject item
                        && !item.flag("remote", false)
                        && !isHidden(item.string("name").orElse("")))
                .toList();
    }

    /// A variant is hidden with its set.
    private boolean isVisible(NodeIndex.Place place) {
        return set(place)
                .map(set -> !isHidden(set.node().string("name").orElse("")))
                .orElse(true);
    }

    private static boolean isHidden(String name) {
        return name.startsWith("_") || name.startsWith(".");
    }

    private static Optional<NodeIndex.Place> set(NodeIndex.Place place) {
        return Optional.ofNullable(place.parent())
                .filter(parent -> parent.type().equals("COMPONENT_SET"));
    }

    private JsonObject.Builder head(String nodeId, JsonObject item, Optional<String> styleType) {
        String modified = file.text("lastModified", "2026-01-01T00:00:00Z");
        JsonObject.Builder head = JsonObject.builder()
                .put("key", item.string("key").orElse(""))
                .put("file_key", file.library().fileKey())
                .put("node_id", nodeId);
        styleType.ifPresent(type -> head.put("style_type", type));
        return head.put("thumbnail_url", thumbnail(nodeId))
                .put("name", item.string("name").orElse(""))
                .put("description", item.string("description").orElse(""))
                .put("created_at", modified)
                .put("updated_at", modified)
                .put("user", PUBLISHER);
    }

    private String thumbnail(String nodeId) {
        return assetHost + "/thumbnails/" + file.library().fileKey() + "/"
                + nodeId.replace(':', '-').replace(";", "%3B") + ".png";
    }

    private static JsonObject containingFrame(NodeIndex.Place place) {
        JsonObject.Builder frame = JsonObject.builder();
        place.topLevel()
                .filter(top -> !top.node().string("id").equals(place.node().string("id")))
                .filter(top -> top.type().equals("FRAME") || top.type().equals("SECTION"))
                .ifPresent(top -> {
                    frame.put("name", top.node().string("name").orElse(""))
                            .put("nodeId", top.node().string("id").orElse(""));
                    top.node().object("backgroundColor").ifPresent(color -> frame.put("backgroundColor", hex(color)));
                });
        place.page()
                .ifPresent(page -> frame.put("pageId", page.node().string("id").orElse(""))
                        .put("pageName", page.node().string("name").orElse("")));
        set(place).ifPresent(set -> {
            JsonObject group = JsonObject.builder()
                    .put("name", set.node().string("name").orElse(""))
                    .put("nodeId", set.node().string("id").orElse(""))
                    .build();
            frame.put("containingStateGroup", group).put("containingComponentSet", group);
        });
        return frame.build();
    }

    private static String hex(JsonObject color) {
        var text = new StringBuilder("#");
        for (String channel : List.of("r", "g", "b")) {
            text.append("%02X".formatted(Math.round(color.number(channel).orElse(0) * 255)));
        }
        return text.toString();
    }

    /// Printable texts that sort like their numbers, as Figma's do.
    private static String sortPosition(int rank) {
        return "" + (char) ('!' + rank / 90 % 90) + (char) ('!' + rank % 90);
    }
}
