package exfig.command;

import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.failure.ExportException;
import exfig.figma.FigmaException;
import exfig.lint.Explaining;
import exfig.platform.TemplateException;
import java.util.List;
import java.util.Optional;

/// Any failure of a run in words.
final class Explanations {
    private Explanations() {}

    /// A [ConfigException] is also shown problem by problem; here it is one sentence.
    static Explanation of(Throwable cause) {
        return switch (cause) {
            case ExportException e -> ExportExplanations.of(e.failure());
            case FigmaException e -> FigmaExplanations.of(e.failure());
            case TemplateException e ->
                Explanation.of(
                        "a template cannot be used: " + e.problem(),
                        "Correct it, or remove it from templatesPath to use the built-in one.",
                        ExitCode.USAGE);
            case ConfigException e ->
                new Explanation(firstOf(e.problems()), e.problems().getFirst().hint(), ExitCode.USAGE);
            case UsageException e -> new Explanation(e.sentence(), e.hint(), ExitCode.USAGE);
            default ->
                new Explanation(
                        "this is a defect of exfig: " + cause,
                        Optional.of("Please report it with the output of the same command and --verbose."),
                        ExitCode.OTHER);
        };
    }

    /// The same words for the rules of lint.
    static Explaining forLint() {
        return new Explaining() {
            @Override
            public String sentence(RuntimeException cause) {
                return of(cause).sentence();
            }

            @Override
            public String hint(RuntimeException cause) {
                return of(cause).hint().orElse("");
            }
        };
    }

    private static String firstOf(List<ConfigProblem> problems) {
        List<ConfigProblem> errors =
                problems.stream().filter(ConfigProblem::error).toList();
        ConfigProblem first = errors.getFirst();
        return first.position() + ": " + first.code() + ": " + first.sentence()
                + (errors.size() > 1 ? " (and " + (errors.size() - 1) + " more)" : "");
    }
}
