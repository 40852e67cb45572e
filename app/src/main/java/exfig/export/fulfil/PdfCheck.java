package exfig.export.fulfil;

import exfig.export.fulfil.RenderVerifier.Verdict;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A PDF is sound when it has the header and, within the last 1,024 bytes, `startxref` and `%%EOF` (ISO
/// 32000-1, 7.5).
final class PdfCheck {
    private static final int TRAILER_BYTES = 1024;

    private PdfCheck() {}

    static Verdict check(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(5, file.length())];
            file.readFully(head);
            if (!new String(head, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
                return new Verdict.Broken("it is not a PDF");
            }
            byte[] tail = new byte[(int) Math.min(TRAILER_BYTES, file.length())];
            file.seek(file.length() - tail.length);
            file.readFully(tail);
            String end = new String(tail, StandardCharsets.ISO_8859_1);
            return end.contains("startxref") && end.contains("%%EOF")
                    ? Verdict.SOUND
                    : new Verdict.Broken("the PDF is cut off");
        }
    }
}
