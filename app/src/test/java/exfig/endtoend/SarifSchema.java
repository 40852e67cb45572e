package exfig.endtoend;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// SARIF 2.1.0 by its own schema, read by somebody else's validator.
final class SarifSchema {
    private SarifSchema() {}

    /// What is wrong with a document; nothing when it is SARIF.
    static List<String> problems(String json) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(SarifSchema.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8));
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
}
