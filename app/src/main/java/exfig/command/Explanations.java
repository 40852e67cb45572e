package exfig.command;

import exfig.failure.ExportException;
import exfig.figma.FigmaException;
import exfig.platform.TemplateException;
import java.util.Optional;

/// Any failure of a run in words.
final class Explanations {
    private Explanations() {}

    /// Everything but [ConfigException], which is shown problem by problem.
    static Explanation of(Throwable cause) {
        return switch (cause) {
            case ExportException e -> ExportExplanations.of(e.failure());
            case FigmaException e -> FigmaExplanations.of(e.failure());
            case TemplateException e ->
                Explanation.of(
                        "a template cannot be used: " + e.problem(),
                        "Correct it, or remove it from templatesPath to use the built-in one.",
                        ExitCode.USAGE);
            case UsageException e -> new Explanation(e.sentence(), e.hint(), ExitCode.USAGE);
            default ->
                new Explanation(
                        "this is a defect of exfig: " + cause,
                        Optional.of("Please report it with the output of the same command and --verbose."),
                        ExitCode.OTHER);
        };
    }
}
