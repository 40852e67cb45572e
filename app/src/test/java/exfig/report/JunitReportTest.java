package exfig.report;

import static exfig.report.ReportFixtures.ended;
import static exfig.report.ReportFixtures.failed;
import static exfig.report.ReportFixtures.file;
import static exfig.report.ReportFixtures.missing;
import static exfig.report.ReportFixtures.problem;
import static exfig.report.ReportFixtures.run;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.export.write.FileState;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class JunitReportTest {
    @Test
    void aWholeConfigIsASuiteWithOneCaseThatPassed() throws Exception {
        Element suites = junit(run(ended("a.yaml", List.of(), file("out/a.svg", FileState.CREATED))));

        assertThat(suites.getAttribute("tests")).isEqualTo("1");
        assertThat(suites.getAttribute("failures")).isEqualTo("0");
        Element suite = all(suites, "testsuite").getFirst();
        assertThat(suite.getAttribute("name")).isEqualTo("a.yaml");
        assertThat(suite.getAttribute("timestamp")).isEqualTo("2026-11-26T10:00:00");
        assertThat(suite.getAttribute("time")).isEqualTo("1.270");
        assertThat(all(suite, "failure")).isEmpty();
    }

    @Test
    void eachMissingFileIsACaseThatFailed() throws Exception {
        Element suites = junit(run(ended(
                "a.yaml",
                List.of("a warning"),
                file("out/a.svg", FileState.CREATED),
                missing("out/b.svg", "Figma cannot render it"),
                missing("out/c.svg", "503"))));

        assertThat(suites.getAttribute("tests")).isEqualTo("3");
        assertThat(suites.getAttribute("failures")).isEqualTo("2");
        assertThat(all(suites, "testcase"))
                .extracting(test -> test.getAttribute("name"))
                .containsExactly("export", "out/b.svg", "out/c.svg");
        assertThat(all(suites, "failure").getFirst().getAttribute("message")).isEqualTo("Figma cannot render it");
        assertThat(all(suites, "system-err").getFirst().getTextContent()).isEqualTo("a warning");
    }

    @Test
    void aConfigThatEndedEarlySaysWhyAndWhatToDo() throws Exception {
        Element suites = junit(
                run(ended("a.yaml", List.of()), failed("b.yaml", 5, problem("rate-limited", "used up", "Wait."))));

        Element failure = all(suites, "failure").getFirst();
        assertThat(all(suites, "failure")).hasSize(1);
        assertThat(((Element) failure.getParentNode()).getAttribute("classname"))
                .isEqualTo("exfig.b.yaml");
        assertThat(failure.getAttribute("type")).isEqualTo("exit 5");
        assertThat(failure.getTextContent()).isEqualTo("used up\nWait.");
    }

    @Test
    void namesThatXmlCannotHoldBecomeNamesThatItCan() throws Exception {
        Element suites = junit(run(ended("<a>&\"'.yaml", List.of(), missing("\u0000\uD800]]>.svg", "<\u0007>"))));

        assertThat(all(suites, "testsuite").getFirst().getAttribute("name")).isEqualTo("<a>&\"'.yaml");
        assertThat(all(suites, "testcase").getLast().getAttribute("name")).isEqualTo("\uFFFD\uFFFD]]>.svg");
        assertThat(all(suites, "failure").getFirst().getAttribute("message")).isEqualTo("<\uFFFD>");
    }

    private static Element junit(RunReport report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JunitReport(report).write(out);
        return JunitSchema.parse(out.toByteArray()).getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .map((Node node) -> (Element) node)
                .toList();
    }
}
