package exfig.lint;

import exfig.export.ConfigResult;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import java.util.List;
import java.util.Optional;

/// Whether an export would come as far as rendering: whatever else ends it, from the exporter itself.
final class TrialRule implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "export-succeeds",
            "Trial export",
            Severity.ERROR,
            "An export would load, name and plan everything: collections, modes, styles, pairs, paths of files.",
            true);

    private final Explaining explaining;

    TrialRule(Explaining explaining) {
        this.explaining = explaining;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        ConfigResult result = subject.sources().trial().of(subject.config(), subject.deadline());
        Optional<RuntimeException> failure = result.failure().filter(cause -> !isSaidByOthers(cause));
        return failure.stream()
                .map(cause -> INFO.finding(explaining.sentence(cause))
                        .suggesting(explaining.hint(cause))
                        .anywhere())
                .toList();
    }

    private static boolean isSaidByOthers(RuntimeException cause) {
        return cause instanceof ExportException e
                && switch (e.failure()) {
                    case ExportFailure.FrameNotFound _,
                            ExportFailure.PageNotFound _,
                            ExportFailure.NodeNotFound _,
                            ExportFailure.NoComponents _ -> true;
                    case ExportFailure.NamesRejected rejected ->
                        rejected.problems().stream()
                                .noneMatch(ExportFailure.NameProblem.MissingLight.class::isInstance);
                    default -> false;
                };
    }
}
