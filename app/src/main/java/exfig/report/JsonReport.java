package exfig.report;

import exfig.asset.AssetKind;
import exfig.event.ExportEvent.Phase;
import exfig.export.ConfigResult;
import exfig.export.FileResult;
import exfig.export.write.FileState;
import exfig.figma.Tier;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The report of `--report`: `docs/report.md` describes it, and `docs/report.schema.json` is its schema.
public final class JsonReport {
    private static final int SCHEMA_VERSION = 2;
    private final RunReport report;

    /// @param report what to write
    public JsonReport(RunReport report) {
        this.report = report;
    }

    /// Writes it as UTF-8 and closes the stream.
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeStringProperty("startTime", report.start().toString());
            json.writeStringProperty("endTime", report.end().toString());
            json.writeNumberProperty("duration", seconds(report.duration()));
            json.writeStringProperty("mode", word(report.mode()));
            json.writeNumberProperty("exitCode", report.exitCode());
            json.writeNumberProperty("totalConfigs", report.configs().size());
            json.writeNumberProperty("successCount", report.successes());
            json.writeNumberProperty("failureCount", report.configs().size() - report.successes());
            requests(json);
            json.writeNumberProperty("retries", report.traffic().retries());
            downloads(json, report.downloads(), report.fromStore());
            json.writeObjectPropertyStart("cache");
            json.writeNumberProperty("upToDate", report.sum(config -> config.upToDate() ? 1 : 0));
            json.writeNumberProperty("fromStore", report.fromStore());
            json.writeNumberProperty("unchangedDrawings", report.sum(ConfigResult::unchangedDrawings));
            json.writeEndObject();
            phases(json, report.phases());
            json.writeArrayPropertyStart("results");
            report.configs().forEach(config -> config(json, config));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void requests(JsonGenerator json) {
        json.writeObjectPropertyStart("requests");
        for (Tier tier : Tier.values()) {
            json.writeNumberProperty(name(tier), report.traffic().sent(tier));
        }
        json.writeObjectPropertyStart("minimum");
        for (Tier tier : Tier.values()) {
            json.writeNumberProperty(name(tier), report.traffic().minimum(tier));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void downloads(JsonGenerator json, ConfigResult.Downloads downloads, int fromStore) {
        json.writeObjectPropertyStart("downloads");
        json.writeNumberProperty("count", downloads.count());
        json.writeNumberProperty("bytes", downloads.bytes());
        json.writeNumberProperty("fromStore", fromStore);
        json.writeEndObject();
    }

    private static void config(JsonGenerator json, ConfigReport config) {
        ConfigResult result = config.result();
        json.writeStartObject();
        json.writeStringProperty("name", result.name());
        result.path().ifPresent(path -> json.writeStringProperty("path", path));
        json.writeBooleanProperty("success", config.isSuccess());
        json.writeNumberProperty("exitCode", config.exitCode());
        json.writeBooleanProperty("upToDate", result.upToDate());
        problems(json, config.problems());
        json.writeObjectPropertyStart("stats");
        for (AssetKind kind : AssetKind.values()) {
            json.writeNumberProperty(kind.word(), result.assets().getOrDefault(kind, 0));
        }
        json.writeEndObject();
        json.writeObjectPropertyStart("counts");
        for (FileState state : FileState.values()) {
            json.writeNumberProperty(state.word(), result.count(state));
        }
        json.writeEndObject();
        phases(json, config.phases());
        downloads(json, result.downloads(), result.fromStore());
        json.writeNumberProperty("unchangedDrawings", result.unchangedDrawings());
        json.writeArrayPropertyStart("warnings");
        result.warnings().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("files");
        result.files().forEach(file -> file(json, file));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void problems(JsonGenerator json, List<ConfigReport.Problem> problems) {
        problems.stream().findFirst().ifPresent(first -> {
            json.writeStringProperty("error", first.sentence());
            json.writeStringProperty("errorCode", first.code());
            first.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
        });
        json.writeArrayPropertyStart("problems");
        for (ConfigReport.Problem problem : problems) {
            json.writeStartObject();
            json.writeStringProperty("code", problem.code());
            json.writeStringProperty("sentence", problem.sentence());
            problem.hint().ifPresent(hint -> json.writeStringProperty("hint", hint));
            problem.position().filter(position -> position.line() > 0).ifPresent(position -> {
                json.writeStringProperty("file", position.file());
                json.writeNumberProperty("line", position.line());
                json.writeNumberProperty("column", position.column());
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void phases(JsonGenerator json, Map<Phase, Duration> phases) {
        json.writeObjectPropertyStart("phases");
        for (Phase phase : Phase.values()) {
            Duration time = phases.get(phase);
            if (time != null) {
                json.writeNumberProperty(word(phase), seconds(time));
            }
        }
        json.writeEndObject();
    }

    private static void file(JsonGenerator json, FileResult file) {
        json.writeStartObject();
        json.writeStringProperty("path", file.path());
        json.writeStringProperty("state", file.state().word());
        file.reason().ifPresent(reason -> json.writeStringProperty("reason", reason));
        json.writeEndObject();
    }

    private static String name(Tier tier) {
        return "tier" + tier.number();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
