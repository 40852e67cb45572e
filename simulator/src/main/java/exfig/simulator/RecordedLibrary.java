package exfig.simulator;

import exfig.simulator.document.RecordedBody;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.Json;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// A file served from recorded answers: the body of GET file, byte for byte, and everything that follows from it.
///
/// The body of GET nodes becomes a file with one page; that of GET variables/local a file without pages.
public final class RecordedLibrary implements Library {
    private final String fileKey;
    private final SourceDocument document;
    private final Optional<Json> variables;
    private final Optional<Path> renders;
    private final Map<String, byte[]> imageFills;

    private RecordedLibrary(
            String fileKey,
            SourceDocument document,
            Optional<Json> variables,
            Optional<Path> renders,
            Map<String, byte[]> imageFills) {
        if (!fileKey.matches("[A-Za-z0-9_-]+")) {
            throw new IllegalArgumentException("not a file key: " + fileKey);
        }
        this.fileKey = fileKey;
        this.document = document;
        this.variables = variables;
        this.renders = renders;
        this.imageFills = imageFills;
    }

    /// Reads a recorded body. The file key is the file's name up to its first dot.
    ///
    /// @param file JSON, or JSON in gzip, whatever its name says
    /// @throws IOException when the file cannot be read, or is no recorded answer of Figma
    public static RecordedLibrary load(Path file) throws IOException {
        RecordedBody body = RecordedBody.parse(read(file))
                .orElseThrow(() ->
                        new IOException(file + " is not the body of GET file, GET file nodes or GET variables/local"));
        String name = file.getFileName().toString().replaceFirst("\\..*", "").replaceAll("[^A-Za-z0-9_-]", "-");
        String key = name.isEmpty() ? "recorded" : name;
        return new RecordedLibrary(key, body.document(), body.variables(), Optional.empty(), Map.of());
    }

    /// The same file with true renders.
    ///
    /// @param directory has `<node id with - for :>.svg` for some nodes; others are drawn from the document
    public RecordedLibrary withRenders(Path directory) {
        return new RecordedLibrary(fileKey, document, variables, Optional.of(directory), imageFills);
    }

    /// The same file under another key: letters, digits, `_` and `-`.
    ///
    /// @throws IllegalArgumentException when the key has other characters
    public RecordedLibrary withFileKey(String key) {
        return new RecordedLibrary(key, document, variables, renders, imageFills);
    }

    /// The same file with the variables of a recorded GET variables/local.
    ///
    /// @throws IOException when the file cannot be read or is no such answer
    public RecordedLibrary withVariables(Path file) throws IOException {
        Optional<Json> meta = RecordedBody.parse(read(file)).flatMap(RecordedBody::variables);
        if (meta.isEmpty()) {
            throw new IOException(file + " is not the body of GET variables/local");
        }
        return new RecordedLibrary(fileKey, document, meta, renders, imageFills);
    }

    /// The same file with the images behind its image fills.
    ///
    /// @param directory has `<imageRef>.<extension>`; all are kept in memory
    /// @throws IOException when a file cannot be read
    public RecordedLibrary withImageFills(Path directory) throws IOException {
        Map<String, byte[]> fills = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, Files::isRegularFile)) {
            for (Path file : files) {
                fills.put(file.getFileName().toString().replaceFirst("\\..*", ""), Files.readAllBytes(file));
            }
        }
        return new RecordedLibrary(fileKey, document, variables, renders, fills);
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
            in.reset();
            if (!gzip) {
                return in.readAllBytes();
            }
            try (InputStream unpacked = new GZIPInputStream(in, 65_536)) {
                return unpacked.readAllBytes();
            }
        }
    }

    @Override
    public String fileKey() {
        return fileKey;
    }

    @Override
    public SourceDocument document() {
        return document;
    }

    @Override
    public Optional<String> svgOf(String nodeId) {
        Optional<Path> file = renders.map(directory -> directory.resolve(nodeId.replace(':', '-') + ".svg"));
        if (file.filter(Files::isRegularFile).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(file.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Json> localVariables() {
        return variables;
    }

    @Override
    public Map<String, byte[]> imageFills() {
        return imageFills;
    }
}
