package exfig.gallery;

import exfig.asset.Appearance;
import exfig.asset.AssetKind;
import exfig.asset.Recolouring;
import exfig.asset.Rgba;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.plan.RenderFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/// The record as values. The file is ours, so one that does not fit is not mended, but counts as absent.
final class GalleryReading {
    private GalleryReading() {}

    static Map<AssetKind, KindRecord> read(byte[] bytes) {
        try {
            JsonNode root = JsonNode.parse(bytes);
            Map<AssetKind, KindRecord> records = new EnumMap<>(AssetKind.class);
            if (root.get("schemaVersion").integer() == GalleryFormat.SCHEMA_VERSION) {
                for (AssetKind kind : AssetKind.values()) {
                    root.find(kind.word())
                            .ifPresent(node -> records.put(
                                    kind,
                                    new KindRecord(
                                            exported(node.get("now")),
                                            node.find("before").map(GalleryReading::exported))));
                }
            }
            return records;
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return Map.of();
        }
    }

    private static KindRecord.Exported exported(JsonNode node) {
        return new KindRecord.Exported(
                Instant.parse(node.get("at").text()),
                node.get("assets").list().stream().map(GalleryReading::asset).toList());
    }

    private static GalleryAsset asset(JsonNode node) {
        return new GalleryAsset(
                node.get("figma").text(),
                new TreeSet<>(
                        node.get("code").list().stream().map(JsonNode::text).toList()),
                shown(node));
    }

    private static Shown shown(JsonNode node) {
        return node.find("pictures")
                .<Shown>map(pictures -> new Shown.Drawn(byAppearance(pictures, GalleryReading::picture)))
                .or(() ->
                        node.find("values").map(values -> new Shown.Color(byAppearance(values, GalleryReading::color))))
                .orElseGet(() -> new Shown.Text(text(node.get("text"))));
    }

    private static <V> Map<Appearance, V> byAppearance(JsonNode node, Function<JsonNode, V> reading) {
        Map<Appearance, V> values = new HashMap<>();
        node.members().forEach((name, value) -> values.put(Appearance.valueOf(name), reading.apply(value)));
        return values;
    }

    private static Rgba color(JsonNode node) {
        List<JsonNode> parts = node.list(4);
        return new Rgba(
                parts.get(0).number(),
                parts.get(1).number(),
                parts.get(2).number(),
                parts.get(3).number());
    }

    private static Picture picture(JsonNode node) {
        return new Picture(
                node.get("sha256").text(),
                RenderFormat.valueOf(node.get("format").text()),
                node.find("recolouring").map(GalleryReading::recolouring));
    }

    private static Recolouring recolouring(JsonNode node) {
        Map<Integer, Recolouring.Change> changes = new HashMap<>();
        node.members().forEach((rgb, change) -> {
            List<JsonNode> parts = change.list(2);
            changes.put(
                    Integer.valueOf(rgb),
                    new Recolouring.Change(parts.get(0).integer(), parts.get(1).number()));
        });
        return new Recolouring(changes);
    }

    private static TextLook text(JsonNode node) {
        return new TextLook(
                node.get("font").text(),
                node.get("size").number(),
                node.find("lineHeight").map(JsonNode::number),
                node.get("letterSpacing").number(),
                TextCase.valueOf(node.get("case").text()),
                node.find("weight").map(JsonNode::integer),
                node.get("italic").flag());
    }
}
