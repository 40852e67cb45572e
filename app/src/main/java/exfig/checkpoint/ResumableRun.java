package exfig.checkpoint;

import exfig.cache.RenderAddresses;
import exfig.figma.AnswerStore;
import exfig.figma.id.FileKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// A run that can be continued: it writes its checkpoint when it starts and removes it when it is done.
public final class ResumableRun {
    private final CheckpointFile file;
    private Checkpoint checkpoint;
    private final Path folder;
    private final Start start;
    private final KeptAnswers answers;
    private final KeptAddresses addresses;
    private final KeptVersions versions;

    private ResumableRun(CheckpointFile file, Checkpoint checkpoint, Path folder, Start start) {
        this.file = file;
        this.checkpoint = checkpoint;
        this.folder = folder;
        this.start = start;
        this.answers = new KeptAnswers(folder.resolve("answers"));
        this.addresses = new KeptAddresses(folder.resolve("addresses"));
        this.versions = new KeptVersions(folder.resolve("versions"));
    }

    /// How a run began.
    public sealed interface Start {
        /// Nothing was asked to be continued, or nothing was there.
        record Fresh() implements Start {}

        /// An interrupted run of the same config is there, but nobody asked for it to be continued.
        record Ignored(Instant interrupted) implements Start {}

        /// The run goes on where another stopped.
        record Continued(Instant began) implements Start {}

        /// The interrupted run began more than [Checkpoint#LIFETIME] ago.
        record Expired(Instant began) implements Start {}

        /// The interrupted run had another config, or other options.
        record OtherConfig() implements Start {}
    }

    /// Begins a run, or continues the one that was interrupted here.
    ///
    /// @param resume whether the user asked for it
    /// @param digest of everything that decides what the run asks for
    /// @param runs where the folders of runs lie
    public static ResumableRun begin(boolean resume, String digest, CheckpointFile file, Path runs, Clock clock)
            throws IOException {
        Instant now = clock.instant();
        Optional<Checkpoint> earlier = file.read();
        Start start = start(resume, digest, earlier, now);
        if (start instanceof Start.Continued) {
            Checkpoint checkpoint = earlier.orElseThrow();
            return new ResumableRun(file, checkpoint, runs.resolve(checkpoint.id()), start);
        }
        if (earlier.isPresent()) {
            deleteTree(runs.resolve(earlier.get().id()));
        }
        Checkpoint checkpoint = new Checkpoint(UUID.randomUUID().toString(), now, digest, Collections.emptySortedMap());
        file.write(checkpoint);
        return new ResumableRun(file, checkpoint, runs.resolve(checkpoint.id()), start);
    }

    private static Start start(boolean resume, String digest, Optional<Checkpoint> earlier, Instant now) {
        if (earlier.isEmpty()) {
            return new Start.Fresh();
        }
        boolean same = earlier.get().digest().equals(digest);
        boolean expired = earlier.get().isExpired(now);
        if (!resume) {
            return same && !expired ? new Start.Ignored(earlier.get().startedAt()) : new Start.Fresh();
        }
        if (!same) {
            return new Start.OtherConfig();
        }
        return expired
                ? new Start.Expired(earlier.get().startedAt())
                : new Start.Continued(earlier.get().startedAt());
    }

    /// How this run began, for whoever tells people.
    public Start start() {
        return start;
    }

    /// Stands for the version of files whose version nobody asked for.
    public synchronized String version() {
        return "run-" + checkpoint.id();
    }

    /// Whether the run that this one continues had finished a config.
    ///
    /// @param digest of everything that decides what the config asks for, as it is now
    public synchronized boolean hasCompleted(String config, String digest) {
        return digest.equals(checkpoint.completed().get(config));
    }

    /// A config is done, and is not done again by a run that continues this one.
    public synchronized void completed(String config, String digest) throws IOException {
        checkpoint = checkpoint.with(config, digest);
        file.write(checkpoint);
    }

    /// The answers of this run and of the one that it continues.
    public AnswerStore answers() {
        return answers;
    }

    /// The addresses of this run and of the one that it continues.
    public RenderAddresses addresses() {
        return addresses;
    }

    /// Compares the versions of files with those of the run that this one continues. When one has
    /// changed, what that run was told is about another design, and is forgotten.
    ///
    /// @return whether it was forgotten
    public synchronized boolean sees(Map<FileKey, String> now) throws IOException {
        boolean changed = versions.replace(now);
        if (changed) {
            deleteTree(folder.resolve("answers"));
            addresses.forget();
        }
        return changed;
    }

    /// Everything asked for is done: there is nothing to continue any more.
    public void done() throws IOException {
        file.remove();
        deleteTree(folder);
    }

    private static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> leavesFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : leavesFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
