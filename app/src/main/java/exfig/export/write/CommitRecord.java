package exfig.export.write;

import exfig.cache.Manifest;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a commit is going to do, written down before it begins, so that whoever finds it can finish it.
///
/// @param moves staged files and their places
/// @param deletions files that nobody wants any more
/// @param manifest what exfig has written afterwards; empty when the manifest stays as it is
record CommitRecord(List<Move> moves, List<Deletion> deletions, Optional<Manifest> manifest) {
    CommitRecord {
        moves = List.copyOf(moves);
        deletions = List.copyOf(deletions);
    }

    /// Nothing would change.
    boolean isEmpty() {
        return moves.isEmpty() && deletions.isEmpty() && manifest.isEmpty();
    }

    /// @param staged in a staging directory of an output root
    /// @param target below the same root
    /// @param onlyOver what the target must hold to be replaced, SHA-256; empty for anything
    record Move(Path staged, Path target, Optional<String> onlyOver) {
        Move(Path staged, Path target) {
            this(staged, target, Optional.empty());
        }
    }

    /// @param sha256 what the file held when it was decided; whatever else it holds later was written by
    ///     somebody else
    /// @param twin a wanted file whose name differs in letter case only; it may be the same file
    record Deletion(Path path, String sha256, Optional<Path> twin) {}
}
