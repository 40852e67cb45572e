package exfig.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Names of designers made into names of files.
///
/// Sources: Microsoft's "Naming Files, Paths, and Namespaces" (reserved characters and devices, trailing dots
/// and blanks), Unicode's Default_Ignorable_Code_Point and Bidi_Control (what people cannot see).
public final class FileNames {
    /// UTF-8 bytes of the longest name; leaves 55 of the usual 255 for suffixes and extensions.
    public static final int LONGEST_BYTES = 200;

    private static final String REPLACEMENT = "_";
    private static final String RESERVED_CHARACTERS = "/\\:*?\"<>|";
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}\\x{2800}\\x{3164}"
                    + "\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}]");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)[ ]*(?=\\.|$)");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}");
    private static final Pattern ENDS = Pattern.compile("^ +|[ .]+$");
    private static final int HASH_BYTES = 4;

    private FileNames() {}

    /// A name that is one harmless, visible path element on Linux, macOS and Windows: no separator, no `..`,
    /// nothing invisible or reserved, no dot at either end, at most [#LONGEST_BYTES] bytes of NFC. A longer
    /// name is cut and ends with a hash of the whole. Letters of all scripts and emoji stay. Applied twice, the
    /// result is the same. Two names may become one.
    ///
    /// @param name any text, also empty
    public static String safe(String name) {
        StringBuilder visible = new StringBuilder();
        INVISIBLE
                .matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .codePoints()
                .forEach(c -> appendSafe(visible, c));
        String normal = Normalizer.normalize(visible, Normalizer.Form.NFC);
        String stripped = ENDS.matcher(DOTS.matcher(normal).replaceAll(".")).replaceAll("");
        String shown = stripped.startsWith(".") ? REPLACEMENT + stripped.substring(1) : stripped;
        String usable = DEVICE.matcher(shown).lookingAt() ? afterDevice(shown) : shown;
        return usable.isEmpty() ? REPLACEMENT : cut(usable);
    }

    private static void appendSafe(StringBuilder text, int c) {
        if (RESERVED_CHARACTERS.indexOf(c) >= 0) {
            text.append(REPLACEMENT);
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> text.append(REPLACEMENT);
            case Character.SPACE_SEPARATOR -> text.append(' ');
            default -> text.appendCodePoint(c);
        }
    }

    private static String afterDevice(String name) {
        var device = DEVICE.matcher(name);
        return device.lookingAt() ? device.group(1) + REPLACEMENT + name.substring(device.end()) : name;
    }

    private static String cut(String name) {
        if (bytes(name) <= LONGEST_BYTES) {
            return name;
        }
        int room = LONGEST_BYTES - 1 - 2 * HASH_BYTES;
        int end = 0;
        for (int used = 0; used <= room; ) {
            int c = name.codePointAt(end);
            used += bytes(Character.toString(c));
            end += used <= room ? Character.charCount(c) : 0;
        }
        return ENDS.matcher(name.substring(0, end)).replaceAll("") + "-" + hash(name);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
