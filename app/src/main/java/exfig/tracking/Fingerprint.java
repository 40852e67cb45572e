package exfig.tracking;

import exfig.cache.Digests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Everything but the designs that decides what an export writes. Kept in parts, so that a change can be
/// named.
///
/// @param program name and version of the exporter
/// @param config digest of what the configuration says
/// @param templates digest of the user's templates
/// @param server where the files were read from: equal keys on another server are other files
public record Fingerprint(String program, String config, String templates, String server) {
    private static final String TEMPLATE = ".peb";

    /// The digest of the templates directly in these folders, by name and content, and of files
    /// among them. What is not there counts as empty.
    ///
    /// @throws IOException when a file cannot be read
    public static String templatesIn(Collection<Path> folders) throws IOException {
        TextDigest digest = new TextDigest();
        for (Path folder : new TreeSet<>(folders)) {
            digest.add(folder.toString());
            if (Files.isRegularFile(folder)) {
                digest.add(Digests.sha256(folder));
            }
            for (Path file : templatesIn(folder)) {
                digest.add(String.valueOf(file.getFileName()));
                digest.add(Digests.sha256(file));
            }
        }
        return digest.hex();
    }

    private static List<Path> templatesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(TEMPLATE))
                    .sorted()
                    .toList();
        }
    }
}
