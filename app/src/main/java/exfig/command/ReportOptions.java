package exfig.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Files that tell other programs how a run went.
final class ReportOptions {
    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write a JSON report of the run, also of one that fails.")
    @Nullable
    Path report;

    @Option(
            names = "--report-junit",
            paramLabel = "FILE",
            description = "Write a JUnit report: a suite for each configuration, a case for each missing file.")
    @Nullable
    Path junit;

    @Option(
            names = "--timeline",
            paramLabel = "FILE",
            description = "Draw what happened when as an HTML page: configurations, requests, waits, downloads.")
    @Nullable
    Path timeline;
}
