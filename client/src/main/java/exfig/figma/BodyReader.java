package exfig.figma;

import tools.jackson.core.JsonParser;

/// Makes a value of a JSON body while it streams in.
///
/// Called once per attempt, so it must start afresh each time; a [tools.jackson.core.JacksonException] makes
/// the attempt fail as unreadable, to be tried again.
@FunctionalInterface
public interface BodyReader<T> {
    /// Reads the body; the parser stands before the first token.
    T read(JsonParser parser);
}
