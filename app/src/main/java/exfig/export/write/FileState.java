package exfig.export.write;

import java.util.Locale;

/// What an export did, or would do, to a file.
public enum FileState {
    CREATED,
    CHANGED,
    UNCHANGED,
    DELETED,
    FAILED;

    /// The word of reports.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
