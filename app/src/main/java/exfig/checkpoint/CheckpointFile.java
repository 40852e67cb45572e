package exfig.checkpoint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// `.exfig-checkpoint.json`, or `.exfig-batch-checkpoint.json` of a batch: the checkpoint on disk. A
/// corrupt file counts as absent.
public final class CheckpointFile {
    private static final JsonFactory JSON = new JsonFactory();
    private final Path file;

    /// @param file usually in the working directory
    public CheckpointFile(Path file) {
        this.file = file;
    }

    /// The run that was interrupted here, if any.
    public Optional<Checkpoint> read() {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            Map<String, String> values = new HashMap<>();
            SortedMap<String, String> completed = new TreeMap<>();
            int depth = 0;
            while (json.nextToken() != null) {
                switch (json.currentToken()) {
                    case START_OBJECT -> depth++;
                    case END_OBJECT -> depth--;
                    case VALUE_STRING -> (depth == 1 ? values : completed).put(json.currentName(), json.getString());
                    default -> {}
                }
            }
            return Optional.of(new Checkpoint(
                    required(values, "id"),
                    Instant.parse(required(values, "startedAt")),
                    required(values, "digest"),
                    completed));
        } catch (IOException | JacksonException | DateTimeException | IllegalStateException _) {
            return Optional.empty();
        }
    }

    /// Replaces the checkpoint in one move.
    public void write(Checkpoint checkpoint) throws IOException {
        Path temporary = Path.of(file + ".tmp");
        try (OutputStream out = Files.newOutputStream(temporary);
                JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schemaVersion", 1);
            json.writeStringProperty("id", checkpoint.id());
            json.writeStringProperty("startedAt", checkpoint.startedAt().toString());
            json.writeStringProperty("digest", checkpoint.digest());
            if (!checkpoint.completed().isEmpty()) {
                json.writeObjectPropertyStart("completed");
                checkpoint.completed().forEach(json::writeStringProperty);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The run is done.
    public void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String required(Map<String, String> values, String key) {
        String value = values.get(key);
        if (value == null || (key.equals("id") && !value.matches("[0-9a-f-]{8,64}"))) {
            throw new IllegalStateException("not a checkpoint");
        }
        return value;
    }
}
