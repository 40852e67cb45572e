package exfig.tracking;

import exfig.cache.Digests;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/// SHA-256 over a sequence of texts.
final class TextDigest {
    private final MessageDigest digest = Digests.newDigest();

    /// The next text. Its length joins, so that `ab` + `c` is not `a` + `bc`.
    void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    /// Lower-case hex; the end of this digest.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
