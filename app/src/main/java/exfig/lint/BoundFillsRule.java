package exfig.lint;

import exfig.asset.DrawnComponent;
import exfig.config.ArtworkEntry;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Icons whose colors do not follow variables, so that they stay as they are in dark mode.
final class BoundFillsRule implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "dark-mode-variables",
            "Fills bound to variables",
            Severity.ERROR,
            "Where dark drawings are made by variables, every visible fill is bound to one.",
            true);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (ArtworkEntry entry : subject.config().artwork()) {
            if (entry.source().darkModes().isEmpty()) {
                continue;
            }
            Map<FileKey, Map<NodeId, DrawnComponent>> byFile = new LinkedHashMap<>();
            for (DrawnComponent component : subject.components(entry)) {
                if (!entry.mirroring().isRightToLeft(component.variantProperties())) {
                    byFile.computeIfAbsent(component.node().file(), _ -> new LinkedHashMap<>())
                            .put(component.node().node(), component);
                }
            }
            for (Map.Entry<FileKey, Map<NodeId, DrawnComponent>> file : byFile.entrySet()) {
                subject.sources()
                        .fills()
                        .unbound(file.getKey(), List.copyOf(file.getValue().keySet()), subject.deadline())
                        .forEach((node, layers) -> {
                            DrawnComponent component = file.getValue().get(node);
                            if (component != null) {
                                findings.add(INFO.finding("\"" + component.assetName()
                                                + "\" has fills that follow no variable: " + Words.some(layers))
                                        .about(component)
                                        .suggesting("Bind the fills of these layers to color variables.")
                                        .at(entry.position()));
                            }
                        });
            }
        }
        return findings;
    }
}
