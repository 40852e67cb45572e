package exfig.lint;

import static exfig.json.JsonText.members;

import exfig.json.JsonText;
import exfig.lint.LintReport.ConfigFindings;
import exfig.platform.ConfigPosition;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Findings as SARIF 2.1.0, which code hosts show beside the lines of a pull request. A finding
/// stands at the setting that asked for what is wrong; the Figma node is a logical location with
/// its address.
///
/// @param version of this program
/// @param root the working directory, from which paths are told
public record SarifReport(LintReport report, String version, Path root) {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /// The document, with a line end.
    public String text() {
        List<Object> results = new ArrayList<>();
        for (ConfigFindings config : report.configs()) {
            config.findings().forEach(finding -> results.add(result(config.path(), finding)));
        }
        return JsonText.of(members(
                "$schema",
                SCHEMA,
                "version",
                "2.1.0",
                "runs",
                List.of(members(
                        "tool",
                        members(
                                "driver",
                                members(
                                        "name",
                                        "exfig lint",
                                        "semanticVersion",
                                        version,
                                        "rules",
                                        report.rules().stream()
                                                .map(SarifReport::rule)
                                                .toList())),
                        "columnKind",
                        "utf16CodeUnits",
                        "results",
                        results))));
    }

    private static Map<String, Object> rule(RuleInfo rule) {
        return members(
                "id", rule.id(),
                "name", rule.name(),
                "shortDescription", members("text", rule.name()),
                "fullDescription", members("text", rule.checks()),
                "defaultConfiguration", members("level", level(rule.severity())));
    }

    private Map<String, Object> result(String config, Finding finding) {
        Map<String, Object> result = members(
                "ruleId",
                finding.rule().id(),
                "ruleIndex",
                report.rules().indexOf(finding.rule()),
                "level",
                level(finding.severity()),
                "message",
                message(finding),
                "locations",
                List.of(location(config, finding)),
                "partialFingerprints",
                members("exfigFinding/v1", fingerprint(finding)));
        Map<String, Object> more = new LinkedHashMap<>();
        finding.node().ifPresent(node -> {
            more.put("figmaFile", node.file().value());
            more.put("figmaNode", node.node().value());
        });
        finding.address().ifPresent(url -> more.put("figmaUrl", url));
        if (!more.isEmpty()) {
            result.put("properties", more);
        }
        return result;
    }

    private static Map<String, Object> message(Finding finding) {
        String plain = finding.message()
                + finding.suggestion().map(words -> ". " + words).orElse("");
        Map<String, Object> message = members("text", plain);
        finding.address().ifPresent(address -> message.put("markdown", plain + " ([in Figma](" + address + "))"));
        return message;
    }

    private Map<String, Object> location(String config, Finding finding) {
        Map<String, Object> physical = members(
                "artifactLocation",
                members("uri", uri(finding.position().map(ConfigPosition::file).orElse(config))));
        finding.position()
                .filter(position -> position.line() > 0)
                .ifPresent(position -> physical.put(
                        "region", members("startLine", position.line(), "startColumn", position.column())));
        Map<String, Object> location = members("physicalLocation", physical);
        finding.component()
                .ifPresent(name -> location.put(
                        "logicalLocations",
                        List.of(members(
                                "name",
                                name,
                                "fullyQualifiedName",
                                finding.node().map(Object::toString).orElse(name),
                                "kind",
                                "element"))));
        return location;
    }

    // Code hosts know files by their path below the repository's root.
    private String uri(String file) {
        Path path = root.resolve(file).toAbsolutePath().normalize();
        URI base = root.toAbsolutePath().normalize().toUri();
        String relative = base.relativize(path.toUri()).toString();
        return relative.isEmpty() ? path.toUri().toString() : relative;
    }

    /// Stays when lines move or a message is worded anew.
    private static String fingerprint(Finding finding) {
        return finding.rule().id() + ":"
                + finding.node()
                        .map(Object::toString)
                        .orElse(finding.component().orElse(finding.message()));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
