package exfig.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
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

/// `.exfig-manifest.json`: the manifest on disk. A file that cannot be read is set aside and counts
/// as absent. Thread-safe.
public final class ManifestFile {
    private static final int SCHEMA_VERSION = 1;
    private static final JsonFactory JSON = new JsonFactory();
    private final Path file;
    private byte[] lastBytes = {};
    private Manifest last = Manifest.EMPTY;

    /// @param file usually `.exfig-manifest.json` in the working directory
    public ManifestFile(Path file) {
        this.file = file;
    }

    /// Reads the manifest; [Manifest#EMPTY] when there is none or it is corrupt, in which case the
    /// corrupt file is kept beside it with the ending `.corrupt`. The configs of a batch read it
    /// one after the other, so what has not changed since the last time is not decoded again.
    public synchronized Manifest read() throws IOException {
        if (!Files.exists(file)) {
            return Manifest.EMPTY;
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && Arrays.equals(bytes, lastBytes)) {
            return last;
        }
        try {
            last = decode(bytes);
            lastBytes = bytes;
            return last;
        } catch (IOException _) {
            Files.move(file, Path.of(file + ".corrupt"), StandardCopyOption.REPLACE_EXISTING);
            return Manifest.EMPTY;
        }
    }

    /// The manifest as bytes of the file.
    public static byte[] encode(Manifest manifest) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", SCHEMA_VERSION);
            json.writeObjectPropertyStart("owners");
            for (Map.Entry<String, SortedMap<String, String>> owner :
                    manifest.owners().entrySet()) {
                json.writeObjectPropertyStart(owner.getKey());
                for (Map.Entry<String, String> written : owner.getValue().entrySet()) {
                    json.writeStringProperty(written.getKey(), written.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    /// The reverse of [#encode].
    ///
    /// @throws IOException when the bytes are no manifest
    public static Manifest decode(byte[] bytes) throws IOException {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return parse(json);
        } catch (JacksonException | IllegalStateException e) {
            throw new IOException("not a manifest", e);
        }
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

    private static void expect(@Nullable JsonToken token, JsonToken wanted) {
        if (token != wanted) {
            throw new IllegalStateException("not a manifest: " + token);
        }
    }
}
