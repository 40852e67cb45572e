package exfig.export.fulfil;

import exfig.export.fulfil.RenderVerifier.Verdict;
import java.io.IOException;
import java.io.InputStream;

/// A JPEG is sound when it starts with SOI and ends with EOI (ITU-T T.81, annex B).
final class JpegCheck {
    private JpegCheck() {}

    static Verdict check(InputStream in) throws IOException {
        if (in.read() != 0xFF || in.read() != 0xD8) {
            return new Verdict.Broken("it is not a JPEG");
        }
        int previous = 0;
        int last = 0;
        for (int b = in.read(); b >= 0; b = in.read()) {
            previous = last;
            last = b;
        }
        return previous == 0xFF && last == 0xD9 ? Verdict.SOUND : new Verdict.Broken("the JPEG is cut off");
    }
}
