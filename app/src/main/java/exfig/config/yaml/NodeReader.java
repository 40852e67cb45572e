package exfig.config.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Turns the nodes of one document into values: expands aliases, merges `<<`, finds keys that stand twice.
final class NodeReader {
    private static final String MERGE = "<<";
    /// Aliases of aliases can unfold a few lines into billions of values.
    private static final int MOST_VALUES = 200_000;

    private final List<YamlFault> faults;
    private final int source;
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final IdentityHashMap<Node, Integer> uses = new IdentityHashMap<>();
    private final Set<Node> checked = Collections.newSetFromMap(new IdentityHashMap<>());
    private int values;

    NodeReader(List<YamlFault> faults, int source) {
        this.source = source;
        this.faults = faults;
    }

    YamlValue read(Node root) {
        countUses(root);
        return value(root);
    }

    private void countUses(Node node) {
        if (uses.merge(node, 1, Integer::sum) > 1) {
            return;
        }
        switch (node) {
            case SequenceNode list -> list.getValue().forEach(this::countUses);
            case MappingNode map ->
                map.getValue().forEach(pair -> {
                    countUses(pair.getKeyNode());
                    countUses(pair.getValueNode());
                });
            default -> {}
        }
    }

    private YamlValue value(Node node) {
        Spot spot = Spot.between(node.getStartMark(), node.getEndMark()).in(source);
        if (++values > MOST_VALUES) {
            if (values == MOST_VALUES + 1) {
                faults.add(new YamlFault(
                        spot,
                        "aliases unfold to more than " + MOST_VALUES + " values",
                        "use fewer aliases of aliases"));
            }
            return new YamlValue.Text("", true, spot);
        }
        if (!open.add(node)) {
            faults.add(new YamlFault(
                    spot, "an alias is used inside the value that it stands for", "write the value out here"));
            return new YamlValue.Text("", true, spot);
        }
        YamlValue value = switch (node) {
            case ScalarNode scalar -> new YamlValue.Text(scalar.getValue(), scalar.isPlain(), spot);
            case SequenceNode list ->
                new YamlValue.Items(list.getValue().stream().map(this::value).toList(), spot);
            case MappingNode map -> new YamlValue.Fields(fields(map), spot);
            default -> throw new IllegalStateException("a node of unknown kind: " + node.getNodeType());
        };
        open.remove(node);
        return value;
    }

    private List<YamlField> fields(MappingNode map) {
        boolean first = checked.add(map);
        SequencedMap<String, YamlField> own = new LinkedHashMap<>();
        List<YamlField> merged = new ArrayList<>();
        Map<String, Spot> seen = new HashMap<>();
        for (NodeTuple pair : map.getValue()) {
            Spot spot = Spot.between(
                            pair.getKeyNode().getStartMark(), pair.getKeyNode().getEndMark())
                    .in(source);
            Optional<ScalarNode> key = scalar(pair.getKeyNode());
            if (key.isEmpty()) {
                fault(first, spot, "a key must be a single value, not a list or a map", "write KEY: VALUE");
                continue;
            }
            String name = key.get().getValue();
            Spot before = seen.putIfAbsent(name, spot);
            if (before != null) {
                fault(
                        first,
                        spot,
                        "the key \"" + name + "\" stands twice in this map; first in line " + before.line(),
                        "remove one of the two");
            } else if (name.equals(MERGE) && key.get().isPlain()) {
                merged.addAll(merged(pair.getValueNode(), first));
            } else {
                Node value = pair.getValueNode();
                boolean shared = value.getAnchor().isPresent() && uses.getOrDefault(value, 0) > 1;
                own.put(name, new YamlField(name, spot, value(value), false, shared));
            }
        }
        merged.forEach(field -> own.putIfAbsent(field.key(), field.asMerged()));
        return List.copyOf(own.values());
    }

    private List<YamlField> merged(Node source, boolean first) {
        YamlValue value = value(source);
        return switch (value) {
            case YamlValue.Fields map -> map.fields();
            case YamlValue.Items maps
            when maps.values().stream().allMatch(YamlValue.Fields.class::isInstance) ->
                maps.values().stream()
                        .flatMap(map -> ((YamlValue.Fields) map).fields().stream())
                        .toList();
            case YamlValue.Items _, YamlValue.Text _ -> {
                if (!value.isNull()) {
                    fault(
                            first,
                            value.spot(),
                            "\"<<\" takes a map or a list of maps, not " + value.kind(),
                            "name a shared map: <<: *NAME");
                }
                yield List.of();
            }
        };
    }

    /// A map that several aliases stand for is reported once.
    private void fault(boolean first, Spot spot, String sentence, String advice) {
        if (first) {
            faults.add(new YamlFault(spot, sentence, advice));
        }
    }

    private static Optional<ScalarNode> scalar(Node node) {
        return node instanceof ScalarNode scalar ? Optional.of(scalar) : Optional.empty();
    }
}
