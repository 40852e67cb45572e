package exfig.config;

import exfig.config.bind.Complaint;
import exfig.config.yaml.Spot;
import exfig.platform.ConfigPosition;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A configuration file's text.
///
/// @param text without a byte order mark
record ConfigSource(Path file, String text, List<String> lines) {
    private static final long LARGEST_BYTES = 2 << 20;

    ConfigSource(Path file, String text) {
        this(file, text, text.lines().toList());
    }

    /// @throws ConfigException `C001` when there is no such file, `C002` when it cannot be read as UTF-8
    static ConfigSource read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw unreadable(file, "is a folder, not a file");
            }
            if (Files.size(file) > LARGEST_BYTES) {
                throw unreadable(file, "is larger than " + (LARGEST_BYTES >> 20) + " MiB");
            }
            return decode(file, Files.readAllBytes(file));
        } catch (NoSuchFileException _) {
            throw ConfigDiscovery.missing(file);
        } catch (IOException e) {
            throw unreadable(file, "cannot be read: " + e.getClass().getSimpleName());
        }
    }

    ConfigProblem problem(Complaint complaint) {
        Spot spot = complaint.spot();
        return new ConfigProblem(
                complaint.code(),
                complaint.error(),
                position(spot),
                Secrets.hidden(complaint.sentence()),
                complaint.hint().map(Secrets::hidden),
                spot.line() <= lines.size()
                        ? Optional.of(Secrets.hidden(lines.get(spot.line() - 1)))
                        : Optional.empty(),
                spot.span());
    }

    ConfigPosition position(Spot spot) {
        return new ConfigPosition(file.toString(), spot.line(), spot.column());
    }

    private static ConfigSource decode(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        ConfigSource source = new ConfigSource(file, unmarked);
        if (result.isError()) {
            int line = 1 + (int) unmarked.chars().filter(c -> c == '\n').count();
            int lineStart = unmarked.lastIndexOf('\n') + 1;
            Spot spot = new Spot(line, 1 + unmarked.codePointCount(lineStart, unmarked.length()), 1);
            throw new ConfigException(
                    List.of(source.problem(Complaint.error("C002", spot, "the file is not UTF-8 from here on")
                            .hinting("save it as UTF-8"))));
        }
        return source;
    }

    private static ConfigException unreadable(Path file, String why) {
        return new ConfigException(List.of(new ConfigProblem(
                "C002",
                true,
                new ConfigPosition(file.toString(), 0, 0),
                file + " " + why,
                Optional.empty(),
                Optional.empty(),
                1)));
    }
}
