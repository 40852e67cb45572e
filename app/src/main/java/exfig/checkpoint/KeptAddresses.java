package exfig.checkpoint;

import exfig.cache.RenderAddresses;
import exfig.plan.RenderKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// Addresses of renders as lines of a file that only grows: checksum, key, address. Lines that a crash
/// tore, or that do not match their checksum, are passed over.
final class KeptAddresses implements RenderAddresses {
    private final Path file;
    // As text, since URIs take several times the memory.
    private final Map<String, String> known = new ConcurrentHashMap<>();

    KeptAddresses(Path file) {
        this.file = file;
        try {
            for (String line : new String(Files.readAllBytes(file), StandardCharsets.UTF_8).split("\n")) {
                read(line);
            }
        } catch (NoSuchFileException _) {
            // The run was interrupted before Figma gave any address, or it is a new one.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split(" ", 3);
        if (parts.length == 3 && parts[0].equals(checksum(parts[1] + " " + parts[2]))) {
            known.put(parts[1], URI.create(parts[2]).toASCIIString());
        }
    }

    @Override
    public Optional<URI> find(RenderKey render) {
        return Optional.ofNullable(known.get(key(render))).map(URI::create);
    }

    @Override
    public synchronized void keep(Map<RenderKey, URI> addresses) {
        // A line break first: the last line of a run that was killed may lack its own.
        StringBuilder lines = new StringBuilder("\n");
        addresses.forEach((render, address) -> {
            String text = address.toASCIIString();
            String content = key(render) + " " + text;
            lines.append(checksum(content)).append(' ').append(content).append('\n');
            known.put(key(render), text);
        });
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(
                    file,
                    lines.toString().getBytes(StandardCharsets.UTF_8),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// None is known any more.
    synchronized void forget() throws IOException {
        known.clear();
        Files.deleteIfExists(file);
    }

    private static String key(RenderKey render) {
        return render.node() + "|" + render.format().extension() + "|" + render.scale();
    }

    private static String checksum(String content) {
        CRC32 crc = new CRC32();
        crc.update(content.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
