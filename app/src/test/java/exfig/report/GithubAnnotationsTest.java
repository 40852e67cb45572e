package exfig.report;

import static exfig.report.ReportFixtures.ended;
import static exfig.report.ReportFixtures.failed;
import static exfig.report.ReportFixtures.file;
import static exfig.report.ReportFixtures.missing;
import static exfig.report.ReportFixtures.problem;
import static exfig.report.ReportFixtures.run;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.export.write.FileState;
import exfig.platform.ConfigPosition;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {
    @Test
    void aProblemOfAConfigurationPointsAtItsLine() {
        assertThat(lines(failed(
                        "a.yaml",
                        2,
                        problem("C012", "unknown key \"icns\"", new ConfigPosition("configs/a.yaml", 3, 5)))))
                .containsExactly("::error file=configs/a.yaml,line=3,col=5::unknown key \"icns\"");
    }

    @Test
    void anotherFailurePointsAtTheConfigurationAndSaysWhatToDo() {
        assertThat(lines(failed("a.yaml", 5, problem("rate-limited", "100 % used", "Wait."))))
                .containsExactly("::error file=configs/a.yaml::100 %25 used%0AWait.");
    }

    @Test
    void nothingThatANameHoldsCanEndACommandOrBeginOne() {
        List<String> lines = lines(
                ended("a,b:c%.yaml", List.of("x\r\n::set-output name=a::b"), missing("y\n::error::z", "no\nreason")));

        assertThat(lines)
                .containsExactly(
                        "::error file=configs/a%2Cb%3Ac%25.yaml::1 file is missing; the first: y%0A::error::z: no%0Areason",
                        "::warning file=configs/a%2Cb%3Ac%25.yaml::x%0D%0A::set-output name=a::b");
    }

    @Test
    void aRunWithoutProblemsSaysNothing() {
        assertThat(lines(ended("a.yaml", List.of(), file("a.svg", FileState.CREATED))))
                .isEmpty();
    }

    @Test
    void tenOfAKindAreToldAsGithubShowsNoMore() {
        List<String> warnings =
                IntStream.range(0, 30).mapToObj(i -> "warning " + i).toList();

        assertThat(lines(ended("a.yaml", warnings, missing("a.svg", "gone"))))
                .hasSize(11)
                .first()
                .asString()
                .startsWith("::error ");
    }

    private static List<String> lines(ConfigReport... configs) {
        return new GithubAnnotations(run(configs)).lines();
    }
}
