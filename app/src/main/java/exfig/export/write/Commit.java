package exfig.export.write;

import exfig.cache.Digests;
import exfig.cache.Manifest;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// The moves that turn the old tree into the new one, decided before the first of them.
///
/// @param files everything that was staged or found unchanged
/// @param stale paths that are no longer wanted and still hold what exfig wrote → SHA-256 of that
/// @param kept paths that are no longer wanted, but that somebody changed since
/// @param manifest what exfig has written once the commit is executed
public record Commit(List<StagedFile> files, SortedMap<String, String> stale, List<String> kept, Manifest manifest) {
    public Commit {
        files = List.copyOf(files);
        stale = Collections.unmodifiableSortedMap(new TreeMap<>(stale));
        kept = List.copyOf(kept);
    }

    /// Decides what becomes of the files that the same owners wrote earlier.
    ///
    /// @param before what exfig has written so far
    /// @param planned owner → every path that its plan wants, also those whose bytes could not be
    ///     had: their old files stay
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
        SortedMap<String, String> stale = new TreeMap<>();
        List<String> kept = new ArrayList<>();
        for (String path : new TreeSet<>(unwanted)) {
            if (!after.owns(path)) {
                sort(path, before.digestsOf(path), stale, kept);
            }
        }
        return new Commit(List.copyOf(files), stale, kept, after);
    }

    private static void sort(String path, Set<String> written, SortedMap<String, String> stale, List<String> kept) {
        try {
            String found = Digests.sha256(Path.of(path));
            if (written.contains(found)) {
                stale.put(path, found);
            } else {
                kept.add(path);
            }
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

    /// The same as an order of work.
    ///
    /// @param before the manifest that the commit was decided on
    CommitRecord record(Manifest before) {
        List<CommitRecord.Move> moves = new ArrayList<>();
        Map<String, Path> wanted = new HashMap<>();
        for (StagedFile file : files) {
            Path target = file.path().path();
            file.staged().ifPresent(staged -> moves.add(new CommitRecord.Move(staged, target, file.onlyOver())));
            wanted.put(manifestPath(target).toLowerCase(Locale.ROOT), target);
        }
        List<CommitRecord.Deletion> deletions = new ArrayList<>();
        stale.forEach((path, sha256) -> deletions.add(new CommitRecord.Deletion(
                Path.of(path), sha256, Optional.ofNullable(wanted.get(path.toLowerCase(Locale.ROOT))))));
        return new CommitRecord(moves, deletions, manifest.equals(before) ? Optional.empty() : Optional.of(manifest));
    }
}
