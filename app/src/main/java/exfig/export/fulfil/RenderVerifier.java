package exfig.export.fulfil;

import exfig.figma.Download;
import exfig.plan.RenderKey;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/// Whether downloaded bytes are, completely, a file of the format that was asked for.
///
/// An asset host can answer 200 with an error page, a cut body or another file; nothing of that may enter the
/// store.
final class RenderVerifier {
    /// S3 gives the MD5 as ETag for objects that were stored in one piece.
    private static final Pattern MD5_ETAG = Pattern.compile("[0-9a-f]{32}");

    private RenderVerifier() {}

    /// What verification found.
    sealed interface Verdict {
        /// The file is whole.
        record Sound() implements Verdict {}

        /// The file must not be used; the reason is fit for people.
        record Broken(String reason) implements Verdict {}

        /// The file is whole.
        Verdict SOUND = new Sound();
    }

    static Verdict verify(RenderKey key, Path file, Download download) {
        String etag = download.etag().orElse("").toLowerCase(Locale.ROOT).replace("\"", "");
        if (MD5_ETAG.matcher(etag).matches() && !etag.equals(download.md5())) {
            return new Verdict.Broken("its checksum is not the one that the server announced");
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return switch (key.format()) {
                case SVG -> SvgCheck.check(file);
                case PNG -> PngCheck.check(in, key.size(), key.scale());
                case JPG -> JpegCheck.check(in);
                case PDF -> PdfCheck.check(file);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
