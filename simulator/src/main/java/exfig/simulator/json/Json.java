package exfig.simulator.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// One JSON value. Immutable; reading and writing need no stack space per nesting level.
public sealed interface Json permits JsonObject, JsonArray, JsonString, JsonNumber, JsonBoolean, JsonNull {
    /// Reads one document. Of duplicate member names the last wins, as in JavaScript.
    ///
    /// @throws JsonException when the bytes are not one JSON document
    static Json parse(byte[] utf8) {
        return new JsonParser(utf8).parse();
    }

    /// Reads one document from text.
    ///
    /// @throws JsonException when the text is not one JSON document
    static Json parse(String text) {
        return parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads one document until the end of the stream, which stays open.
    ///
    /// @throws JsonException when the bytes are not one JSON document
    /// @throws IOException when the stream cannot be read
    static Json parse(InputStream in) throws IOException {
        return parse(in.readAllBytes());
    }

    /// Compact UTF-8 as Figma writes it: no blanks, no newline at the end; a lone surrogate is escaped.
    default byte[] write() {
        var out = new ByteArrayOutputStream();
        try {
            writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /// Writes what [#write] returns, piece by piece.
    ///
    /// @throws IOException when the stream refuses bytes
    default void writeTo(OutputStream out) throws IOException {
        new JsonWriter(out).write(this);
    }
}
