package exfig.lint;

import exfig.asset.DrawnComponent;
import exfig.config.ArtworkEntry;
import exfig.config.MirroringRule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Drawings for one appearance whose partner for the other is missing.
final class DarkSuffixRule implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "dark-mode-suffix",
            "Dark partners",
            Severity.WARNING,
            "Where dark drawings are told by a suffix, every light one has a dark partner and the other way round.",
            true);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (ArtworkEntry entry : subject.config().artwork()) {
            if (entry.source().darkSuffix().isPresent()) {
                String suffix = entry.source().darkSuffix().get();
                List<DrawnComponent> components = subject.components(entry).stream()
                        .filter(component -> !isTwin(component, entry.mirroring()))
                        .toList();
                Set<String> names =
                        components.stream().map(DrawnComponent::assetName).collect(Collectors.toSet());
                Set<String> told = new HashSet<>();
                for (DrawnComponent component : components) {
                    String name = component.assetName();
                    boolean dark = name.endsWith(suffix);
                    String partner = dark ? name.substring(0, name.length() - suffix.length()) : name + suffix;
                    if (!names.contains(partner) && told.add(name)) {
                        findings.add(INFO.finding("\"" + name + "\" has no " + (dark ? "light" : "dark") + " partner \""
                                        + partner + "\"")
                                .about(component)
                                .suggesting(
                                        dark
                                                ? "Draw the light one, or rename or remove the dark one."
                                                : "Draw the dark one; without it the light drawing is shown at night.")
                                .at(entry.position()));
                    }
                }
            }
        }
        return findings;
    }

    /// Drawn for right-to-left layouts beside the other direction.
    private static boolean isTwin(DrawnComponent component, MirroringRule rule) {
        return rule.isRightToLeft(component.variantProperties());
    }
}
