package exfig.simulator.library;

import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonArray;
import exfig.simulator.json.JsonObject;
import exfig.simulator.library.FigmaNode.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lays the demo design system out on its pages and writes the body of GET file.
final class DemoDocument {
    private static final double MARGIN = 32;

    private final DemoTokens tokens;
    private final DemoComponents icons;
    private final DemoComponents illustrations;

    private DemoDocument(DemoTokens tokens) {
        this.tokens = tokens;
        this.icons = new DemoComponents(tokens, 10);
        this.illustrations = new DemoComponents(tokens, 20);
    }

    /// @param photos takes the illustrations and gives image refs to show on the cover
    static SourceDocument of(DemoTokens tokens, Function<List<JsonObject>, List<String>> photos) {
        var demo = new DemoDocument(tokens);
        var scenes = demo.scenes();
        var pages = List.of(demo.cover(photos.apply(scenes)), demo.iconPage(), demo.illustrationPage(scenes));
        var styles = DemoStyles.of(tokens);
        var components = new LinkedHashMap<String, Json>(demo.icons.components());
        components.putAll(demo.illustrations.components());
        return SourceDocument.of(body(pages, components, demo.icons.sets(), styles.styles()))
                .withStyleNodes(styles.nodes());
    }

    private static JsonObject body(
            List<JsonObject> pages, Map<String, Json> components, Map<String, Json> sets, Map<String, Json> styles) {
        var root = JsonObject.builder()
                .put("id", "0:0")
                .put("name", "Document")
                .put("type", "DOCUMENT")
                .put("scrollBehavior", "SCROLLS")
                .putAll("children", pages)
                .build();
        return JsonObject.builder()
                .put("document", root)
                .put("components", new JsonObject(components))
                .put("componentSets", new JsonObject(sets))
                .put("schemaVersion", 0)
                .put("styles", new JsonObject(styles))
                .put("name", "Fjord Design System")
                .put("lastModified", "2026-03-02T09:41:00Z")
                .put("version", "2301447205518730193")
                .put("role", "viewer")
                .put("editorType", "figma")
                .put("linkAccess", "view")
                .build();
    }

    private JsonObject cover(List<String> photos) {
        var children = new ArrayList<JsonObject>();
        for (String photo : photos) {
            double x = MARGIN + children.size() * (IllustrationDrawing.WIDTH + MARGIN);
            var place = new Place(x, MARGIN, IllustrationDrawing.WIDTH, IllustrationDrawing.HEIGHT, 0, 0);
            var paint = JsonObject.builder()
                    .put("blendMode", "NORMAL")
                    .put("type", "IMAGE")
                    .put("scaleMode", "FILL")
                    .put("imageRef", photo)
                    .build();
            children.add(FigmaNode.frame(
                            "RECTANGLE",
                            "1:" + (children.size() + 3),
                            "Photo",
                            place,
                            Figma.array(paint),
                            false,
                            List.of())
                    .remove("children")
                    .remove("background")
                    .remove("clipsContent")
                    .build());
        }
        var place = new Place(0, 0, 640, 244, 0, 0);
        var frame = FigmaNode.frame("FRAME", "1:2", "Cover", place, paper("background/brand"), true, children);
        return FigmaNode.page("0:1", "Cover", List.of(frame.build()));
    }

    private JsonObject iconPage() {
        var drawings = IconDrawing.load();
        var plain = drawings.stream().filter(d -> d.variant().isEmpty()).toList();
        var large = iconFrame("Icons / 24", new IconPen(24, 1.75), 0, plain);
        var small = iconFrame(
                "Icons / 16",
                new IconPen(16, 1.45),
                900,
                plain.stream().filter(d -> d.has("16")).toList());
        return FigmaNode.page("10:1", "Icons", List.of(large, small, controls(drawings)));
    }

    private JsonObject iconFrame(String name, IconPen pen, double y, List<IconDrawing> drawings) {
        String id = icons.nextId();
        var grid = new Grid(y, 100, 72, 12);
        var children = new ArrayList<JsonObject>();
        for (var drawing : drawings) {
            if (drawing.has("mirror")) {
                children.add(icons.mirrored(drawing, pen, grid.cell(children.size(), 0, 0)));
                continue;
            }
            children.add(
                    icons.icon(drawing, pen, drawing.name(), 0, grid.cell(children.size(), pen.size(), pen.size())));
            if (drawing.has("dark")) {
                var place = grid.cell(children.size(), pen.size(), pen.size());
                children.add(icons.icon(drawing, pen, drawing.name() + "_dark", 1, place));
            }
        }
        return frame(id, name, grid, children);
    }

    private JsonObject controls(List<IconDrawing> drawings) {
        var pen = new IconPen(24, 1.75);
        String id = icons.nextId();
        var grid = new Grid(1500, 100, 72, 12);
        var variants = new LinkedHashMap<String, List<IconDrawing>>();
        for (var drawing : drawings) {
            if (drawing.variant().isPresent()) {
                variants.computeIfAbsent(drawing.name(), _ -> new ArrayList<>()).add(drawing);
            }
        }
        var children = new ArrayList<JsonObject>();
        variants.forEach((name, ofSet) -> {
            var names = ofSet.stream()
                    .map(drawing -> drawing.variant().orElseThrow())
                    .toList();
            children.add(icons.set(name, names, ofSet, pen, grid.cell(children.size(), 0, 0)));
        });
        return frame(id, "Controls / 24", grid, children);
    }

    private static Grid sceneGrid() {
        return new Grid(0, IllustrationDrawing.WIDTH + MARGIN, IllustrationDrawing.HEIGHT + MARGIN, 4);
    }

    private List<JsonObject> scenes() {
        var grid = sceneGrid();
        var children = new ArrayList<JsonObject>();
        for (int mode = 0; mode < 2; mode++) {
            for (var drawing : IllustrationDrawing.load()) {
                var place = grid.cell(children.size(), IllustrationDrawing.WIDTH, IllustrationDrawing.HEIGHT);
                String name = mode == 0 ? drawing.name() : drawing.name() + "_dark";
                children.add(illustrations.illustration(drawing, name, mode, place));
            }
        }
        return children;
    }

    private JsonObject illustrationPage(List<JsonObject> scenes) {
        var frame = frame(illustrations.nextId(), "Illustrations", sceneGrid(), scenes);
        return FigmaNode.page("20:1", "Illustrations", List.of(frame));
    }

    private JsonObject frame(String id, String name, Grid grid, List<JsonObject> children) {
        double width = 2 * MARGIN + grid.columns() * grid.stepX();
        double height = 2 * MARGIN + Math.ceilDiv(children.size(), grid.columns()) * grid.stepY();
        var place = new Place(0, grid.top(), width, height, 0, 0);
        return FigmaNode.frame("FRAME", id, name, place, paper("background/primary"), false, children)
                .build();
    }

    private JsonArray paper(String color) {
        return Figma.array(Figma.bound(tokens.themed(color, 0), DemoVariables.themeId(tokens, color)));
    }

    /// Places things in rows inside a frame whose left edge is 0.
    private record Grid(double top, double stepX, double stepY, int columns) {
        Place cell(int index, double width, double height) {
            double x = MARGIN + index % columns * stepX;
            double y = top + MARGIN + Math.floorDiv(index, columns) * stepY;
            return new Place(x, y, width, height, 0, top);
        }
    }
}
