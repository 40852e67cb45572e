package exfig.command;

import java.util.Optional;

/// A failure in words: what happened and what to do next.
///
/// @param sentence what failed, on what, and why
/// @param hint what to do
record Explanation(String sentence, Optional<String> hint, ExitCode exitCode) {
    static Explanation of(String sentence, String hint, ExitCode exitCode) {
        return new Explanation(sentence, Optional.of(hint), exitCode);
    }
}
