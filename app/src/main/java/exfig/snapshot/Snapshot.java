package exfig.snapshot;

import exfig.cache.Digests;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.RecordedAnswers;
import exfig.figma.id.FileKey;
import exfig.plan.RenderKey;
import exfig.snapshot.ManifestText.UnreadableException;
import exfig.snapshot.SnapshotManifest.FileVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A whole snapshot, every byte of it checked. Immutable and thread-safe.
public final class Snapshot implements RecordedAnswers {
    private final SnapshotFolder folder;
    private final SnapshotManifest manifest;

    private Snapshot(SnapshotFolder folder, SnapshotManifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /// Reads the list and every file on it.
    ///
    /// @throws ExportException with [ExportFailure.SnapshotUnusable] and the first file that is
    ///     missing or was changed
    public static Snapshot open(Path root) {
        SnapshotFolder folder = new SnapshotFolder(root);
        if (!Files.exists(folder.manifest())) {
            throw unusable(
                    root,
                    SnapshotFolder.MANIFEST,
                    Files.isDirectory(root) ? "is missing: the recording was never finished" : "does not exist");
        }
        try {
            SnapshotManifest manifest = ManifestText.decode(Files.readAllBytes(folder.manifest()));
            manifest.contents().distinct().forEach(content -> check(folder, content));
            return new Snapshot(folder, manifest);
        } catch (UnreadableException e) {
            throw unusable(root, SnapshotFolder.MANIFEST, e.reason());
        } catch (IOException e) {
            throw unusable(root, SnapshotFolder.MANIFEST, unread(e));
        }
    }

    private static void check(SnapshotFolder folder, Content content) {
        Path file = folder.file(content);
        try {
            if (!Files.exists(file)) {
                throw unusable(folder.root(), content.path(), "is missing");
            }
            if (!Digests.sha256(file).equals(content.sha256())) {
                throw unusable(folder.root(), content.path(), "is not as it was recorded");
            }
        } catch (IOException e) {
            throw unusable(folder.root(), content.path(), unread(e));
        }
    }

    private static String unread(IOException e) {
        return "cannot be read (" + e.getClass().getSimpleName().replaceAll("Exception$", "") + ")";
    }

    private static ExportException unusable(Path root, String file, String reason) {
        return new ExportException(new ExportFailure.SnapshotUnusable(root, file, reason));
    }

    /// Tells snapshots apart: SHA-256 of everything in it, lower-case hex.
    public String seal() {
        return ManifestText.seal(manifest);
    }

    /// @throws FigmaException with what Figma had answered when it had refused
    /// @throws ExportException with [ExportFailure.NotInSnapshot] when nobody had asked
    @Override
    public InputStream answer(String target) throws IOException {
        Integer status = manifest.refused().get(target);
        if (status != null) {
            throw new FigmaException(new FigmaFailure.BadRequest(
                    "GET " + target, status, "as it did when the snapshot was recorded", Optional.empty()));
        }
        Content content = manifest.answers().get(target);
        if (content == null) {
            throw lacks(List.of(words(target)));
        }
        return Files.newInputStream(folder.file(content));
    }

    /// Where the bytes of a render lie; empty when Figma rendered nothing.
    ///
    /// @throws ExportException with [ExportFailure.NotInSnapshot] when nobody had asked for it
    public Optional<RecordedRender> render(RenderKey render) {
        RenderKey identity = render.identity();
        requireAll(List.of(identity));
        return Optional.ofNullable(manifest.renders().get(identity))
                .map(content -> new RecordedRender(folder.file(content), content.sha256(), content.bytes()));
    }

    /// Makes sure that all of these were asked for when the snapshot was recorded.
    ///
    /// @throws ExportException with [ExportFailure.NotInSnapshot] and those that were not
    public void requireAll(Collection<RenderKey> renders) {
        List<String> missing = renders.stream()
                .map(RenderKey::identity)
                .filter(key -> !manifest.renders().containsKey(key)
                        && !manifest.unrenderable().contains(key))
                .map(SnapshotManifest::words)
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw lacks(missing);
        }
    }

    /// The bytes of a render.
    ///
    /// @param sha256 lower-case hex
    /// @param bytes the size
    public record RecordedRender(Path file, String sha256, long bytes) {}

    /// The version of a file that is shown; empty when it is not in here, or Figma did not tell.
    public Optional<String> versionOf(FileKey file) {
        return version(file).map(FileVersion::version);
    }

    Optional<FileVersion> version(FileKey file) {
        return Optional.ofNullable(manifest.files().get(file));
    }

    SnapshotManifest manifest() {
        return manifest;
    }

    Path file(Content content) {
        return folder.file(content);
    }

    private ExportException lacks(List<String> missing) {
        return new ExportException(new ExportFailure.NotInSnapshot(folder.root(), missing));
    }

    private static String words(String target) {
        String what = AnswerTarget.parse(target)
                .map(known -> switch (known.kind()) {
                    case META -> "the version of file " + known.file();
                    case COMPONENTS -> "the published components of file " + known.file();
                    case STYLES -> "the published styles of file " + known.file();
                    case VARIABLES -> "the variables of file " + known.file();
                    case NODES -> "the values of the styles of file " + known.file();
                    case FILE -> "the document of file " + known.file();
                })
                .orElse("an answer");
        return what + " (GET " + (target.length() > 100 ? target.substring(0, 100) + "…" : target) + ")";
    }
}
