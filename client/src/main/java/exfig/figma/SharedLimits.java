package exfig.figma;

import exfig.resilience.SharedState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What the processes of one machine know of Figma's limits together: files of their own for each token
/// and API host.
final class SharedLimits {
    private static final int FINGERPRINT_DIGITS = 16;

    private SharedLimits() {}

    static SharedState of(ClientSettings settings) {
        return settings.sharedState()
                .map(folder -> SharedState.in(folder.resolve("limits-" + fingerprint(settings) + ".txt")))
                .orElseGet(SharedState::none);
    }

    /// What the processes before were refused for long.
    static ClosureMemory memoryOf(ClientSettings settings) {
        return settings.sharedState()
                .map(folder -> ClosureMemory.in(folder.resolve("closures-" + fingerprint(settings) + ".txt")))
                .orElseGet(ClosureMemory::none);
    }

    /// Tells nothing of the token: a digest, cut short, of both together.
    private static String fingerprint(ClientSettings settings) {
        String both = settings.apiUrl().getRawAuthority()
                + '\n'
                + settings.credentials().headerValue();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
