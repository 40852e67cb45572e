package exfig.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// How the process ends. Scripts rely on the numbers; they never change their meaning.
public enum ExitCode {
    /// Everything asked for is done, also when nothing had to change.
    DONE(0),
    /// A defect of exfig.
    OTHER(1),
    /// Bad option, bad configuration, clash of outputs, unwritable output.
    USAGE(2),
    /// `lint` found something.
    FINDINGS(3),
    /// Something asked for is missing; the rest is done.
    PARTIAL(4),
    /// Rate limit, outage, network: the same command may succeed later.
    TEMPORARY(5),
    /// Token, scope, permission or plan.
    DENIED(6),
    /// File, page, frame or collection; or nothing to export.
    NOT_FOUND(7),
    /// `--check` found changes.
    PENDING(8),
    /// The deadline of the run is over.
    DEADLINE(10),
    /// SIGINT.
    INTERRUPTED(130);

    /// The order in which causes outrank one another when several configs end differently.
    private static final List<ExitCode> SEVERITY = List.of(
            INTERRUPTED, OTHER, USAGE, DENIED, NOT_FOUND, TEMPORARY, DEADLINE, PARTIAL, FINDINGS, PENDING, DONE);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /// What the process returns.
    public int number() {
        return number;
    }

    /// The most severe of several; [#DONE] of none.
    public static ExitCode worst(Collection<ExitCode> codes) {
        return codes.stream().min(Comparator.comparingInt(SEVERITY::indexOf)).orElse(DONE);
    }
}
