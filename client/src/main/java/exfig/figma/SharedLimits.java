package exfig.figma;

import exfig.resilience.SharedState;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Where the processes of one machine count their requests together: one file for each token and API host.
final class SharedLimits {
    private static final int FINGERPRINT_DIGITS = 16;

    private SharedLimits() {}

    static SharedState of(ClientSettings settings) {
        return settings.sharedState()
                .map(folder -> SharedState.in(folder.resolve(fileName(settings))))
                .orElseGet(SharedState::none);
    }

    /// Tells nothing of the token: a digest, cut short, of both together.
    private static String fileName(ClientSettings settings) {
        String both = settings.apiUrl().getRawAuthority()
                + '\n'
                + settings.credentials().headerValue();
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(both.getBytes(StandardCharsets.UTF_8));
            return "limits-" + HexFormat.of().formatHex(digest).substring(0, FINGERPRINT_DIGITS) + ".txt";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
