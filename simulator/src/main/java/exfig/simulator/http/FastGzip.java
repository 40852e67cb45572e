package exfig.simulator.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Prefers speed, since both ends share one machine.
final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream out) throws IOException {
        super(out, 65_536);
        def.setLevel(Deflater.BEST_SPEED);
    }
}
