package exfig.command;

import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.lint.JsonReport;
import exfig.lint.LintReport;
import exfig.lint.Rule;
import exfig.lint.RuleSet;
import exfig.lint.SarifReport;
import exfig.lint.Severity;
import exfig.lint.TextReport;
import exfig.terminal.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exfig lint`.
@Command(
        name = "lint",
        description = "Check whether a design can be exported as it is, and say what to change in Figma or in the"
                + " configuration. Reads only.",
        footer = {
            "",
            "The exit code is 3 when there is an error (--fail-on), 8 when --check finds drift and nothing worse.",
            "",
            "Examples:",
            "  exfig lint                               all rules, for exfig.yaml",
            "  exfig lint --rules naming-convention     one rule",
            "  exfig lint --check                       and whether the project is what the design is now",
            "  exfig lint --format sarif --to lint.sarif for code hosts"
        })
final class LintCommand implements Callable<Integer> {
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Mixin
    SeveralConfigs configs = new SeveralConfigs();

    @Option(
            names = "--rules",
            paramLabel = "ID",
            split = ",",
            description = "Only these rules; their ids, separated by commas.")
    List<String> rules = List.of();

    @Option(names = "--list-rules", description = "Show the rules and end.")
    boolean listRules;

    @Option(
            names = "--severity",
            paramLabel = "LEVEL",
            description = "Show findings that are at least so bad: error, warning or info. Default: info.")
    String severity = Severity.INFO.word();

    @Option(
            names = "--fail-on",
            paramLabel = "LEVEL",
            description =
                    "The exit code is 3 when a finding is at least so bad: error, warning or info. Default: error.")
    String failOn = Severity.ERROR.word();

    @Option(
            names = "--check",
            description = "Compare the project with what an export would write now, too; that renders what is not at"
                    + " hand. Nothing is written.")
    boolean check;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text for people, json or sarif for programs. Default: text.")
    Format format = Format.TEXT;

    @Option(names = "--to", paramLabel = "FILE", description = "Write the findings there and not to stdout.")
    @Nullable
    Path to;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;
    private final Clock clock;

    LintCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, this::lint);
    }

    private ExitCode lint(Console console) throws InterruptedException {
        List<Rule> chosen = chosen();
        if (listRules) {
            list(chosen);
            return ExitCode.DONE;
        }
        Severity least = level("--severity", severity);
        Severity worst = level("--fail-on", failOn);
        Selection selection = configs.select(console, figma, surroundings);
        if (!selection.refused().isEmpty()) {
            return SeveralConfigs.refused(selection, console);
        }
        LintReport report = new LintSession(new ReadingServices(surroundings, clock, console, figma), figma.deadline())
                .run(selection, chosen);
        console.finish();
        print(report.atLeast(least));
        if (report.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(worst))) {
            return ExitCode.FINDINGS;
        }
        boolean drifted = report.findings().stream()
                .anyMatch(finding -> finding.rule().id().equals(RuleSet.drift()));
        return drifted ? ExitCode.PENDING : ExitCode.DONE;
    }

    private List<Rule> chosen() {
        List<Rule> all = RuleSet.all(Explanations.forLint());
        List<String> ids = all.stream().map(rule -> rule.info().id()).toList();
        List<String> unknown = rules.stream()
                .map(String::strip)
                .filter(id -> !ids.contains(id))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UsageException(
                    "lint has no rule " + String.join(", ", unknown), "The rules: " + String.join(", ", ids) + ".");
        }
        List<String> wanted = new ArrayList<>(rules.stream().map(String::strip).toList());
        if (wanted.isEmpty()) {
            all.stream()
                    .filter(rule -> rule.info().standard() || listRules)
                    .forEach(rule -> wanted.add(rule.info().id()));
        }
        if (check) {
            wanted.add(RuleSet.drift());
        }
        return all.stream().filter(rule -> wanted.contains(rule.info().id())).toList();
    }

    private static Severity level(String option, String word) {
        return Severity.of(word)
                .orElseThrow(() ->
                        new UsageException(option + " knows no \"" + word + "\"", "One of error, warning, info."));
    }

    private void list(List<Rule> all) {
        for (Rule rule : all) {
            surroundings
                    .out()
                    .println(rule.info().id() + " (" + rule.info().severity().word() + ")");
            surroundings.out().println("  " + rule.info().checks());
        }
    }

    private void print(LintReport report) {
        String text = switch (format) {
            case TEXT ->
                new TextReport(report, global.verbose ? Integer.MAX_VALUE : TextReport.SHOWN)
                        .lines().stream().map(SafeText::line).collect(Collectors.joining("\n", "", "\n"));
            case JSON -> new JsonReport(report).text() + "\n";
            case SARIF -> new SarifReport(report, Version.text().replace("exfig ", ""), Path.of("")).text();
        };
        if (to == null) {
            surroundings.out().print(text);
            return;
        }
        try {
            Path parent = to.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(to, text);
        } catch (IOException e) {
            throw new ExportException(
                    new ExportFailure.Unwritable(
                            to, e.getClass().getSimpleName().replaceAll("Exception$", "")),
                    e);
        }
    }
}
