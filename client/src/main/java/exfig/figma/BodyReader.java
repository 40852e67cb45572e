package exfig.figma;

import tools.jackson.core.JsonParser;

/// Makes a value of a JSON body while it streams in.
///
/// Called once per attempt, so it must start afresh each time; a
/// [tools.jackson.core.JacksonException] makes the attempt fail as unreadable, to be tried again.
@FunctionalInterface
public interface BodyReader<T> {
    /// Reads the body; the parser stands before the first token.
    T read(JsonParser parser);

    /// Reads the body to its very end, which alone proves that it is whole.
    default T readWhole(JsonParser parser) {
        T value = read(parser);
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
        return value;
    }
}
