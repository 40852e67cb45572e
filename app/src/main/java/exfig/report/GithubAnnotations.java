package exfig.report;

import exfig.export.FileResult;
import exfig.export.write.FileState;
import exfig.platform.ConfigPosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Failures and warnings as workflow commands of GitHub Actions, which shows them beside the code
/// ("Workflow commands for GitHub Actions", setting an error message).
public final class GithubAnnotations {
    /// GitHub shows ten of a kind for a step; the report and the summary have them all.
    private static final int MOST_OF_A_KIND = 10;

    private final RunReport report;

    /// @param report what to tell
    public GithubAnnotations(RunReport report) {
        this.report = report;
    }

    /// One command a line.
    public List<String> lines() {
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (ConfigReport config : report.configs()) {
            for (ConfigReport.Problem problem : config.problems()) {
                String text = problem.sentence()
                        + problem.hint().map(hint -> "\n" + hint).orElse("");
                errors.add(command("error", place(config, problem.position()), text));
            }
            missing(config).ifPresent(text -> errors.add(command("error", place(config, Optional.empty()), text)));
            config.result()
                    .warnings()
                    .forEach(text -> warnings.add(command("warning", place(config, Optional.empty()), text)));
        }
        List<String> lines =
                new ArrayList<>(errors.stream().limit(MOST_OF_A_KIND).toList());
        warnings.stream().limit(MOST_OF_A_KIND).forEach(lines::add);
        return lines;
    }

    private static Optional<String> missing(ConfigReport config) {
        List<FileResult> failed = config.result().files().stream()
                .filter(file -> file.state() == FileState.FAILED)
                .toList();
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(failed.size() + (failed.size() == 1 ? " file is" : " files are") + " missing; the first: "
                        + failed.getFirst().path() + ": "
                        + failed.getFirst().reason().orElse("failed"));
    }

    private static String place(ConfigReport config, Optional<ConfigPosition> position) {
        Optional<ConfigPosition> inFile = position.filter(at -> at.line() > 0);
        if (inFile.isPresent()) {
            return " file=" + property(inFile.get().file()) + ",line="
                    + inFile.get().line() + ",col=" + inFile.get().column();
        }
        return config.result().path().map(path -> " file=" + property(path)).orElse("");
    }

    private static String command(String kind, String place, String text) {
        return "::" + kind + place + "::" + data(text);
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
