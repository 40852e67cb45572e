package exfig.export.fulfil;

import exfig.asset.NodeRef;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Nodes of one file to be rendered alike: what one request to a renderer can ask for.
public record RenderBatch(FileKey file, RenderFormat format, double scale, List<NodeId> nodes) {
    public RenderBatch {
        nodes = List.copyOf(nodes);
    }

    /// Groups renders by everything but the node, in the order of first appearance; not yet cut to any
    /// size.
    static List<RenderBatch> group(Collection<RenderKey> keys) {
        record Alike(FileKey file, RenderFormat format, double scale) {}
        Map<Alike, List<NodeId>> groups = new LinkedHashMap<>();
        for (RenderKey key : keys) {
            groups.computeIfAbsent(new Alike(key.node().file(), key.format(), key.scale()), _ -> new ArrayList<>())
                    .add(key.node().node());
        }
        return groups.entrySet().stream()
                .map(group -> new RenderBatch(
                        group.getKey().file(),
                        group.getKey().format(),
                        group.getKey().scale(),
                        group.getValue()))
                .toList();
    }

    /// The same with other nodes.
    RenderBatch with(List<NodeId> others) {
        return new RenderBatch(file, format, scale, others);
    }

    /// The two halves, for a renderer that found the whole too much.
    List<RenderBatch> halves() {
        int middle = nodes.size() / 2;
        return List.of(with(nodes.subList(0, middle)), with(nodes.subList(middle, nodes.size())));
    }

    /// The identity of one of the renders.
    public RenderKey keyOf(NodeId node) {
        return new RenderKey(new NodeRef(file, node), format, scale, Optional.empty());
    }
}
