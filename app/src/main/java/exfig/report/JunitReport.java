package exfig.report;

import exfig.export.FileResult;
import exfig.export.write.FileState;
import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The report of `--report-junit`, in the form that CI servers read: a suite for each config, with a
/// case for the export itself and one for each file that is missing.
public final class JunitReport {
    private final RunReport report;

    /// @param report what to write
    public JunitReport(RunReport report) {
        this.report = report;
    }

    /// Writes it as UTF-8.
    public void write(OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("testsuites");
            xml.writeAttribute("name", "exfig");
            xml.writeAttribute(
                    "tests",
                    count(report.configs().stream().mapToInt(JunitReport::cases).sum()));
            xml.writeAttribute(
                    "failures",
                    count(report.configs().stream()
                            .mapToInt(JunitReport::failures)
                            .sum()));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("time", seconds(report.duration().toMillis()));
            for (ConfigReport config : report.configs()) {
                suite(xml, config);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void suite(XMLStreamWriter xml, ConfigReport config) throws XMLStreamException {
        long millis = config.phases().values().stream()
                .mapToLong(time -> time.toMillis())
                .sum();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", Xml.text(config.result().name()));
        xml.writeAttribute("tests", count(cases(config)));
        xml.writeAttribute("failures", count(failures(config)));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("time", seconds(millis));
        // The schema of Ant wants neither fractions nor a zone; the report is in UTC.
        xml.writeAttribute(
                "timestamp",
                report.start().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ""));
        testCase(xml, config, "export", seconds(millis), problems(config));
        for (FileResult file : failed(config)) {
            testCase(xml, config, file.path(), "0", List.of(file.reason().orElse("failed")));
        }
        if (!config.result().warnings().isEmpty()) {
            xml.writeStartElement("system-err");
            xml.writeCharacters(Xml.text(String.join("\n", config.result().warnings())));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void testCase(
            XMLStreamWriter xml, ConfigReport config, String name, String time, List<String> failure)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", Xml.text(name));
        xml.writeAttribute("classname", Xml.text("exfig." + config.result().name()));
        xml.writeAttribute("time", time);
        if (!failure.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", Xml.text(failure.getFirst()));
            xml.writeAttribute("type", "exit " + config.exitCode());
            xml.writeCharacters(Xml.text(String.join("\n", failure)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static List<String> problems(ConfigReport config) {
        return config.problems().stream()
                .flatMap(problem -> Stream.concat(Stream.of(problem.sentence()), problem.hint().stream()))
                .toList();
    }

    private static int cases(ConfigReport config) {
        return 1 + failed(config).size();
    }

    private static int failures(ConfigReport config) {
        return (config.problems().isEmpty() ? 0 : 1) + failed(config).size();
    }

    private static List<FileResult> failed(ConfigReport config) {
        return config.result().files().stream()
                .filter(file -> file.state() == FileState.FAILED)
                .toList();
    }

    private static String count(int number) {
        return String.valueOf(number);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.3f", millis / 1000.0);
    }
}
