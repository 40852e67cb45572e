package exfig.lint;

import java.util.List;

/// What the rules found in all configs.
///
/// @param rules that ran
/// @param configs what was found in each
public record LintReport(List<RuleInfo> rules, List<ConfigFindings> configs) {
    /// @param path as the user named it
    public record ConfigFindings(String path, List<Finding> findings) {
        public ConfigFindings {
            findings = List.copyOf(findings);
        }
    }

    public LintReport {
        rules = List.copyOf(rules);
        configs = List.copyOf(configs);
    }

    /// The same without what is less bad.
    public LintReport atLeast(Severity least) {
        return new LintReport(
                rules,
                configs.stream()
                        .map(config -> new ConfigFindings(
                                config.path(),
                                config.findings().stream()
                                        .filter(finding -> finding.severity().isAtLeast(least))
                                        .toList()))
                        .toList());
    }

    /// All findings.
    public List<Finding> findings() {
        return configs.stream().flatMap(config -> config.findings().stream()).toList();
    }

    /// How many findings are of a severity.
    public long count(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
