package exfig.cache;

import exfig.plan.RenderKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// Verified renders by content: `blobs/<2 hex>/<sha256>` holds bytes, `index/<2 hex>/<digest of the
/// key>` names the blob of a render.
///
/// Safe for several threads and processes: everything is written to a temporary file of the same
/// directory tree and moved, and a blob's name is its content, so that two writers of one blob write the
/// same bytes. Whatever is missing, cut or unreadable counts as absent. The time of last change of a
/// blob is when it was last used.
public final class RenderStore {
    /// What the store may hold unless told otherwise: 2 GiB.
    public static final long DEFAULT_LIMIT_BYTES = 2L << 30;

    private final StoreFiles files;
    private final String realm;
    private final Clock clock;
    private final long limitBytes;
    private final Instant opened;
    private final Map<RenderKey, StoredBlob> thisRun = new ConcurrentHashMap<>();
    private final AtomicBoolean grown = new AtomicBoolean();

    /// A store of the default size.
    ///
    /// @param root the store's directory; made when missing
    public RenderStore(Path root) {
        this(root, DEFAULT_LIMIT_BYTES, "", Clock.systemUTC());
    }

    /// @param root the store's directory; made when missing
    /// @param realm tells servers apart, whose files may have the same keys; empty for Figma itself
    /// @param limitBytes what [#trim] leaves at most, as far as nobody uses it; 0 or more
    public RenderStore(Path root, long limitBytes, String realm, Clock clock) {
        this.files = new StoreFiles(root);
        this.realm = realm;
        this.limitBytes = limitBytes;
        this.clock = clock;
        this.opened = clock.instant();
    }

    /// Its directory, where also lies what is kept for as long as renders are.
    public Path root() {
        return files.root();
    }

    /// The verified bytes of a render, when this run has them or an earlier one stored them for the same
    /// version.
    public Optional<StoredBlob> find(StoreKey key) {
        StoredBlob known = thisRun.get(key.render().identity());
        if (known != null && isThere(known)) {
            return Optional.of(known);
        }
        return key.version()
                .flatMap(version -> read(place(key.canonical(version))))
                .flatMap(this::use);
    }

    /// The newest render that is known, if it was made at this time or later: for a file whose version
    /// is not known, but the time when it was last touched.
    public Optional<StoredBlob> findRenderedSince(RenderKey render, Instant touched) {
        return read(place(StoreKey.canonicalNewest(render)))
                .filter(entry -> entry.renderedAtMillis() >= touched.toEpochMilli())
                .flatMap(this::use);
    }

    /// A new file for bytes on their way in; whoever asks for it deletes it if it is not [put].
    public Path newTemporaryFile() {
        try {
            return files.newTemporary();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Takes verified bytes of this run in. They count as rendered when the store was opened: nobody
    /// knows when exactly Figma looked at the file, but it was not earlier.
    ///
    /// @param file a file of [#newTemporaryFile]; gone afterwards
    /// @param sha256 of its bytes, lower-case hex
    public StoredBlob put(StoreKey key, Path file, String sha256) {
        return put(key, file, sha256, opened);
    }

    /// Takes verified bytes in and remembers which render they are.
    ///
    /// @param file a file of [#newTemporaryFile]; gone afterwards
    /// @param sha256 of its bytes, lower-case hex
    /// @param renderedAt a time at which the file already looked like this; too early is safe, too late
    ///     is not
    public StoredBlob put(StoreKey key, Path file, String sha256, Instant renderedAt) {
        try {
            // Also over a blob that is there: it may be one that a crash of the machine has damaged.
            StoredBlob stored = new StoredBlob(sha256, Files.size(file), files.blob(sha256));
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            files.moveIn(file, stored.file());
            grown.set(true);
            index(key, stored, renderedAt);
            return stored;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Remembers that bytes which are here already are this render, too.
    public StoredBlob link(StoreKey key, StoredBlob blob) {
        try {
            index(key, blob, opened);
            return blob;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(StoreKey key, StoredBlob stored, Instant renderedAt) throws IOException {
        thisRun.put(key.render().identity(), stored);
        IndexEntry entry = new IndexEntry(stored.sha256(), stored.bytes(), renderedAt.toEpochMilli());
        if (key.version().isPresent()) {
            files.writeIndex(place(key.canonical(key.version().get())), entry);
        }
        Path newest = place(StoreKey.canonicalNewest(key.render()));
        if (read(newest)
                .filter(known -> known.equals(entry) || known.renderedAtMillis() > entry.renderedAtMillis())
                .isEmpty()) {
            files.writeIndex(newest, entry);
        }
    }

    /// Forgets bytes that turned out to be others than promised; the next run gets them anew.
    public void discard(StoredBlob blob) {
        thisRun.values().removeIf(known -> known.sha256().equals(blob.sha256()));
        files.deleteQuietly(files.blob(blob.sha256()));
    }

    /// Keeps the store below its limit, if this run has added to it and no other process is just doing
    /// so. What was used lately stays in any case: another process may be about to copy it.
    public void trim() {
        if (grown.getAndSet(false)) {
            new StoreCleaning(files, clock).trim(limitBytes);
        }
    }

    private Path place(String canonical) {
        return files.index(realm.isEmpty() ? canonical : realm + "|" + canonical);
    }

    private Optional<IndexEntry> read(Path index) {
        return files.readIndex(index).flatMap(IndexEntry::parse);
    }

    // A blob of another size was cut by a crash of the machine; it counts as absent and is replaced.
    private Optional<StoredBlob> use(IndexEntry entry) {
        StoredBlob blob = new StoredBlob(entry.sha256(), entry.bytes(), files.blob(entry.sha256()));
        if (!isThere(blob)) {
            return Optional.empty();
        }
        files.touch(blob.file(), clock.instant());
        return Optional.of(blob);
    }

    private static boolean isThere(StoredBlob blob) {
        try {
            return Files.size(blob.file()) == blob.bytes();
        } catch (IOException _) {
            return false;
        }
    }
}
