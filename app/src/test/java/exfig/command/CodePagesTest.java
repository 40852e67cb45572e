package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.config.ProblemCode;
import exfig.config.ProblemCodes;
import exfig.failure.ExportFailure;
import exfig.figma.FigmaFailure;
import exfig.lint.RuleSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodePagesTest {
    @Test
    void everyKindOfFailureHasAPageAndNoPageIsOfNothing() {
        Set<String> kinds = Stream.of(ExportFailure.class, FigmaFailure.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(kind ->
                        kind.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
        kinds.addAll(List.of("template-unusable", "config-invalid", "usage", "defect"));

        assertThat(CodePages.all().stream()
                        .filter(page -> page.kind().startsWith("exit "))
                        .map(CodePage::code))
                .hasSizeGreaterThan(40)
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    @Test
    void everyProblemOfConfigurationsHasAPage() {
        assertThat(ProblemCodes.all())
                .hasSizeGreaterThan(25)
                .extracting(ProblemCode::code)
                .allSatisfy(code -> assertThat(CodePages.find(code)).isPresent());
    }

    @Test
    void everyRuleOfLintHasAPageAndNoCodeHasTwo() {
        assertThat(RuleSet.all(Explanations.forLint()))
                .hasSizeGreaterThan(5)
                .allSatisfy(rule -> assertThat(
                                CodePages.find(rule.info().id()).orElseThrow().kind())
                        .startsWith("lint "));
        assertThat(CodePages.all()).extracting(CodePage::code).doesNotHaveDuplicates();
    }

    @Test
    void everyPageSaysWhatToDoWithAnExampleAndFitsIntoATerminal() {
        assertThat(CodePages.all()).allSatisfy(page -> {
            assertThat(page.body()).as(page.code()).containsOnlyOnce("Do: ").containsOnlyOnce("Example: ");
            assertThat(page.body().indexOf("Do: ")).isLessThan(page.body().indexOf("Example: "));
            assertThat(ExplainCommand.page(page))
                    .as(page.code())
                    .hasSizeGreaterThan(4)
                    .allMatch(line -> line.length() <= 80);
        });
    }

    @Test
    void exitCodesOfPagesAreThoseThatFailuresEndWith() {
        Set<String> numbers = Stream.of(ExitCode.values())
                .map(code -> "exit " + code.number())
                .collect(Collectors.toSet());

        assertThat(CodePages.all())
                .extracting(CodePage::kind)
                .allSatisfy(kind -> assertThat(Stream.concat(
                                numbers.stream(),
                                Stream.of("error", "warning", "lint error", "lint warning", "lint info")))
                        .contains(kind));
        assertThat(CodePages.find("TOKEN-MISSING").orElseThrow().kind())
                .isEqualTo("exit "
                        + ExportExplanations.of(new ExportFailure.TokenMissing())
                                .exitCode()
                                .number());
    }
}
