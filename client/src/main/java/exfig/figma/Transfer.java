package exfig.figma;

import exfig.http.HttpAnswer;
import exfig.resilience.AttemptResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The bytes of one download on their way to disk, over all its attempts. For one thread.
final class Transfer {
    private static final Pattern MD5_ETAG = Pattern.compile("\"([0-9a-fA-F]{32})\"");
    private static final int BUFFER_BYTES = 32 * 1024;

    private final Path target;
    private final DownloadCheck check;
    private String doubted = "";

    Transfer(Path target, DownloadCheck check) {
        this.target = target;
        this.check = check;
    }

    /// Writes the body to the target, digesting on the way.
    ///
    /// @throws IOException when the body does not come whole
    /// @throws UncheckedIOException when the target cannot be written
    AttemptResult<Download> receive(HttpAnswer answer, Failures failures) throws IOException {
        MessageDigest sha256 = digest("SHA-256");
        MessageDigest md5 = digest("MD5");
        long bytes = copy(answer.body(), sha256, md5);
        if (bytes == 0) {
            return failures.unreadable("the body is empty", true);
        }
        Download download = new Download(
                bytes,
                HexFormat.of().formatHex(sha256.digest()),
                HexFormat.of().formatHex(md5.digest()),
                answer.header("content-type"),
                answer.header("etag"));
        if (damaged(download)) {
            return failures.unreadable("the bytes do not match their ETag", true);
        }
        return check.objection(target, download)
                .<AttemptResult<Download>>map(reason -> failures.unreadable(reason, true))
                .orElseGet(() -> new AttemptResult.Success<>(download));
    }

    /// Not every host makes its ETag of the bytes: what comes the same twice is no accident.
    private boolean damaged(Download download) {
        Optional<String> expected = download.etag()
                .map(MD5_ETAG::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1).toLowerCase(Locale.ROOT));
        boolean differs = expected.filter(md5 -> !md5.equals(download.md5())).isPresent();
        boolean again = download.sha256().equals(doubted);
        doubted = download.sha256();
        return differs && !again;
    }

    private long copy(InputStream body, MessageDigest sha256, MessageDigest md5) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (OutputStream out = open()) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                sha256.update(buffer, 0, count);
                md5.update(buffer, 0, count);
                write(out, buffer, count);
                bytes += count;
            }
        }
        return bytes;
    }

    private OutputStream open() throws InterruptedIOException {
        try {
            return Files.newOutputStream(target);
        } catch (ClosedByInterruptException e) {
            throw interrupted(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int count) throws InterruptedIOException {
        try {
            out.write(buffer, 0, count);
        } catch (ClosedByInterruptException e) {
            throw interrupted(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InterruptedIOException interrupted(ClosedByInterruptException cause) {
        InterruptedIOException interrupted = new InterruptedIOException("interrupted while writing");
        interrupted.initCause(cause);
        return interrupted;
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
