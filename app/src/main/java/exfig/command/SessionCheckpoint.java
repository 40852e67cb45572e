package exfig.command;

import exfig.cache.Digests;
import exfig.checkpoint.CheckpointFile;
import exfig.checkpoint.ResumableRun;
import exfig.config.ExportConfig;
import exfig.export.ExportRequest;
import exfig.export.fulfil.RunMemory;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.AnswerStore;
import exfig.figma.id.FileKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/// The checkpoint of a run that downloads and writes: what a run that goes on with it need not do again.
final class SessionCheckpoint {
    private final Selection selection;
    private final ExportRequest request;
    private final URI apiUrl;
    private final ResumableRun run;

    /// Begins a run, or goes on with one.
    ///
    /// @param resume whether the user asked to go on
    /// @param runs where runs keep what they are told
    /// @throws ExportException when the checkpoint cannot be written
    SessionCheckpoint(Selection selection, ExportRequest request, URI apiUrl, boolean resume, Path runs, Clock clock) {
        this.selection = selection;
        this.request = request;
        this.apiUrl = apiUrl;
        try {
            this.run = ResumableRun.begin(resume, digest(), new CheckpointFile(selection.checkpoint()), runs, clock);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    ResumableRun.Start start() {
        return run.start();
    }

    RunMemory memory() {
        return new RunMemory(Optional.of(run.version()), run.addresses());
    }

    AnswerStore answers() {
        return run.answers();
    }

    /// Whether the interrupted run had finished this config of a batch, as it is now.
    boolean hasCompleted(ExportConfig config) {
        return run.hasCompleted(config.name(), digest(config));
    }

    /// A config of a batch is done.
    void completed(ExportConfig config) {
        if (selection.isBatch()) {
            change(() -> run.completed(config.name(), digest(config)));
        }
    }

    /// The versions of the files, before anything else is asked of them.
    ///
    /// @return whether what the interrupted run was told is of no use, since a file has changed
    boolean sees(Map<FileKey, String> versions) {
        try {
            return run.sees(versions);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /// There is nothing to go on with.
    void done() {
        change(run::done);
    }

    private String digest() {
        return selection.isBatch()
                ? sha256(String.join("\n", selection.asked(), requestWords(), apiUrl.toString()))
                : digest(selection.configs().getFirst());
    }

    /// Everything that decides what a config asks for: its file's digest, or what the options made.
    private String digest(ExportConfig config) {
        return sha256(String.join(
                "\n",
                config.path().map(Path::toString).orElse(config.name()),
                config.path().isPresent() ? config.digest() : config.artwork().toString(),
                requestWords(),
                apiUrl.toString()));
    }

    private String requestWords() {
        return request.kinds().stream().sorted().toList() + "\n" + request.filter();
    }

    private static String sha256(String text) {
        return Digests.sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    @FunctionalInterface
    private interface Change {
        void run() throws IOException;
    }

    private void change(Change change) {
        try {
            change.run();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private ExportException unwritable(IOException e) {
        return new ExportException(
                new ExportFailure.Unwritable(
                        selection.checkpoint(), e.getClass().getSimpleName().replaceAll("Exception$", "")),
                e);
    }
}
