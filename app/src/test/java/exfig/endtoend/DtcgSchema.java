package exfig.endtoend;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Files of design tokens by the rules of the published schemas.
final class DtcgSchema {
    private DtcgSchema() {}

    /// What is wrong with a document; nothing when it is one.
    static List<String> problems(String json) throws IOException {
        try (InputStream text =
                Objects.requireNonNull(DtcgSchema.class.getResourceAsStream("/tokens/dtcg-2025.10.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .validate(json, InputFormat.JSON)
                    .stream()
                    .map(Error::toString)
                    .toList();
        }
    }
}
