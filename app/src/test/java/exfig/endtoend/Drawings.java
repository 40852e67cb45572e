package exfig.endtoend;

import exfig.simulator.Library;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import exfig.simulator.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A file with icons that a test draws: by name, each a square of a gray between 0 and 255.
///
/// @param version of the file
/// @param grays name → how bright; the position is the place on the canvas and in the ids
/// @param left where the first icon stands on the canvas
record Drawings(String version, Map<String, Integer> grays, int left) implements Library {
    static final String KEY = "TheDrawings";
    static final String FRAME = "Icons";

    Drawings {
        grays = new TreeMap<>(grays);
    }

    /// Icons `icon-000`, `icon-001`, …
    static Drawings of(String version, int icons) {
        Map<String, Integer> grays = new TreeMap<>();
        for (int i = 0; i < icons; i++) {
            grays.put(name(i), i % 200);
        }
        return new Drawings(version, grays, 0);
    }

    static String name(int icon) {
        return String.format(Locale.ROOT, "icon-%03d", icon);
    }

    /// Saved with one icon in another gray.
    Drawings redrawn(String next, int icon) {
        Map<String, Integer> changed = new TreeMap<>(grays);
        changed.put(name(icon), 255);
        return new Drawings(next, changed, left);
    }

    /// Saved without one icon; the others keep their ids.
    Drawings without(String next, int icon) {
        Map<String, Integer> rest = new TreeMap<>(grays);
        rest.remove(name(icon));
        return new Drawings(next, rest, left);
    }

    /// Saved with every icon a little brighter.
    Drawings brighter(String next) {
        Map<String, Integer> changed = new TreeMap<>();
        grays.forEach((name, gray) -> changed.put(name, gray + 50));
        return new Drawings(next, changed, left);
    }

    /// Saved with everything somewhere else on the canvas.
    Drawings moved(String next) {
        return new Drawings(next, grays, left + 1000);
    }

    @Override
    public String fileKey() {
        return KEY;
    }

    @Override
    public SourceDocument document() {
        List<String> nodes = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        grays.forEach((name, gray) -> {
            String id = "5:" + (100 + Integer.parseInt(name.substring(5)));
            nodes.add(component(id, name, gray));
            entries.add("\"%s\": {\"key\": \"key-%s\", \"name\": \"%s\", \"description\": \"\", \"remote\": false}"
                    .formatted(id, name, name));
        });
        return SourceDocument.of((JsonObject)
                Json.parse("""
                {"document": {"id": "0:0", "name": "Document", "type": "DOCUMENT", "children": [
                  {"id": "0:1", "name": "Page", "type": "CANVAS", "children": [
                    {"id": "1:1", "name": "%s", "type": "FRAME", "children": [%s]}]}]},
                 "components": {%s}, "componentSets": {}, "schemaVersion": 0, "styles": {}, "name": "Drawings",
                 "lastModified": "2026-03-02T09:41:00Z", "version": "%s", "role": "viewer",
                 "editorType": "figma", "linkAccess": "view"}
                """.formatted(FRAME, String.join(",\n", nodes), String.join(",\n", entries), version)));
    }

    @Override
    public Optional<String> svgOf(String nodeId) {
        int gray = grays.getOrDefault(name(Integer.parseInt(nodeId.substring(2)) - 100), -1);
        return gray < 0 ? Optional.empty() : Optional.of("""
                <svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg">
                <path d="M%d 4H20V20H4Z" fill="rgb(%d,%d,%d)"/>
                </svg>
                """.formatted(nodeId.hashCode() % 4, gray, gray, gray));
    }

    private String component(String id, String name, int gray) {
        int x = left + 48 * (Integer.parseInt(id.substring(2)) - 100);
        return """
                {"id": "%s", "name": "%s", "type": "COMPONENT",
                 "absoluteBoundingBox": {"x": %d, "y": 0, "width": 24, "height": 24}, "children": [
                   {"id": "%s9", "name": "square", "type": "RECTANGLE",
                    "absoluteBoundingBox": {"x": %d, "y": 4, "width": 16, "height": 16},
                    "fills": [{"type": "SOLID", "color": {"r": %s, "g": 0, "b": 0, "a": 1}}]}]}
                """.formatted(id, name, x, id, x + 4, gray / 255.0);
    }
}
