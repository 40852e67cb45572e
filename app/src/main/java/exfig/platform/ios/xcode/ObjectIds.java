package exfig.platform.ios.xcode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/// Ids of new objects: 24 hexadecimal digits, the same wherever and whenever the same thing is
/// added, so that two branches that both export add the same lines.
final class ObjectIds {
    private static final int BYTES = 12;

    private final Set<String> taken;

    ObjectIds(Set<String> taken) {
        this.taken = taken;
    }

    /// @param what the object is, its kind and place
    String of(String... what) {
        String seed = String.join("\n", what);
        for (int i = 0; ; i++) {
            String id = hash(i == 0 ? seed : seed + "\n" + i);
            if (!taken.contains(id)) {
                return id;
            }
        }
    }

    private static String hash(String seed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES).toUpperCase(Locale.ROOT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
