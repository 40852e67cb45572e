package exfig.export.write;

import exfig.cache.Digests;
import exfig.cache.Manifest;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The moves that turn the old tree into the new one, decided before the first of them.
///
/// @param files everything that was staged or found unchanged
/// @param stale paths that are no longer wanted and still hold what exfig wrote
/// @param kept paths that are no longer wanted, but that somebody changed since
/// @param manifest what exfig has written once the commit is executed
public record Commit(List<StagedFile> files, List<String> stale, List<String> kept, Manifest manifest) {
    /// Decides what becomes of the files that the same owners wrote earlier.
    ///
    /// @param before what exfig has written so far
    /// @param planned owner → every path that its plan wants, also those whose bytes could not be had: their old files stay
    /// @param partial only a part of the assets was looked at, so nothing can be called stale
    public static Commit decide(
            Manifest before, Map<String, Set<String>> planned, Collection<StagedFile> files, boolean partial) {
        Manifest after = before;
        List<String> unwanted = new ArrayList<>();
        for (Map.Entry<String, Set<String>> owner : planned.entrySet()) {
            SortedMap<String, String> owned = new TreeMap<>();
            before.filesOf(owner.getKey()).forEach((path, sha256) -> {
                if (partial || owner.getValue().contains(path)) {
                    owned.put(path, sha256);
                } else {
                    unwanted.add(path);
                }
            });
            for (StagedFile file : files) {
                String path = manifestPath(file.path().path());
                if (owner.getValue().contains(path)) {
                    owned.put(path, file.sha256());
                }
            }
            after = after.with(owner.getKey(), owned);
        }
        List<String> stale = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (String path : new TreeSet<>(unwanted)) {
            if (!after.owns(path)) {
                sort(path, before.digestsOf(path), stale, kept);
            }
        }
        return new Commit(List.copyOf(files), stale, kept, after);
    }

    private static void sort(String path, Set<String> written, List<String> stale, List<String> kept) {
        try {
            (written.contains(Digests.sha256(Path.of(path))) ? stale : kept).add(path);
        } catch (NoSuchFileException _) {
            // Somebody deleted it already; there is nothing left to do.
        } catch (IOException _) {
            kept.add(path);
        }
    }

    /// A path as the manifest writes it: normalised, with `/`.
    public static String manifestPath(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    /// Moves the staged files into place, then deletes the stale ones and the directories that they leave empty.
    ///
    /// @throws exfig.failure.ExportException with [exfig.failure.ExportFailure.Unwritable]
    public void execute() {
        Set<Path> madeDirectories = new HashSet<>();
        for (StagedFile file : files) {
            file.staged().ifPresent(staged -> move(staged, file.path().path(), madeDirectories));
        }
        for (String path : stale) {
            if (!isNewFileUnderOldSpelling(path)) {
                delete(Path.of(path));
            }
        }
    }

    // On file systems that ignore case, `Bell.svg` is the file that was just written as `bell.svg`.
    private boolean isNewFileUnderOldSpelling(String stalePath) {
        return files.stream()
                .map(file -> file.path().path())
                .filter(written -> manifestPath(written).equalsIgnoreCase(stalePath))
                .anyMatch(written -> isSameFile(written, Path.of(stalePath)));
    }

    private static boolean isSameFile(Path a, Path b) {
        try {
            return Files.isSameFile(a, b);
        } catch (IOException _) {
            return false;
        }
    }

    private static void move(Path staged, Path target, Set<Path> madeDirectories) {
        try {
            Path parent = target.toAbsolutePath().getParent();
            if (parent != null && madeDirectories.add(parent)) {
                Files.createDirectories(parent);
            }
            Files.move(staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Stage.unwritable(target, e);
        }
    }

    private static void delete(Path stale) {
        try {
            Files.deleteIfExists(stale);
            for (Path directory = stale.getParent(); directory != null; directory = directory.getParent()) {
                Files.delete(directory);
            }
        } catch (DirectoryNotEmptyException | NoSuchFileException _) {
            // The first directory that holds something else is where the clearing ends.
        } catch (IOException e) {
            throw Stage.unwritable(stale, e);
        }
    }
}
