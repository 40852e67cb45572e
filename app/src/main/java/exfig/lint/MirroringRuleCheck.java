package exfig.lint;

import exfig.asset.DrawnComponent;
import exfig.config.ArtworkEntry;
import exfig.config.MirroringRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Values of the right-to-left property that nobody has explained.
final class MirroringRuleCheck implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "invalid-rtl-variant-value",
            "Right-to-left values",
            Severity.ERROR,
            "The property that tells right-to-left variants has values that are known to mean yes or no.",
            true);

    private static final List<List<String>> PAIRS =
            List.of(List.of("off", "on"), List.of("false", "true"), List.of("no", "yes"), List.of("0", "1"));

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (ArtworkEntry entry : subject.config().artwork()) {
            MirroringRule rule = entry.mirroring();
            if (rule.property().isPresent()) {
                Set<String> known = known(rule.active());
                for (DrawnComponent component : subject.components(entry)) {
                    String value =
                            component.variantProperties().get(rule.property().get());
                    if (value != null && !known.contains(value.toLowerCase(Locale.ROOT))) {
                        findings.add(INFO.finding("\"" + component.name() + "\": nobody knows whether "
                                        + rule.property().get() + "=" + value + " is right-to-left")
                                .about(component)
                                .suggesting("Rename the value in Figma to one of " + String.join(", ", known)
                                        + ", or add it to rtlActiveValues.")
                                .at(entry.position()));
                    }
                }
            }
        }
        return findings;
    }

    /// The values that mean yes, and what stands against each.
    private static Set<String> known(Set<String> active) {
        Set<String> known = new TreeSet<>(active);
        for (List<String> pair : PAIRS) {
            if (active.stream().anyMatch(pair::contains)) {
                known.addAll(pair);
            }
        }
        return known;
    }
}
