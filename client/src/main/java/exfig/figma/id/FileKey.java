package exfig.figma.id;

import java.util.Objects;
import java.util.regex.Pattern;

/// The key of a Figma file or branch, as it stands in a file's address after `/design/` or `/file/`.
///
/// @param value letters, digits, `-` and `_`, 1 to 128 characters
public record FileKey(String value) implements Comparable<FileKey> {
    private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    /// @throws IllegalArgumentException when the text cannot be a file key
    public FileKey {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a Figma file key: " + value);
        }
    }

    /// Whether the text has the form of a file key.
    public static boolean isValid(String text) {
        return VALID.matcher(text).matches();
    }

    @Override
    public int compareTo(FileKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
