package exfig.figma;

import java.io.IOException;
import java.io.InputStream;

/// What Figma said once, for a client that must not ask. Thread-safe.
@FunctionalInterface
public interface RecordedAnswers {
    /// The body for a target, that is path and query; the caller closes it.
    ///
    /// @throws FigmaException when Figma refused to answer
    /// @throws RuntimeException of the owner's choice when there is no record of it
    InputStream answer(String target) throws IOException;
}
