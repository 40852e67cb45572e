package exfig.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `.exfig-manifest.json`: the manifest on disk. A file that cannot be read is set aside and counts as absent.
public final class ManifestFile {
    private static final int SCHEMA_VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();
    private final Path file;

    /// @param file usually `.exfig-manifest.json` in the working directory
    public ManifestFile(Path file) {
        this.file = file;
    }

    /// Reads the manifest; [Manifest#EMPTY] when there is none or it is corrupt, in which case the corrupt file is kept
    /// beside it with the ending `.corrupt`.
    public Manifest read() throws IOException {
        if (!Files.exists(file)) {
            return Manifest.EMPTY;
        }
        try (JsonParser json = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), Files.readAllBytes(file))) {
            return parse(json);
        } catch (JacksonException | IllegalStateException _) {
            Files.move(file, Path.of(file + ".corrupt"), StandardCopyOption.REPLACE_EXISTING);
            return Manifest.EMPTY;
        }
    }

    /// Replaces the manifest in one move.
    public void write(Manifest manifest) throws IOException {
        Path temporary = Path.of(file + ".tmp");
        try (JsonGenerator json = JSON.createGenerator(
                ObjectWriteContext.empty(), Files.newOutputStream(temporary))) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeObjectPropertyStart("owners");
            for (Map.Entry<String, SortedMap<String, String>> owner : manifest.owners().entrySet()) {
                json.writeObjectPropertyStart(owner.getKey());
                for (Map.Entry<String, String> written : owner.getValue().entrySet()) {
                    json.writeStringProperty(written.getKey(), written.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Manifest parse(JsonParser json) {
        SortedMap<String, SortedMap<String, String>> owners = new TreeMap<>();
        expect(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("owners")) {
                readOwners(json, owners);
            } else {
                json.skipChildren();
            }
        }
        return new Manifest(owners);
    }

    private static void readOwners(JsonParser json, SortedMap<String, SortedMap<String, String>> owners) {
        expect(json.currentToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            SortedMap<String, String> files = new TreeMap<>();
            owners.put(json.currentName(), files);
            expect(json.nextToken(), JsonToken.START_OBJECT);
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String path = json.currentName();
                expect(json.nextToken(), JsonToken.VALUE_STRING);
                files.put(path, json.getString());
            }
        }
    }

    private static void expect(@org.jspecify.annotations.Nullable JsonToken token, JsonToken wanted) {
        if (token != wanted) {
            throw new IllegalStateException("not a manifest: " + token);
        }
    }
}
