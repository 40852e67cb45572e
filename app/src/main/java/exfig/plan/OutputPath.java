package exfig.plan;

import java.nio.file.Path;

/// The place of a planned file: a root that the user configured, and a path below it made from asset names.
///
/// @param root as configured: relative to the working directory, or absolute
/// @param below relative, normalised, with `/`, without `..`, safe on every file system
public record OutputPath(Path root, String below) implements Comparable<OutputPath> {
    /// @throws IllegalArgumentException when `below` is empty, absolute or climbs
    public OutputPath {
        Path relative = Path.of(below);
        if (below.isEmpty()
                || relative.isAbsolute()
                || below.indexOf('\\') >= 0
                || !relative.normalize().toString().equals(below)
                || relative.startsWith("..")) {
            throw new IllegalArgumentException("not a path below an output folder: " + below);
        }
    }

    /// A file that the user named.
    ///
    /// @throws IllegalArgumentException when it has no name
    public static OutputPath of(Path file) {
        Path normal = file.normalize();
        Path folder = normal.getParent();
        return new OutputPath(folder == null ? Path.of("") : folder, String.valueOf(normal.getFileName()));
    }

    /// The path to write.
    public Path path() {
        return root.resolve(below);
    }

    @Override
    public int compareTo(OutputPath other) {
        return path().compareTo(other.path());
    }

    @Override
    public String toString() {
        return path().toString();
    }
}
