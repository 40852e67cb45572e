package exfig.command;

import exfig.config.ProblemCode;
import exfig.config.ProblemCodes;
import exfig.lint.Rule;
import exfig.lint.RuleInfo;
import exfig.lint.RuleSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The pages of all codes: those of [ProblemCodes], one for each kind of failure of [FailureCodes],
/// and one for each rule of `exfig lint`.
final class CodePages {
    private static final Pattern ENTRY = Pattern.compile("([a-z-]+), (exit \\d+): (.+)\\R([\\s\\S]+)");

    private CodePages() {}

    /// Configuration problems first, then failures by name, then rules.
    static List<CodePage> all() {
        Stream<CodePage> problems = ProblemCodes.all().stream().map(CodePages::page);
        Stream<CodePage> failures = Arrays.stream(
                        Texts.resource("/exfig/command/failures.txt").split("\\R{2,}"))
                .map(CodePages::page);
        Stream<CodePage> rules =
                RuleSet.all(Explanations.forLint()).stream().map(Rule::info).map(CodePages::page);
        return Stream.of(problems, failures, rules).flatMap(pages -> pages).toList();
    }

    /// The page of a code, in any letter case.
    static Optional<CodePage> find(String code) {
        String wanted = code.strip().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(page -> page.code().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst();
    }

    private static CodePage page(RuleInfo rule) {
        // The findings themselves say what to change, with the place of each.
        return new CodePage(
                rule.id(),
                "lint " + rule.severity().name().toLowerCase(Locale.ROOT),
                rule.name(),
                rule.checks() + "\nDo: run the rule alone; each finding names its place and what to change.\n"
                        + "Example: exfig lint --rules " + rule.id());
    }

    private static CodePage page(ProblemCode code) {
        // Summaries are Markdown with links of the reference.
        String plain = code.summary().replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
        return new CodePage(code.code(), code.error() ? "error" : "warning", plain, code.explanation());
    }

    private static CodePage page(String text) {
        Matcher parts = ENTRY.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalStateException("no page of a code: " + text);
        }
        return new CodePage(
                parts.group(1), parts.group(2), parts.group(3), parts.group(4).strip());
    }
}
