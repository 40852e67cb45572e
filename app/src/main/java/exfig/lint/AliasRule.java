package exfig.lint;

import exfig.export.load.VariableInspection.AliasProblem;
import exfig.figma.id.FileKey;
import exfig.platform.ConfigPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Aliases that lead nowhere.
final class AliasRule implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "alias-chain-integrity",
            "Aliases of variables",
            Severity.WARNING,
            "Every alias of a variable ends at a value, in every mode; those into other libraries are trusted.",
            true);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<FileKey, ConfigPosition> file : subject.variableFiles().entrySet()) {
            subject.sources().variables().aliases(file.getKey(), subject.deadline()).stream()
                    .map(problem -> finding(problem).about(problem.variable()).at(file.getValue()))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Finding.Builder finding(AliasProblem problem) {
        String chain = String.join(" → ", problem.chain());
        String mode = " (mode " + problem.mode() + ")";
        return switch (problem.trouble()) {
            case MISSING ->
                INFO.finding(
                                Severity.ERROR,
                                "an alias leads to a variable that the file does not have: " + chain + mode)
                        .suggesting("Bind the variable to one that exists, or give it a value.");
            case CYCLE ->
                INFO.finding(Severity.ERROR, "aliases lead in a circle: " + chain + mode)
                        .suggesting("Give one of them a value.");
            case LONG ->
                INFO.finding("aliases lead over " + (problem.chain().size() - 1) + " hops to a value: " + chain + mode)
                        .suggesting("Bind the variable nearer to the value.");
        };
    }
}
