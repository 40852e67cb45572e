package exfig.command;

import exfig.asset.AssetKind;
import exfig.export.ConfigResult;
import exfig.export.FileResult;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The report of `--report`, schema version 1; `docs/report.md` describes it.
final class JsonReport {
    private static final int SCHEMA_VERSION = 1;
    private final RunSummary summary;

    JsonReport(RunSummary summary) {
        this.summary = summary;
    }

    /// @throws ExportException when the file cannot be written
    void write(Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (JsonGenerator json =
                    new JsonFactory().createGenerator(ObjectWriteContext.empty(), Files.newOutputStream(file))) {
                report(json);
            }
        } catch (IOException e) {
            throw new ExportException(
                    new ExportFailure.Unwritable(file, e.getClass().getSimpleName()), e);
        }
    }

    private void report(JsonGenerator json) {
        ConfigResult result = summary.result();
        boolean success = summary.exitCode() == ExitCode.DONE || summary.exitCode() == ExitCode.PENDING;
        json.writeStartObject();
        json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
        json.writeStringProperty("startTime", summary.start().toString());
        json.writeStringProperty("endTime", summary.end().toString());
        json.writeNumberProperty("duration", summary.duration().toMillis() / 1000.0);
        json.writeNumberProperty("exitCode", summary.exitCode().number());
        json.writeNumberProperty("totalConfigs", 1);
        json.writeNumberProperty("successCount", success ? 1 : 0);
        json.writeNumberProperty("failureCount", success ? 0 : 1);
        json.writeObjectPropertyStart("requests");
        for (Tier tier : Tier.values()) {
            json.writeNumberProperty("tier" + tier.number(), summary.tally().requests(tier));
        }
        json.writeEndObject();
        json.writeNumberProperty("retries", summary.tally().retries());
        json.writeObjectPropertyStart("downloads");
        json.writeNumberProperty("count", result.downloads().count());
        json.writeNumberProperty("bytes", result.downloads().bytes());
        json.writeNumberProperty("fromStore", result.fromStore());
        json.writeEndObject();
        json.writeArrayPropertyStart("results");
        config(json, result, success);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void config(JsonGenerator json, ConfigResult result, boolean success) {
        json.writeStartObject();
        json.writeStringProperty("name", result.name());
        result.path().ifPresent(path -> json.writeStringProperty("path", path));
        json.writeBooleanProperty("success", success);
        json.writeBooleanProperty("upToDate", result.upToDate());
        result.failure()
                .ifPresent(failure -> json.writeStringProperty(
                        "error", Explanations.of(failure).sentence()));
        json.writeObjectPropertyStart("stats");
        for (AssetKind kind : AssetKind.values()) {
            json.writeNumberProperty(kind.word(), result.assets().getOrDefault(kind, 0));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("warnings");
        result.warnings().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("files");
        for (FileResult file : result.files()) {
            json.writeStartObject();
            json.writeStringProperty("path", file.path());
            json.writeStringProperty("state", file.state().word());
            file.reason().ifPresent(reason -> json.writeStringProperty("reason", reason));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
