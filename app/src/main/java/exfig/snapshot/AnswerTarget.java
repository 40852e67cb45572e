package exfig.snapshot;

import exfig.figma.id.FileKey;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was asked of Figma's API, read from path and query.
///
/// @param file the Figma file that it is about
record AnswerTarget(FileKey file, Kind kind) {
    private static final Pattern TARGET = Pattern.compile("/v1/files/([A-Za-z0-9_-]+)(?:/([a-z_/]+))?(?:\\?(.*))?");

    /// The questions that exports ask.
    enum Kind {
        META("meta"),
        COMPONENTS("components"),
        STYLES("styles"),
        VARIABLES("variables/local"),
        NODES("nodes"),
        FILE("");

        private final String path;

        Kind(String path) {
            this.path = path;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Empty for what no snapshot holds: outlines of drawings, and questions that exports do not ask.
    static Optional<AnswerTarget> parse(String target) {
        Matcher parts = TARGET.matcher(target);
        if (!parts.matches() || (parts.group(3) != null && parts.group(3).contains("geometry="))) {
            return Optional.empty();
        }
        String path = parts.group(2) == null ? "" : parts.group(2);
        for (Kind kind : Kind.values()) {
            if (kind.path.equals(path)) {
                return Optional.of(new AnswerTarget(new FileKey(parts.group(1)), kind));
            }
        }
        return Optional.empty();
    }
}
