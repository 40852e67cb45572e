package exfig.snapshot;

import exfig.cache.Digests;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.AnswerStore;
import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.plan.RenderKey;
import exfig.snapshot.AnswerTarget.Kind;
import exfig.snapshot.SnapshotManifest.FileVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;

/// A snapshot in the making: it listens to Figma's answers, takes renders, and becomes the folder's
/// snapshot in one move at the end. Until then, and if it never comes to that, the folder replays
/// what it did before.
///
/// What the folder's earlier snapshot knows of a file is not asked again, as long as the file has
/// the same version. Thread-safe.
public final class Recording implements AnswerStore, AutoCloseable {
    private final SnapshotFolder folder;
    private final String server;
    private final Optional<Snapshot> earlier;
    private final Map<FileKey, FileVersion> files = new ConcurrentHashMap<>();
    private final Map<String, Content> answers = new ConcurrentHashMap<>();
    private final Map<String, Integer> refused = new ConcurrentHashMap<>();
    private final Map<RenderKey, Content> renders = new ConcurrentHashMap<>();
    private final Set<RenderKey> unrenderable = ConcurrentHashMap.newKeySet();
    private final Set<FileKey> asked = ConcurrentHashMap.newKeySet();
    private final Set<FileKey> changed = ConcurrentHashMap.newKeySet();

    private Recording(SnapshotFolder folder, String server, Optional<Snapshot> earlier) {
        this.folder = folder;
        this.server = server;
        this.earlier = earlier;
    }

    /// Begins to record.
    ///
    /// @param root may hold an earlier snapshot, or nothing
    /// @param server host of the API that is asked
    /// @param again whether an earlier snapshot is of no use
    /// @throws ExportException when the folder holds something else, or a damaged snapshot
    public static Recording begin(Path root, String server, boolean again) throws IOException {
        SnapshotFolder folder = new SnapshotFolder(root);
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new ExportException(new ExportFailure.SnapshotUnusable(root, root.toString(), "is a file"));
        }
        Optional<Snapshot> earlier = Optional.empty();
        if (Files.exists(folder.manifest())) {
            earlier = again ? Optional.empty() : Optional.of(Snapshot.open(root));
        } else {
            for (String other : folder.foreign()) {
                throw new ExportException(new ExportFailure.SnapshotUnusable(
                        root, other, "does not belong to a snapshot, so the folder is used for something else"));
            }
        }
        return new Recording(
                folder,
                server,
                earlier.filter(known -> known.manifest().server().equals(server)));
    }

    @Override
    public boolean keepsVersions() {
        return true;
    }

    @Override
    public Optional<InputStream> find(String target) throws IOException {
        Optional<AnswerTarget> known = AnswerTarget.parse(target).filter(parsed -> parsed.kind() != Kind.META);
        if (known.isEmpty() || !isUnchanged(known.get().file())) {
            return Optional.empty();
        }
        Optional<Content> content =
                earlier.map(snapshot -> snapshot.manifest().answers().get(target));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        answers.put(target, content.get());
        return Optional.of(Files.newInputStream(earlier.get().file(content.get())));
    }

    /// Whether the earlier snapshot is of the version that the file has now.
    private boolean isUnchanged(FileKey file) {
        FileVersion now = files.get(file);
        return now != null
                && earlier.flatMap(snapshot -> snapshot.version(file))
                        .filter(then -> then.version().equals(now.version()))
                        .isPresent();
    }

    @Override
    public Keeping keep(String target) throws IOException {
        Optional<AnswerTarget> known = AnswerTarget.parse(target);
        return known.isEmpty() ? AnswerStore.NONE.keep(target) : new Arriving(target, known.get());
    }

    @Override
    public void refused(String target, FigmaFailure why) {
        int status = switch (why) {
            case FigmaFailure.FileNotFound _ -> 404;
            case FigmaFailure.ScopeMissing _, FigmaFailure.Denied _, FigmaFailure.FileNotExportable _ -> 403;
            case FigmaFailure.BadRequest bad -> bad.status();
            default -> 0;
        };
        if (status > 0 && AnswerTarget.parse(target).isPresent()) {
            refused.put(target, status);
        }
    }

    /// Renders of the earlier snapshot that are still what Figma would render, with the version of their
    /// file.
    public Map<RenderKey, KnownRender> knownRenders() {
        Map<RenderKey, KnownRender> known = new TreeMap<>(Comparator.comparing(SnapshotManifest::words));
        earlier.ifPresent(snapshot -> snapshot.manifest()
                .renders()
                .forEach((key, content) -> snapshot.version(key.node().file())
                        .ifPresent(version -> known.put(
                                key, new KnownRender(snapshot.file(content), content.sha256(), version.version())))));
        return known;
    }

    /// A render that need not be asked for, as long as its file has this version.
    public record KnownRender(Path file, String sha256, String version) {}

    /// Takes a render.
    ///
    /// @param bytes verified
    public void render(RenderKey key, byte[] bytes, String sha256) throws IOException {
        Content content = Content.render(key.format().extension(), sha256, bytes.length);
        folder.put(content, bytes);
        renders.put(key.identity(), content);
    }

    /// Figma rendered nothing.
    public void unrenderable(RenderKey key) {
        unrenderable.add(key.identity());
    }

    /// The files of which something was asked besides their version: they may have been saved meanwhile.
    public Set<FileKey> askedAnew() {
        return new TreeSet<>(asked);
    }

    /// Whether Figma refuses to tell the version of a file.
    public boolean hidesVersion(FileKey file) {
        return refused.keySet().stream()
                .flatMap(target -> AnswerTarget.parse(target).stream())
                .anyMatch(target -> target.equals(new AnswerTarget(file, Kind.META)));
    }

    /// The end: from here on the folder is this snapshot.
    ///
    /// @return what is in it
    /// @throws ExportException with [ExportFailure.ChangedMeanwhile] when a file has had two versions
    public Summary commit() throws IOException {
        if (!changed.isEmpty()) {
            throw new ExportException(
                    new ExportFailure.ChangedMeanwhile(changed.stream().sorted().toList()));
        }
        SnapshotManifest manifest = new SnapshotManifest(server, files, answers, refused, renders, unrenderable);
        byte[] text = ManifestText.encode(manifest);
        boolean same = Files.exists(folder.manifest()) && Arrays.equals(Files.readAllBytes(folder.manifest()), text);
        if (!same) {
            folder.commit(text);
        }
        return new Summary(
                answers.size(),
                renders.size(),
                unrenderable.size(),
                manifest.contents().distinct().mapToLong(Content::bytes).sum(),
                same);
    }

    /// What a snapshot holds.
    ///
    /// @param bytes of all its files, the list not counted
    /// @param unchanged whether the folder held just this before
    public record Summary(int answers, int renders, int unrenderable, long bytes, boolean unchanged) {}

    /// Leaves in the folder what its snapshot has, be it this one or the one before.
    @Override
    public void close() throws IOException {
        Set<String> wanted = Set.of();
        if (Files.exists(folder.manifest())) {
            try {
                wanted = ManifestText.decode(Files.readAllBytes(folder.manifest()))
                        .contents()
                        .map(Content::path)
                        .collect(Collectors.toSet());
            } catch (ManifestText.UnreadableException _) {
                return;
            }
        }
        folder.clean(wanted);
    }

    private void arrived(String target, AnswerTarget known, Path raw) throws IOException {
        byte[] text;
        try (InputStream in = Files.newInputStream(raw)) {
            text = AnswerText.of(known.kind(), in);
        } catch (JacksonException e) {
            throw new IOException("an answer that cannot be recorded: " + e.getOriginalMessage(), e);
        }
        if (known.kind() == Kind.META) {
            see(known.file(), version(text));
        } else {
            asked.add(known.file());
        }
        Content content = Content.answer(known, Digests.sha256(text), text.length);
        folder.put(content, text);
        answers.put(target, content);
    }

    private void see(FileKey file, FileVersion now) {
        FileVersion before = files.putIfAbsent(file, now);
        if (before != null && !before.version().equals(now.version())) {
            changed.add(file);
        }
    }

    private static FileVersion version(byte[] meta) {
        try (JsonParser json = JsonValues.parser(meta)) {
            json.nextToken();
            Object read = JsonValues.read(json, _ -> true);
            Object file = read instanceof Map<?, ?> map && map.get("file") instanceof Map<?, ?> inner ? inner : read;
            return file instanceof Map<?, ?> map
                    ? new FileVersion(textOf(map.get("name")), textOf(map.get("version")))
                    : new FileVersion("", "");
        }
    }

    private static String textOf(@Nullable Object value) {
        return value instanceof String text ? text : "";
    }

    /// A body on its way in.
    private final class Arriving implements Keeping {
        private final String target;
        private final AnswerTarget known;
        private final Path raw = Files.createTempFile("exfig-", ".json");
        private final OutputStream out = Files.newOutputStream(raw);

        private Arriving(String target, AnswerTarget known) throws IOException {
            this.target = target;
            this.known = known;
        }

        @Override
        public OutputStream out() {
            return out;
        }

        @Override
        public void commit() throws IOException {
            out.close();
            arrived(target, known, raw);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(raw);
        }
    }
}
