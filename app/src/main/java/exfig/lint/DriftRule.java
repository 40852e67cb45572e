package exfig.lint;

import exfig.export.ConfigResult;
import exfig.export.write.FileState;
import exfig.platform.ConfigPosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether the project is what an export would make of the design now.
final class DriftRule implements Rule {
    static final RuleInfo INFO = new RuleInfo(
            "drift",
            "Drift between design and project",
            Severity.WARNING,
            "The files in the project are those that an export would write now. It renders everything, so it runs"
                    + " only with --check.",
            false);

    private final Explaining explaining;

    DriftRule(Explaining explaining) {
        this.explaining = explaining;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Subject subject) throws InterruptedException {
        ConfigResult result = subject.sources().check().of(subject.config(), subject.deadline());
        Stream<Finding> ended = result.failure().stream()
                .map(cause -> INFO.finding(
                                Severity.ERROR, "cannot be told, since an export fails: " + explaining.sentence(cause))
                        .suggesting(explaining.hint(cause))
                        .anywhere());
        Stream<Finding> files =
                result.files().stream().flatMap(file -> finding(file.path(), file.state(), file.reason()).stream());
        return Stream.concat(ended, files).toList();
    }

    private static Optional<Finding> finding(String path, FileState state, Optional<String> reason) {
        return switch (state) {
            case UNCHANGED -> Optional.empty();
            case CREATED -> Optional.of(drifted(path, "is not in the project").anywhere());
            case CHANGED ->
                Optional.of(drifted(path, "is not as the design is now").at(itself(path)));
            case DELETED ->
                Optional.of(drifted(path, "is of something that the design has no longer")
                        .at(itself(path)));
            case FAILED ->
                Optional.of(INFO.finding(Severity.ERROR, path + " cannot be made: " + reason.orElse("failed"))
                        .about(path)
                        .anywhere());
        };
    }

    private static Finding.Builder drifted(String path, String how) {
        return INFO.finding(path + " " + how).about(path).suggesting("Run exfig export, and commit the result.");
    }

    // The file shows the finding better than the configuration, as long as it is there.
    private static ConfigPosition itself(String path) {
        return new ConfigPosition(path, 0, 0);
    }
}
