package exfig.export.write;

import java.io.IOException;
import java.nio.file.Path;

/// Every change that an export makes to the disk, one call an atom: between any two of them the process may
/// die. Tests let it die after each.
public interface FileOps {
    /// Makes one directory, whose parent exists; one that is there already is no error.
    void makeDirectory(Path directory) throws IOException;

    /// Makes a file of these bytes, or replaces what a file holds; may leave a part of them when it fails.
    void write(Path file, byte[] content) throws IOException;

    /// Copies a file and gives the SHA-256 of the bytes that it copied, lower-case hex.
    ///
    /// @param target new; may be left with a part of the bytes when it fails
    String copy(Path source, Path target) throws IOException;

    /// Returns when the content of a file, or the names in a directory, would survive a power failure.
    void sync(Path file) throws IOException;

    /// Gives a file its final name in one step, in place of the file that had the name.
    void move(Path from, Path to) throws IOException;

    /// Removes a file or an empty directory.
    ///
    /// @throws java.nio.file.NoSuchFileException when there is none
    /// @throws java.nio.file.DirectoryNotEmptyException when the directory holds something
    void delete(Path path) throws IOException;
}
