package exfig.config;

import java.util.regex.Pattern;

/// What looks like a Figma token. Tokens have no place in a configuration, and none in a message about one.
final class Secrets {
    /// Tokens of today begin with `figd_`, `figo_`, `figu_` or the like; older ones are a number and a
    /// UUID.
    private static final Pattern TOKEN = Pattern.compile(
            "\\b(fig[a-z]{1,2}_)[A-Za-z0-9_-]{8,}|\\b(\\d{3,}-)[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b");

    private Secrets() {}

    /// Whether there is one in this text.
    static boolean in(String text) {
        return TOKEN.matcher(text).find();
    }

    /// The same text with stars for the secret part. It stays as long as it was, so that pointers below it
    /// stay right.
    static String hidden(String text) {
        return TOKEN.matcher(text).replaceAll(found -> {
            String head = found.group(1) != null ? found.group(1) : found.group(2);
            return head + "*".repeat(found.group().length() - head.length());
        });
    }
}
