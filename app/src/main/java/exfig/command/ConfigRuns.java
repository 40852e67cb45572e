package exfig.command;

import exfig.concurrent.TaskGroup;
import exfig.config.ExportConfig;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.export.ConfigResult;
import exfig.export.ExportRequest;
import exfig.export.ExportRun;
import exfig.export.FreshnessTerms;
import exfig.export.MissingTools;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.FigmaException;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Exports the configs of one run beside each other: one that fails does not stop the others, unless the
/// run is to end at the first failure.
final class ConfigRuns {
    private final Services services;
    private final Optional<SessionCheckpoint> checkpoint;
    private final Map<String, FreshnessTerms> freshness;
    private final EventSink events;
    private final Map<String, ConfigResult> results = new ConcurrentHashMap<>();

    /// @param checkpoint knows what an interrupted run has done, and learns what this one does
    /// @param freshness how each config makes use of earlier runs, by its name
    ConfigRuns(
            Services services,
            Optional<SessionCheckpoint> checkpoint,
            Map<String, FreshnessTerms> freshness,
            EventSink events) {
        this.services = services;
        this.checkpoint = checkpoint;
        this.freshness = freshness;
        this.events = events;
    }

    /// Runs all of them, to be called once. An interruption ends those that are not done.
    ///
    /// @return in the order of the configs
    List<ConfigResult> run(Selection selection, ExportRequest request, Deadline deadline) {
        events.accept(new ExportEvent.Begun(selection.configs().size()));
        List<ExportConfig> left = new ArrayList<>();
        for (ExportConfig config : selection.configs()) {
            Optional<ExportException> missing = MissingTools.of(config, request);
            if (missing.isPresent()) {
                end(config, ConfigResult.failed(config.name(), path(config), missing.get()));
            } else if (checkpoint.map(kept -> kept.hasCompleted(config)).orElse(false)) {
                events.accept(new ExportEvent.Note(config.name(), "was finished by the interrupted run"));
                end(config, ConfigResult.doneBefore(config.name(), path(config)));
            } else {
                left.add(config);
            }
        }
        try {
            services.recover();
            askVersions(selection, left, request, deadline);
            export(left, request, deadline);
        } catch (FigmaException e) {
            left.forEach(config -> end(config, ConfigResult.failed(config.name(), path(config), e)));
        } catch (InterruptedException _) {
            // What was done and spent until then is reported; the exit code ends the process.
            for (ExportConfig config : left) {
                results.putIfAbsent(
                        config.name(),
                        ConfigResult.failed(
                                config.name(), path(config), new ExportException(new ExportFailure.Interrupted())));
            }
        }
        return selection.configs().stream().map(this::result).toList();
    }

    private void askVersions(Selection selection, List<ExportConfig> configs, ExportRequest request, Deadline deadline)
            throws InterruptedException {
        Set<FileKey> files = new TreeSet<>();
        configs.stream()
                .filter(config -> terms(config).asksVersions(request.mode()))
                .forEach(config -> files.addAll(config.files(request.kinds())));
        Map<FileKey, String> versions = services.versions(files, deadline);
        if (!files.isEmpty() && checkpoint.map(kept -> kept.sees(versions)).orElse(false)) {
            Continuation.tellOfAnotherVersion(selection.name(), events);
        }
    }

    private void export(List<ExportConfig> configs, ExportRequest request, Deadline deadline)
            throws InterruptedException {
        // All are announced before the first starts, so that requests are not sent before the last has had its say.
        List<ExportRun> runs = configs.stream()
                .map(config -> services.exportRun(config.name(), config.renderedFiles(request.kinds()), terms(config)))
                .toList();
        try (TaskGroup<Void> group = TaskGroup.open("config", Math.max(1, configs.size()))) {
            for (int i = 0; i < configs.size(); i++) {
                ExportConfig config = configs.get(i);
                ExportRun run = runs.get(i);
                int priority = i;
                group.fork(() -> {
                    export(config, run.run(config, request, priority, deadline), request);
                    return null;
                });
            }
            group.join();
        } catch (FailedFast first) {
            configs.stream()
                    .filter(config -> !results.containsKey(config.name()))
                    .forEach(config -> stop(config, first));
        }
    }

    private void export(ExportConfig config, ConfigResult result, ExportRequest request) {
        results.put(config.name(), result);
        ExitCode exit = Outcomes.exitCode(result, request.mode());
        if (exit == ExitCode.DONE) {
            checkpoint.ifPresent(kept -> kept.completed(config));
        }
        if (request.failFast() && result.failure().isPresent()) {
            throw new FailedFast(config.name());
        }
    }

    private void stop(ExportConfig config, FailedFast first) {
        end(
                config,
                ConfigResult.failed(
                        config.name(), path(config), new ExportException(new ExportFailure.Stopped(first.config))));
    }

    private void end(ExportConfig config, ConfigResult result) {
        results.put(config.name(), result);
        events.accept(
                new ExportEvent.ConfigFinished(config.name(), result.failure().isEmpty()));
    }

    private ConfigResult result(ExportConfig config) {
        ConfigResult result = results.get(config.name());
        if (result == null) {
            throw new IllegalStateException("no result of " + config.name());
        }
        return result;
    }

    private FreshnessTerms terms(ExportConfig config) {
        return freshness.getOrDefault(config.name(), FreshnessTerms.NONE);
    }

    private static Optional<String> path(ExportConfig config) {
        return config.path().map(Path::toString);
    }

    /// A config failed, and the others are to be stopped.
    private static final class FailedFast extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String config;

        FailedFast(String config) {
            super(config);
            this.config = config;
        }
    }
}
