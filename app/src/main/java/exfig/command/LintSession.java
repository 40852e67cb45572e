package exfig.command;

import exfig.asset.AssetKind;
import exfig.config.ExportConfig;
import exfig.figma.id.FileKey;
import exfig.lint.LintReport;
import exfig.lint.LintReport.ConfigFindings;
import exfig.lint.LintRun;
import exfig.lint.Rule;
import exfig.lint.Subject;
import exfig.resilience.Deadline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One run of lint over any number of configs, which share what they ask of Figma.
final class LintSession {
    private static final Set<AssetKind> EVERYTHING = EnumSet.allOf(AssetKind.class);

    private final ReadingServices reading;
    private final Deadline deadline;

    LintSession(ReadingServices reading, Deadline deadline) {
        this.reading = reading;
        this.deadline = deadline;
    }

    /// @throws exfig.figma.FigmaException when Figma cannot be asked at all
    LintReport run(Selection selection, List<Rule> rules) throws InterruptedException {
        LintRun run = new LintRun(rules, Explanations.forLint());
        List<ConfigFindings> findings = new ArrayList<>();
        try (Services services = reading.open(selection, EVERYTHING)) {
            // With them, renders of earlier runs are of use.
            Set<FileKey> files = new TreeSet<>();
            selection.configs().forEach(config -> files.addAll(config.files(EVERYTHING)));
            services.versions(files, deadline);
            for (ExportConfig config : selection.configs()) {
                findings.add(new ConfigFindings(
                        config.path().map(Path::toString).orElse(config.name()),
                        run.run(new Subject(config, services.lintSources(config.name()), deadline))));
            }
        }
        return new LintReport(rules.stream().map(Rule::info).toList(), findings);
    }
}
