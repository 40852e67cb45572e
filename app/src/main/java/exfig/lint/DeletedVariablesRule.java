package exfig.lint;

import exfig.figma.id.FileKey;
import exfig.platform.ConfigPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Variables that are deleted while something still refers to them.
final class DeletedVariablesRule implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "deleted-variables",
            "Deleted variables",
            Severity.WARNING,
            "No variable of the files that colors come from is deleted while something still refers to it.",
            true);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<FileKey, ConfigPosition> file : subject.variableFiles().entrySet()) {
            for (String name : subject.sources().variables().deleted(file.getKey(), subject.deadline())) {
                findings.add(INFO.finding("variable \"" + name + "\" of file " + file.getKey()
                                + " is deleted, but something still refers to it")
                        .about(name)
                        .suggesting("Restore it in Figma, or bind what uses it to another variable.")
                        .at(file.getValue()));
            }
        }
        return findings;
    }
}
