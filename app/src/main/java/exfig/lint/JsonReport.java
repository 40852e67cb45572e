package exfig.lint;

import exfig.lint.LintReport.ConfigFindings;
import java.io.StringWriter;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Findings as one line of JSON, for other programs.
public record JsonReport(LintReport report) {
    /// The line, without its end.
    public String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("diagnosticsCount", report.findings().size());
            json.writeNumberProperty("errorsCount", report.count(Severity.ERROR));
            json.writeNumberProperty("warningsCount", report.count(Severity.WARNING));
            json.writeArrayPropertyStart("diagnostics");
            for (ConfigFindings config : report.configs()) {
                config.findings().forEach(finding -> write(json, config.path(), finding));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String config, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.rule().id());
        json.writeStringProperty("ruleName", finding.rule().name());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("message", finding.message());
        member(json, "componentName", finding.component());
        member(json, "nodeId", finding.node().map(node -> node.node().value()));
        member(json, "fileId", finding.node().map(node -> node.file().value()));
        member(json, "url", finding.address());
        member(json, "suggestion", finding.suggestion());
        json.writeStringProperty("config", config);
        finding.position().filter(position -> position.line() > 0).ifPresent(position -> {
            json.writeNumberProperty("line", position.line());
            json.writeNumberProperty("column", position.column());
        });
        json.writeEndObject();
    }

    private static void member(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(name, text));
    }
}
