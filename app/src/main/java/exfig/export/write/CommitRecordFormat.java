package exfig.export.write;

import exfig.cache.Digests;
import exfig.cache.ManifestFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// A commit record as bytes: one line of JSON, one line with its SHA-256.
///
/// Paths are relative to the folder of the record wherever that is possible, so that a project
/// which is moved or mounted elsewhere can still be finished.
final class CommitRecordFormat {
    private static final int VERSION = 2;
    private static final int HEX = 64;
    private static final JsonFactory JSON = new JsonFactory();
    private final Path folder;

    /// @param folder where the record lies
    CommitRecordFormat(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    byte[] encode(CommitRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartArray();
            json.writeNumber(VERSION);
            json.writeStartArray();
            record.moves()
                    .forEach(move -> strings(
                            json,
                            text(move.staged()),
                            text(move.target()),
                            move.onlyOver().orElse("")));
            json.writeEndArray();
            json.writeStartArray();
            record.deletions()
                    .forEach(gone -> strings(
                            json,
                            text(gone.path()),
                            gone.sha256(),
                            gone.twin().map(this::text).orElse("")));
            json.writeEndArray();
            json.writeString(record.manifest()
                    .map(manifest -> new String(ManifestFile.encode(manifest), StandardCharsets.UTF_8))
                    .orElse(""));
            json.writeEndArray();
        }
        bytes.write('\n');
        bytes.writeBytes(Digests.sha256(bytes.toByteArray()).getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /// Empty when the bytes are not all that was meant to be written.
    ///
    /// @throws IOException when they are whole, but of a version that this program does not know, or
    ///     make no sense
    Optional<CommitRecord> decode(byte[] bytes) throws IOException {
        int end = bytes.length - HEX;
        if (end < 1) {
            return Optional.empty();
        }
        String sum = new String(bytes, end, HEX, StandardCharsets.US_ASCII);
        byte[] body = Arrays.copyOf(bytes, end);
        if (!Digests.sha256(body).equals(sum)) {
            return Optional.empty();
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
            return Optional.of(parse(json));
        } catch (JacksonException | IllegalStateException | InvalidPathException e) {
            throw new IOException("the record of an interrupted export cannot be read by this version of exfig", e);
        }
    }

    private CommitRecord parse(JsonParser json) throws IOException {
        expect(json, JsonToken.START_ARRAY);
        expect(json, JsonToken.VALUE_NUMBER_INT);
        if (json.getIntValue() != VERSION) {
            throw new IllegalStateException("version " + json.getIntValue());
        }
        List<CommitRecord.Move> moves = new ArrayList<>();
        for (List<String> move : rows(json, 3)) {
            moves.add(checked(new CommitRecord.Move(
                    path(move.get(0)),
                    path(move.get(1)),
                    Optional.of(move.get(2)).filter(sha256 -> !sha256.isEmpty()))));
        }
        List<CommitRecord.Deletion> deletions = new ArrayList<>();
        for (List<String> gone : rows(json, 3)) {
            deletions.add(new CommitRecord.Deletion(
                    path(gone.get(0)),
                    gone.get(1),
                    Optional.of(gone.get(2)).filter(twin -> !twin.isEmpty()).map(this::path)));
        }
        String manifest = string(json);
        return new CommitRecord(
                moves,
                deletions,
                manifest.isEmpty()
                        ? Optional.empty()
                        : Optional.of(ManifestFile.decode(manifest.getBytes(StandardCharsets.UTF_8))));
    }

    // A record that somebody slipped into a repository must not move files about the machine.
    private static CommitRecord.Move checked(CommitRecord.Move move) {
        Path staging = move.staged().getParent();
        Path root = staging == null ? null : staging.getParent();
        boolean sane = staging != null
                && root != null
                && String.valueOf(staging.getFileName()).startsWith(StagingFolder.PREFIX)
                && move.target().normalize().startsWith(root.normalize());
        if (!sane) {
            throw new IllegalStateException("not a move out of a staging directory: " + move);
        }
        return move;
    }

    private static List<List<String>> rows(JsonParser json, int width) {
        List<List<String>> rows = new ArrayList<>();
        expect(json, JsonToken.START_ARRAY);
        while (json.nextToken() == JsonToken.START_ARRAY) {
            List<String> row = new ArrayList<>();
            for (int i = 0; i < width; i++) {
                row.add(string(json));
            }
            expect(json, JsonToken.END_ARRAY);
            rows.add(row);
        }
        return rows;
    }

    private static String string(JsonParser json) {
        expect(json, JsonToken.VALUE_STRING);
        return json.getString();
    }

    private static void expect(JsonParser json, JsonToken wanted) {
        JsonToken token = json.nextToken();
        if (token != wanted) {
            throw new IllegalStateException("not a commit record: " + token);
        }
    }

    private static void strings(JsonGenerator json, String... values) {
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    // `a/../b` is not `b` where `a` is a link, so a path that climbs is kept as it is.
    private String text(Path path) {
        Path absolute = path.toAbsolutePath();
        boolean plain = absolute.normalize().equals(absolute) && Objects.equals(absolute.getRoot(), folder.getRoot());
        return (plain ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
    }

    private Path path(String text) {
        Path path = Path.of(text);
        return path.isAbsolute() ? path : folder.resolve(path).normalize();
    }
}
