package exfig.snapshot;

import exfig.cache.Digests;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/// Where everything lies in a snapshot's folder. Each file gets its name in one move when it is
/// whole and safe on the disk; the manifest comes last, and until then the folder is the snapshot
/// that it was.
///
/// @param root need not be there
record SnapshotFolder(Path root) {
    static final String MANIFEST = "snapshot.json";

    /// What Git must know: digests are of bytes, so no line end may be converted.
    private static final String ATTRIBUTES = "* -text\n";

    private static final String ATTRIBUTES_FILE = ".gitattributes";
    private static final String PART = ".part-";

    Path manifest() {
        return root.resolve(MANIFEST);
    }

    Path file(Content content) {
        return root.resolve(content.path());
    }

    /// Writes a file of the snapshot, unless it is there.
    void put(Content content, byte[] bytes) throws IOException {
        Path file = file(content);
        if (!Files.exists(file) || !Digests.sha256(file).equals(content.sha256())) {
            write(file, bytes);
        }
    }

    /// From here on the folder is another snapshot.
    void commit(byte[] manifest) throws IOException {
        Path attributes = root.resolve(ATTRIBUTES_FILE);
        if (!Files.exists(attributes)) {
            write(attributes, ATTRIBUTES.getBytes(StandardCharsets.UTF_8));
        }
        write(manifest(), manifest);
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Path part = folder.resolve(PART + UUID.randomUUID());
        try {
            try (FileChannel channel =
                    FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            try {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException _) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// Removes files of snapshots that this one does not have, and what writers that died have
    /// left; the folder itself when nothing is left of it. What exfig did not write stays.
    ///
    /// @param wanted paths that stay, relative and with `/`
    void clean(Set<String> wanted) throws IOException {
        for (Path path : below()) {
            String relative = relative(path);
            boolean left = String.valueOf(path.getFileName()).startsWith(PART);
            if (Files.isRegularFile(path) && (left || (Content.isOurs(relative) && !wanted.contains(relative)))) {
                Files.delete(path);
            } else if (Files.isDirectory(path) && isOurFolder(relative) && isEmpty(path)) {
                Files.delete(path);
            }
        }
        if (Files.isDirectory(root) && isEmpty(root)) {
            Files.delete(root);
        }
    }

    /// A file here that no snapshot has: then the folder is used for something else.
    List<String> foreign() throws IOException {
        return below().stream()
                .filter(Files::isRegularFile)
                .filter(path -> !String.valueOf(path.getFileName()).startsWith(PART))
                .map(this::relative)
                .filter(path -> !Content.isOurs(path) && !path.equals(MANIFEST) && !path.equals(ATTRIBUTES_FILE))
                .sorted()
                .toList();
    }

    // The deepest first, so that folders come after what is in them.
    private List<Path> below() throws IOException {
        try (Stream<Path> tree = Files.walk(root)) {
            return tree.filter(path -> !path.equals(root))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String relative(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static boolean isOurFolder(String relative) {
        return relative.matches("(answers|renders)(/[A-Za-z0-9_-]+)?");
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
