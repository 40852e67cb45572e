package exfig.snapshot;

import java.util.regex.Pattern;

/// A file of a snapshot.
///
/// @param path relative to the snapshot's folder, with `/`; names its own digest, so that content never
///     changes
/// @param sha256 lower-case hex
/// @param bytes the size
record Content(String path, String sha256, long bytes) {
    private static final Pattern OURS = Pattern.compile(
            "answers/[A-Za-z0-9_-]+/[a-z]+-[0-9a-f]{16}\\.json|renders/[0-9a-f]{2}/[0-9a-f]{64}\\.[a-z]+");

    /// @throws IllegalArgumentException when it is no file that a snapshot can have
    Content {
        if (!isOurs(path) || !sha256.matches("[0-9a-f]{64}") || bytes < 0) {
            throw new IllegalArgumentException("not a file of a snapshot: " + path);
        }
    }

    /// Whether exfig, and nobody else, gives files such names.
    static boolean isOurs(String path) {
        return OURS.matcher(path).matches();
    }

    static Content answer(AnswerTarget target, String sha256, long bytes) {
        return new Content(
                "answers/" + target.file() + "/" + target.kind().word() + "-" + sha256.substring(0, 16) + ".json",
                sha256,
                bytes);
    }

    static Content render(String extension, String sha256, long bytes) {
        return new Content("renders/" + sha256.substring(0, 2) + "/" + sha256 + "." + extension, sha256, bytes);
    }
}
