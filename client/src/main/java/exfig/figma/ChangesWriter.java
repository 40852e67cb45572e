package exfig.figma;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes the body of POST variables.
final class ChangesWriter {
    private ChangesWriter() {}

    static byte[] json(VariableChanges changes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeArrayPropertyStart("variables");
            changes.updates().forEach(update -> write(json, update));
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, VariableChanges.Update update) {
        json.writeStartObject();
        json.writeStringProperty("action", "UPDATE");
        json.writeStringProperty("id", update.id());
        json.writeObjectPropertyStart("codeSyntax");
        update.codeSyntax().forEach(json::writeStringProperty);
        json.writeEndObject();
        json.writeEndObject();
    }
}
