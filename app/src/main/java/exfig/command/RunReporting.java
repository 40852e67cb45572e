package exfig.command;

import exfig.config.ConfigException;
import exfig.config.ConfigProblem;
import exfig.event.EventSink;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.RequestListener;
import exfig.report.ConfigReport;
import exfig.report.ConfigReport.Problem;
import exfig.report.GithubAnnotations;
import exfig.report.JsonReport;
import exfig.report.JunitReport;
import exfig.report.PhaseTimes;
import exfig.report.RunReport;
import exfig.report.StepSummary;
import exfig.timeline.RunRecording;
import exfig.timeline.TimelinePage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Follows a run from its start, and tells at its end how it went: people, and the files that were asked
/// for.
final class RunReporting {
    private final Console console;
    private final Surroundings surroundings;
    private final ReportOptions options;
    private final Clock clock;
    private final Instant start;
    private final PhaseTimes phases = new PhaseTimes(System::nanoTime);
    private final Optional<RunRecording> recording;
    private final EventSink events;
    private final RequestTally tally;

    /// The run starts now.
    RunReporting(Console console, Surroundings surroundings, ReportOptions options, Clock clock) {
        this.console = console;
        this.surroundings = surroundings;
        this.options = options;
        this.clock = clock;
        this.start = clock.instant();
        this.recording = options.timeline == null ? Optional.empty() : Optional.of(new RunRecording(System::nanoTime));
        this.events = event -> {
            phases.accept(event);
            recording.ifPresent(recorded -> recorded.accept(event));
            console.events().accept(event);
        };
        this.tally = new RequestTally(events);
    }

    /// Takes everything that happens.
    EventSink events() {
        return events;
    }

    /// Takes everything that goes over the wire.
    RequestListener requests() {
        return tally;
    }

    /// The run is over.
    ///
    /// @param minimumRenderRequests the fewest requests that could have asked for the renders
    /// @throws ExportException when a file cannot be written; the others are
    void end(List<ConfigResult> results, ExportRequest.Mode mode, ExitCode exit, int minimumRenderRequests) {
        RunReport report = new RunReport(
                start,
                clock.instant(),
                mode,
                exit.number(),
                results.stream().map(result -> config(result, mode)).toList(),
                tally.traffic(minimumRenderRequests),
                phases.ofRun());
        console.finish();
        new RunSummary(report).print(console);
        List<ExportException> failures = new ArrayList<>();
        write(options.report, new JsonReport(report)::write, failures);
        write(options.junit, new JunitReport(report)::write, failures);
        recording.ifPresent(recorded -> write(options.timeline, new TimelinePage(report, recorded)::write, failures));
        github(report, failures);
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private ConfigReport config(ConfigResult result, ExportRequest.Mode mode) {
        return new ConfigReport(
                result,
                Outcomes.exitCode(result, mode).number(),
                result.failure().map(RunReporting::problems).orElse(List.of()),
                phases.of(result.name()));
    }

    private static List<Problem> problems(RuntimeException failure) {
        if (failure instanceof ConfigException config) {
            return config.problems().stream()
                    .filter(ConfigProblem::error)
                    .map(problem -> new Problem(
                            problem.code(),
                            problem.position() + ": " + problem.code() + ": " + problem.sentence(),
                            problem.hint(),
                            Optional.of(problem.position())))
                    .toList();
        }
        Explanation explanation = Explanations.of(failure);
        return List.of(
                new Problem(FailureCodes.of(failure), explanation.sentence(), explanation.hint(), Optional.empty()));
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void write(@Nullable Path file, Writing writing, List<ExportException> failures) {
        if (file == null) {
            return;
        }
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                writing.to(out);
            }
        } catch (IOException e) {
            failures.add(new ExportException(
                    new ExportFailure.Unwritable(
                            file, e.getClass().getSimpleName().replaceAll("Exception$", "")),
                    e));
        }
    }

    private void github(RunReport report, List<ExportException> failures) {
        if (!surroundings.variable("GITHUB_ACTIONS").filter("true"::equals).isPresent()) {
            return;
        }
        new GithubAnnotations(report).lines().forEach(surroundings.err()::println);
        surroundings.variable("GITHUB_STEP_SUMMARY").ifPresent(file -> {
            try {
                Files.writeString(
                        Path.of(file),
                        new StepSummary(report).markdown(),
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            } catch (IOException | InvalidPathException e) {
                failures.add(new ExportException(
                        new ExportFailure.Unwritable(
                                Path.of("GITHUB_STEP_SUMMARY"), e.getClass().getSimpleName()),
                        e));
            }
        });
    }
}
