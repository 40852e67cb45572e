package exfig.lint;

import exfig.failure.ExportException;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Runs rules over configs.
///
/// @param rules in the order in which they run
/// @param explaining words for a rule that could not look
public record LintRun(List<Rule> rules, Explaining explaining) {
    public LintRun {
        rules = List.copyOf(rules);
    }

    /// Everything that the rules find in one config, by rule.
    ///
    /// @throws FigmaException when Figma cannot be asked at all
    public List<Finding> run(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            List<Finding> ofRule = new ArrayList<>(check(rule, subject));
            // The worst first; of those, by what they are about, so that two runs say the same.
            ofRule.sort(Comparator.comparing(Finding::severity)
                    .thenComparing(finding -> finding.component().orElse(""))
                    .thenComparing(Finding::message));
            findings.addAll(distinct(ofRule));
        }
        return findings;
    }

    // Two platforms may want the same drawings; a designer wants to hear of each once.
    private static List<Finding> distinct(List<Finding> findings) {
        Set<Finding> told = new HashSet<>();
        return findings.stream().filter(finding -> told.add(finding.anywhere())).toList();
    }

    private List<Finding> check(Rule rule, Subject subject) throws InterruptedException {
        try {
            return rule.check(subject);
        } catch (FigmaException e) {
            if (!isAboutOneFile(e.failure())) {
                throw e;
            }
            return List.of(unchecked(rule, e));
        } catch (ExportException e) {
            return List.of(unchecked(rule, e));
        }
    }

    private Finding unchecked(Rule rule, RuntimeException cause) {
        return rule.info()
                .finding(Severity.ERROR, "could not be checked: " + explaining.sentence(cause))
                .suggesting(explaining.hint(cause))
                .anywhere();
    }

    // Other rules, about other files, may still be able to look.
    private static boolean isAboutOneFile(FigmaFailure failure) {
        return failure instanceof FigmaFailure.FileNotFound
                || failure instanceof FigmaFailure.FileNotExportable
                || failure instanceof FigmaFailure.FileTooLarge
                || failure instanceof FigmaFailure.Denied
                || failure instanceof FigmaFailure.ScopeMissing
                || failure instanceof FigmaFailure.BadRequest;
    }
}
