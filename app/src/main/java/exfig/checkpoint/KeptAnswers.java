package exfig.checkpoint;

import exfig.cache.Digests;
import exfig.figma.AnswerStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Bodies of answers as gzip files, one for each target, moved into place when they are whole.
final class KeptAnswers implements AnswerStore {
    private final Path folder;

    KeptAnswers(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<InputStream> find(String target) throws IOException {
        Path file = file(target);
        return Files.exists(file) ? Optional.of(new GZIPInputStream(Files.newInputStream(file))) : Optional.empty();
    }

    @Override
    public Keeping keep(String target) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, "in-", ".part");
        return new Arriving(part, file(target), new QuickGzip(Files.newOutputStream(part)));
    }

    private Path file(String target) {
        return folder.resolve(Digests.sha256(target.getBytes(StandardCharsets.UTF_8)) + ".json.gz");
    }

    private record Arriving(Path part, Path place, OutputStream out) implements Keeping {
        @Override
        public void commit() throws IOException {
            out.close();
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(part);
        }
    }

    /// The body is on its way to whoever asked for it; packing must not hold it up.
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, 64 * 1024);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
