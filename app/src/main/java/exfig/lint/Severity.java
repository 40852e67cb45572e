package exfig.lint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How bad a finding is; the worst first.
public enum Severity {
    /// The export fails, or gives something wrong.
    ERROR,
    /// The export does something that people may not expect.
    WARNING,
    /// Good to know.
    INFO;

    /// In lower case, as options and files have it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether this is as bad as the other, or worse.
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /// The reverse of [#word].
    public static Optional<Severity> of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }
}
