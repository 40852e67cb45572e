package exfig.tracking;

import exfig.figma.id.FileKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The tracking file as JSON.
///
/// ```json
/// {
///   "schemaVersion": 2,
///   "exports": {
///     "exfig.yaml#icons": {
///       "program": "exfig 1.0.0", "config": "<sha256>", "templates": "<sha256>", "server":
///       "https://api.figma.com",
///       "files": { "<file key>": "<version>" },
///       "outputs": "<sha256>"
///     }
///   }
/// }
/// ```
///
/// Files of older tools have `files` at the top instead; they hold versions alone, which is too little
/// to skip anything, so they count as empty.
final class TrackingFormat {
    private static final int SCHEMA_VERSION = 2;
    private static final JsonFactory JSON = new JsonFactory();

    private TrackingFormat() {}

    /// @param states owner → what was recorded
    static byte[] encode(SortedMap<String, ExportState> states) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeObjectPropertyStart("exports");
            states.forEach((owner, state) -> write(json, owner, state));
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator json, String owner, ExportState state) {
        json.writeObjectPropertyStart(owner);
        json.writeStringProperty("program", state.fingerprint().program());
        json.writeStringProperty("config", state.fingerprint().config());
        json.writeStringProperty("templates", state.fingerprint().templates());
        json.writeStringProperty("server", state.fingerprint().server());
        json.writeObjectPropertyStart("files");
        state.versions().forEach((file, version) -> json.writeStringProperty(file.value(), version));
        json.writeEndObject();
        json.writeStringProperty("outputs", state.outputs());
        json.writeEndObject();
    }

    /// The reverse of [#encode]. An entry that lacks something counts as absent.
    ///
    /// @throws IOException when the bytes are no whole JSON object
    static SortedMap<String, ExportState> decode(byte[] bytes) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            SortedMap<String, ExportState> states = new TreeMap<>();
            expectObject(json.nextToken());
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String property = json.currentName();
                if (json.nextToken() == JsonToken.START_OBJECT && property.equals("exports")) {
                    readStates(json, states);
                } else {
                    json.skipChildren();
                }
            }
            return states;
        } catch (JacksonException | IllegalStateException e) {
            throw new IOException("not a tracking file", e);
        }
    }

    private static void readStates(JsonParser json, SortedMap<String, ExportState> states) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String owner = json.currentName();
            expectObject(json.nextToken());
            readState(json).ifPresent(state -> states.put(owner, state));
        }
    }

    private static Optional<ExportState> readState(JsonParser json) {
        Map<String, String> texts = new HashMap<>();
        Map<FileKey, String> versions = new HashMap<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            switch (json.nextToken()) {
                case VALUE_STRING -> texts.put(property, json.getString());
                case START_OBJECT -> readVersions(json, versions);
                case null, default -> json.skipChildren();
            }
        }
        String outputs = texts.get("outputs");
        return outputs == null
                ? Optional.empty()
                : Optional.of(new ExportState(
                        new Fingerprint(
                                texts.getOrDefault("program", ""),
                                texts.getOrDefault("config", ""),
                                texts.getOrDefault("templates", ""),
                                texts.getOrDefault("server", "")),
                        versions,
                        outputs));
    }

    private static void readVersions(JsonParser json, Map<FileKey, String> versions) {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String file = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING && FileKey.isValid(file)) {
                versions.put(new FileKey(file), json.getString());
            } else {
                json.skipChildren();
            }
        }
    }

    private static void expectObject(@Nullable JsonToken token) {
        if (token != JsonToken.START_OBJECT) {
            throw new IllegalStateException("not an object: " + token);
        }
    }
}
