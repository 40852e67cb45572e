package exfig.command;

import exfig.config.ConfigProblem;
import exfig.terminal.Ansi;
import exfig.terminal.SafeText;
import java.util.List;
import java.util.Optional;

/// A problem of a configuration as compilers show them: position, code, sentence, then the line of
/// the file and a pointer with the hint.
final class ProblemText {
    private ProblemText() {}

    /// Where there is more to read about the first of them that is an error.
    static Optional<String> more(List<ConfigProblem> problems) {
        return problems.stream()
                .filter(ConfigProblem::error)
                .findFirst()
                .map(problem -> "More: exfig explain " + problem.code());
    }

    static String of(ConfigProblem problem, Ansi ansi) {
        String severity = problem.error() ? ansi.red("error") : ansi.yellow("warning");
        StringBuilder text = new StringBuilder()
                .append(ansi.bold(problem.position().toString()))
                .append(": ")
                .append(severity)
                .append(' ')
                .append(problem.code())
                .append(": ")
                .append(SafeText.line(problem.sentence()));
        if (problem.sourceLine().isEmpty()) {
            problem.hint()
                    .ifPresent(hint ->
                            text.append("\n  ").append(ansi.cyan("hint: ")).append(SafeText.line(hint)));
            return text.toString();
        }
        String number = String.valueOf(problem.position().line());
        String margin = " ".repeat(number.length());
        return text.append("\n  ")
                .append(number)
                .append(" | ")
                .append(SafeText.line(problem.sourceLine().get().replace('\t', ' ')))
                .append("\n  ")
                .append(margin)
                .append(" | ")
                .append(" ".repeat(Math.max(0, problem.position().column() - 1)))
                .append("^".repeat(Math.max(1, problem.span())))
                .append(problem.hint().map(hint -> " " + SafeText.line(hint)).orElse(""))
                .toString();
    }
}
