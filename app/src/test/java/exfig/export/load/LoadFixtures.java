package exfig.export.load;

import exfig.figma.FileOutline;
import exfig.figma.NodesAnswer;
import exfig.figma.OutlineComponent;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.ContainingFrame;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Node;
import exfig.figma.wire.Paint;
import exfig.figma.wire.PublishedComponent;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.RgbaColor;
import exfig.figma.wire.StyleType;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.figma.wire.VariableValue;
import exfig.platform.ConfigPosition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Short ways to wire records.
final class LoadFixtures {
    static final FileKey FILE = new FileKey("file");
    static final ConfigPosition POSITION = new ConfigPosition("exfig.yaml", 7, 3);

    private LoadFixtures() {}

    /// Frames have the id `0:2` and pages `0:1`.
    static PublishedComponent published(String id, String name, String frame, String page) {
        return new PublishedComponent(
                "key" + id, id, name, "", null, new ContainingFrame("0:2", frame, "0:1", page, null));
    }

    static OutlineComponent outlined(String id, String name, String frame, String page) {
        return new OutlineComponent(
                new NodeId(id),
                name,
                Optional.empty(),
                Optional.empty(),
                "",
                page,
                new NodeId("0:1"),
                Optional.of(frame),
                List.of(new NodeId("0:1"), new NodeId("0:2"), new NodeId("0:3")),
                24,
                24,
                true,
                false);
    }

    static OutlineComponent outlined(String id, String name, double width, boolean visible, boolean remote) {
        OutlineComponent base = outlined(id, name, "Icons", "Page");
        return new OutlineComponent(
                base.id(),
                name,
                base.setName(),
                base.setId(),
                "",
                base.pageName(),
                base.pageId(),
                base.frameName(),
                base.ancestors(),
                width,
                0,
                visible,
                remote);
    }

    static FileOutline outline(OutlineComponent... components) {
        return new FileOutline("File", "1", List.of(components), List.of(), List.of("Page"), 5);
    }

    static PublishedStyle style(String id, String name, String description) {
        return new PublishedStyle("key" + id, id, StyleType.FILL, name, description, null, null);
    }

    static NodesAnswer nodes(Map<String, List<Paint>> fillsById) {
        Map<NodeId, Node> nodes = new LinkedHashMap<>();
        fillsById.forEach((id, fills) -> nodes.put(
                new NodeId(id),
                new Node(
                        id,
                        "node",
                        "RECTANGLE",
                        true,
                        1,
                        null,
                        fills,
                        List.of(),
                        0,
                        0,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        Map.of(),
                        List.of())));
        return new NodesAnswer("1", nodes, List.of());
    }

    static Paint solid(double opacity, double alpha) {
        return paint("SOLID", true, opacity, new RgbaColor(0.25, 0.5, 0.75, alpha));
    }

    static Paint hidden() {
        return paint("SOLID", false, 1, new RgbaColor(1, 0, 0, 1));
    }

    static Paint paint(String type) {
        return new Paint(type, true, 1, null, null, null, null, null, null, List.of(), List.of());
    }

    private static Paint paint(String type, boolean visible, double opacity, RgbaColor color) {
        return new Paint(type, visible, opacity, color, null, null, null, null, null, List.of(), List.of());
    }

    /// A gray that is told by its red component, in percent.
    static VariableValue gray(int percent) {
        return new VariableValue.ColorValue(new RgbaColor(percent / 100.0, 0, 0, 1));
    }

    static VariableValue alias(String variable) {
        return new VariableValue.Alias("VariableID:" + variable);
    }

    /// A color variable `name` with the id `VariableID:name`; values by mode id.
    static Variable variable(String name, String collection, Map<String, VariableValue> values) {
        return variable(name, collection, "COLOR", false, values);
    }

    static Variable variable(
            String name, String collection, String type, boolean deleted, Map<String, VariableValue> values) {
        return new Variable(
                "VariableID:" + name,
                name,
                "key-" + name,
                "VariableCollectionId:" + collection,
                type,
                "about " + name,
                false,
                false,
                values,
                List.of(),
                Map.of(),
                deleted);
    }

    /// A collection `id` named `name`; a mode's id is `id/name`, and the first mode is the default.
    static VariableCollection collection(String id, String name, List<String> modes, List<String> variables) {
        return new VariableCollection(
                "VariableCollectionId:" + id,
                name,
                "key-" + id,
                modes.stream()
                        .map(mode -> new VariableMode(id + "/" + mode, mode, null))
                        .toList(),
                id + "/" + modes.getFirst(),
                false,
                false,
                variables.stream().map(variable -> "VariableID:" + variable).toList(),
                false,
                null,
                null,
                Map.of());
    }

    static LocalVariables variables(List<VariableCollection> collections, Variable... variables) {
        Map<String, VariableCollection> byId = new LinkedHashMap<>();
        collections.forEach(collection -> byId.put(collection.id(), collection));
        Map<String, Variable> variablesById = new LinkedHashMap<>();
        Arrays.stream(variables).forEach(variable -> variablesById.put(variable.id(), variable));
        return new LocalVariables(byId, variablesById);
    }
}
