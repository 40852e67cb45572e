package exfig.export.load;

import exfig.concurrent.TaskGroup;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/// Asks for the versions of files before anything else is asked of them: one request of Tier 3 for each
/// file of the process.
///
/// A version is worth a lot and never necessary: without it, a run reuses nothing of earlier ones. So a
/// refusal is a warning, unless nothing else can work either.
public final class FileVersions {
    private static final int AT_A_TIME = 8;

    private final FileLibrary library;
    private final EventSink events;

    /// @param library shared by the whole process
    /// @param events gets a warning for each file whose version cannot be had
    public FileVersions(FileLibrary library, EventSink events) {
        this.library = library;
        this.events = events;
    }

    /// The versions of these files, without those that Figma does not tell.
    ///
    /// @param config whom the warnings are for
    /// @throws FigmaException when Figma cannot be asked at all
    public Map<FileKey, String> of(Collection<FileKey> files, String config, Deadline deadline)
            throws InterruptedException {
        Map<FileKey, String> versions = new TreeMap<>();
        try (TaskGroup<Optional<Answer>> group = TaskGroup.open("version", AT_A_TIME)) {
            for (FileKey file : new TreeSet<>(files)) {
                group.fork(() -> ask(file, config, deadline));
            }
            group.join().forEach(answer -> answer.ifPresent(known -> versions.put(known.file(), known.version())));
        }
        return versions;
    }

    private Optional<Answer> ask(FileKey file, String config, Deadline deadline) throws InterruptedException {
        try {
            return Optional.of(new Answer(file, library.meta(file, deadline).version()))
                    .filter(answer -> !answer.version().isEmpty());
        } catch (FigmaException e) {
            String reason = reason(e.failure()).orElseThrow(() -> e);
            events.accept(new ExportEvent.Warning(
                    config,
                    "the version of file " + file + " cannot be had, so nothing of earlier runs is reused: " + reason));
            return Optional.empty();
        }
    }

    /// Empty when every other request will fail in the same way.
    private static Optional<String> reason(FigmaFailure failure) {
        return switch (failure) {
            case FigmaFailure.TokenRefused _,
                    FigmaFailure.TokenExpired _,
                    FigmaFailure.DeadlineExceeded _,
                    FigmaFailure.Unreachable _,
                    FigmaFailure.InsecureAddress _,
                    FigmaFailure.UnusableEnvironment _ -> Optional.empty();
            case FigmaFailure.ScopeMissing _ -> Optional.of("the token lacks the scope file_metadata:read");
            case FigmaFailure.Denied _, FigmaFailure.FileNotFound _, FigmaFailure.FileNotExportable _ ->
                Optional.of("Figma refuses to tell it; the scope file_metadata:read is needed for that");
            case FigmaFailure.RateLimited _ -> Optional.of("Figma's rate limit for such questions is used up");
            case FigmaFailure.ServerError error -> Optional.of("Figma answered " + error.status());
            case FigmaFailure.BadRequest error -> Optional.of("Figma answered " + error.status());
            case FigmaFailure.TimedOut _ -> Optional.of("Figma did not answer in time");
            case FigmaFailure.Unreadable _,
                    FigmaFailure.Redirected _,
                    FigmaFailure.FileTooLarge _,
                    FigmaFailure.RenderTimeout _,
                    FigmaFailure.UrlTooLong _,
                    FigmaFailure.AssetRefused _ -> Optional.of("Figma's answer makes no sense");
        };
    }

    private record Answer(FileKey file, String version) {}
}
