package exfig.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The published schema of reports, as somebody else's validator reads it.
public final class ReportSchema {
    private final Schema schema;

    private ReportSchema(Schema schema) {
        this.schema = schema;
    }

    /// The schema in `docs/`.
    public static ReportSchema published() throws IOException {
        return new ReportSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("..", "docs", "report.schema.json"))));
    }

    /// What is wrong with a document; nothing when it is as the schema says.
    public List<String> problems(String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
