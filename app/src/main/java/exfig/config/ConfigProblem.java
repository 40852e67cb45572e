package exfig.config;

import exfig.platform.ConfigPosition;
import java.util.Optional;

/// One thing that is wrong, or odd, in a configuration.
///
/// @param code `C001` to `C045`, stable; the list is in the configuration reference
/// @param error false for a warning
/// @param sentence what is wrong, with the key path
/// @param hint what to do, when there is something better than the sentence
/// @param sourceLine the line of the file, for display
/// @param span how many characters of the line are meant, at least 1
public record ConfigProblem(
        String code,
        boolean error,
        ConfigPosition position,
        String sentence,
        Optional<String> hint,
        Optional<String> sourceLine,
        int span) {
    /// The same as an error.
    public ConfigProblem asError() {
        return new ConfigProblem(code, true, position, sentence, hint, sourceLine, span);
    }
}
