package exfig.lint;

import exfig.asset.DrawnComponent;
import exfig.config.ArtworkEntry;
import exfig.export.process.ArtworkProcessor;
import exfig.export.process.NameFilter;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.NameProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the exporter says about the names of icons and images, from the exporter itself: names that
/// do not match, or names that collide.
final class NameRule implements Rule {
    static final RuleInfo CONVENTION = new RuleInfo(
            "naming-convention",
            "Naming conventions",
            Severity.ERROR,
            "Names of icons and images match nameValidateRegexp, and leave something to name a file by.",
            true);
    static final RuleInfo DUPLICATE = new RuleInfo(
            "duplicate-component-names",
            "Duplicate names",
            Severity.ERROR,
            "No two icons or images of an entry get the same name.",
            true);

    private final RuleInfo info;

    private NameRule(RuleInfo info) {
        this.info = info;
    }

    static Rule convention() {
        return new NameRule(CONVENTION);
    }

    static Rule duplicates() {
        return new NameRule(DUPLICATE);
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (ArtworkEntry entry : subject.config().artwork()) {
            List<DrawnComponent> components = subject.components(entry);
            for (NameProblem problem : problems(components, entry)) {
                finding(problem, components)
                        .map(found -> found.at(entry.position()))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static List<NameProblem> problems(List<DrawnComponent> components, ArtworkEntry entry) {
        if (components.isEmpty()) {
            return List.of();
        }
        try {
            ArtworkProcessor.process(components, entry, NameFilter.ALL);
            return List.of();
        } catch (ExportException e) {
            return e.failure() instanceof ExportFailure.NamesRejected rejected ? rejected.problems() : List.of();
        }
    }

    private Optional<Finding.Builder> finding(NameProblem problem, List<DrawnComponent> components) {
        boolean convention = info.equals(CONVENTION);
        return switch (problem) {
            case NameProblem.Invalid(String name, String expression)
            when convention ->
                Optional.of(info.finding("\"" + name + "\" does not match " + expression)
                        .about(named(name, components), name)
                        .suggesting("Rename it in Figma, or change nameValidateRegexp."));
            case NameProblem.Empty(String name)
            when convention ->
                Optional.of(info.finding("nothing usable is left of \"" + name + "\"")
                        .about(named(name, components), name)
                        .suggesting("Rename it in Figma with letters or digits."));
            case NameProblem.Duplicate p
            when !convention ->
                Optional.of(info.finding("\"" + p.first() + "\" and \"" + p.second() + "\" both become \""
                                + p.finalName() + "\"" + (p.exact() ? "" : ", but for letter case"))
                        .about(named(p.finalName(), components), p.finalName())
                        .suggesting("Rename one of them in Figma."));
            case NameProblem.Invalid _, NameProblem.Empty _, NameProblem.Duplicate _, NameProblem.MissingLight _ ->
                Optional.empty();
        };
    }

    private static Optional<DrawnComponent> named(String name, List<DrawnComponent> components) {
        return components.stream()
                .filter(component -> component.assetName().equals(name))
                .findFirst();
    }
}
