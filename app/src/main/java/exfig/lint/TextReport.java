package exfig.lint;

import exfig.lint.LintReport.ConfigFindings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Findings for people: a block for each rule, the worst first.
///
/// @param shown findings of a block; the others are counted
public record TextReport(LintReport report, int shown) {
    /// As many as a screen takes with ten rules.
    public static final int SHOWN = 8;

    private static final int NAME_LENGTH = 30;

    /// The lines, without line ends.
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (ConfigFindings config : report.configs()) {
            if (report.configs().size() > 1 && !config.findings().isEmpty()) {
                lines.add(config.path());
            }
            blocks(config).forEach(block -> addBlock(lines, block));
        }
        lines.add(total());
        return lines;
    }

    private String total() {
        if (report.findings().isEmpty()) {
            return "✓ " + counted(report.rules().size(), "rule") + ", no findings";
        }
        return counted(report.count(Severity.ERROR), "error") + ", "
                + counted(report.count(Severity.WARNING), "warning")
                + (report.count(Severity.INFO) > 0 ? ", " + report.count(Severity.INFO) + " more to know" : "");
    }

    private static List<List<Finding>> blocks(ConfigFindings config) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        config.findings()
                .forEach(finding -> byRule.computeIfAbsent(finding.rule().id(), _ -> new ArrayList<>())
                        .add(finding));
        List<List<Finding>> blocks = new ArrayList<>(byRule.values());
        blocks.sort(
                Comparator.comparing((List<Finding> block) -> block.getFirst().severity())
                        .thenComparing(block -> block.getFirst().rule().id()));
        return blocks;
    }

    private void addBlock(List<String> lines, List<Finding> block) {
        RuleInfo rule = block.getFirst().rule();
        lines.add(sign(block.getFirst().severity()) + " " + rule.name() + " (" + rule.id() + "): " + block.size());
        String lastSuggestion = "";
        for (Finding finding : block.subList(0, Math.min(shown, block.size()))) {
            lines.add("    " + sign(finding.severity()) + " "
                    + finding.component().map(name -> cut(name) + ": ").orElse("") + finding.message());
            finding.address().ifPresent(address -> lines.add("      " + address));
            String suggestion = finding.suggestion().orElse("");
            if (!suggestion.isEmpty() && !suggestion.equals(lastSuggestion)) {
                lines.add("      → " + suggestion);
                lastSuggestion = suggestion;
            }
        }
        if (block.size() > shown) {
            lines.add("    +" + (block.size() - shown) + " more");
        }
    }

    private static String sign(Severity severity) {
        return switch (severity) {
            case ERROR -> "✗";
            case WARNING -> "⚠";
            case INFO -> "ℹ";
        };
    }

    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= NAME_LENGTH) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH - 3)) + "...";
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
