package exfig.simulator.library;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonNumber;
import exfig.simulator.json.JsonObject;
import exfig.simulator.json.JsonString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A library of any size for load tests: components named `group-07/icon-00042`, each with a picture of its own.
///
/// The document tells nothing but names and numbers, and equal values are shared, so that a component costs
/// about one kilobyte of memory. The renderer makes up a different stand-in for each node id.
public final class SyntheticLibrary implements Library {
    /// As many components as the simulator is made for.
    public static final int MOST_COMPONENTS = 100_000;

    private static final int GROUPS = 40;
    private static final int FRAMES = 4;
    private static final int COLUMNS = 100;
    private static final double PITCH = 48;
    private static final JsonString TYPE = new JsonString("COMPONENT");

    private final String fileKey;
    private final SourceDocument document;

    /// @param components how many, 1 to [#MOST_COMPONENTS]
    /// @param seed       decides keys, node ids and with them the pictures
    public SyntheticLibrary(int components, long seed) {
        if (components < 1 || components > MOST_COMPONENTS) {
            throw new IllegalArgumentException("Not between 1 and " + MOST_COMPONENTS + ": " + components);
        }
        this.fileKey = "Synthetic" + Figma.key("file", components + "/" + seed).substring(0, 13);
        this.document = SourceDocument.of(new Builder(components, seed).body());
    }

    @Override
    public String fileKey() {
        return fileKey;
    }

    @Override
    public SourceDocument document() {
        return document;
    }

    private static final class Builder {
        private final int components;
        private final long seed;
        private final long idSpace;
        private final Map<Double, Json> numbers = new HashMap<>();
        private final String[] componentIds;

        Builder(int components, long seed) {
            this.components = components;
            this.seed = seed;
            this.idSpace = 100 + Math.floorMod(seed, 900L);
            this.componentIds = new String[components];
        }

        JsonObject body() {
            var frames = new ArrayList<JsonObject>();
            for (int i = 0; i < FRAMES; i++) {
                frames.add(frame(i));
            }
            var root = JsonObject.builder()
                    .put("id", "0:0")
                    .put("name", "Document")
                    .put("type", "DOCUMENT")
                    .putAll("children", List.of(FigmaNode.page("0:1", "Icons", frames)))
                    .build();
            return JsonObject.builder()
                    .put("document", root)
                    .put("components", entries())
                    .put("componentSets", JsonObject.EMPTY)
                    .put("schemaVersion", 0)
                    .put("styles", JsonObject.EMPTY)
                    .put("name", "Synthetic library of " + components)
                    .put("lastModified", "2026-03-02T09:41:00Z")
                    .put("version", Long.toString(2_300_000_000_000_000_000L + Math.floorMod(seed, 1_000_000_007L)))
                    .put("role", "viewer")
                    .put("editorType", "figma")
                    .put("linkAccess", "view")
                    .build();
        }

        private JsonObject frame(int frame) {
            int from = (int) ((long) components * frame / FRAMES);
            int to = (int) ((long) components * (frame + 1) / FRAMES);
            var children = new ArrayList<Json>(to - from);
            for (int i = from; i < to; i++) {
                componentIds[i] = idSpace + ":" + (100 + i);
                children.add(JsonObject.builder()
                        .put("id", componentIds[i])
                        .put("name", name(i))
                        .put("type", TYPE)
                        .put("absoluteBoundingBox", box(i - from))
                        .build());
            }
            return JsonObject.builder()
                    .put("id", "1:" + (frame + 2))
                    .put("name", "Icons " + (char) ('A' + frame))
                    .put("type", "FRAME")
                    .put("children", new JsonArray(children))
                    .build();
        }

        private JsonObject entries() {
            var entries = JsonObject.builder();
            for (int i = 0; i < components; i++) {
                entries.put(
                        componentIds[i],
                        JsonObject.builder()
                                .put("key", Figma.key("component" + seed, name(i)))
                                .put("name", name(i))
                                .put("description", "")
                                .put("remote", false)
                                .put("documentationLinks", JsonArray.EMPTY)
                                .build());
            }
            return entries.build();
        }

        private JsonObject box(int index) {
            return JsonObject.builder()
                    .put("x", shared(index % COLUMNS * PITCH))
                    .put("y", shared(Math.floorDiv(index, COLUMNS) * PITCH))
                    .put("width", shared(24))
                    .put("height", shared(24))
                    .build();
        }

        private Json shared(double number) {
            return numbers.computeIfAbsent(number, JsonNumber::of);
        }

        private static String name(int index) {
            return String.format(Locale.ROOT, "group-%02d/icon-%05d", index % GROUPS, index);
        }
    }
}
