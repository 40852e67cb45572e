package exfig.command;

import java.util.Optional;

/// What one check of `exfig doctor` found.
///
/// @param check a short name that scripts may rely on
/// @param sentence what is the case
/// @param advice what to do, unless all is well
/// @param exitCode how exports would end because of it; [ExitCode#DONE] when they would not
record Finding(String check, Status status, String sentence, Optional<String> advice, ExitCode exitCode) {
    /// How bad it is.
    enum Status {
        OK,
        WARN,
        FAIL
    }

    static Finding ok(String check, String sentence) {
        return new Finding(check, Status.OK, sentence, Optional.empty(), ExitCode.DONE);
    }

    static Finding warn(String check, String sentence, String advice) {
        return new Finding(check, Status.WARN, sentence, Optional.of(advice), ExitCode.DONE);
    }

    static Finding fail(String check, String sentence, String advice, ExitCode exitCode) {
        return new Finding(check, Status.FAIL, sentence, Optional.of(advice), exitCode);
    }

    /// A failure in the words that an export would have for it.
    static Finding fail(String check, RuntimeException cause) {
        Explanation explanation = Explanations.of(cause);
        return new Finding(check, Status.FAIL, explanation.sentence(), explanation.hint(), explanation.exitCode());
    }
}
