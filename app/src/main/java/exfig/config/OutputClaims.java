package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.yaml.Spot;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Which folders and files the entries of a configuration will own, and which of these claims
/// cannot stand side by side. Looks at paths as text only; links and letter case are left to the
/// plan.
final class OutputClaims {
    private sealed interface Claim {
        Bound entry();

        Spot spot();

        Path path();

        /// A folder whose files belong to the entry alone.
        record Folder(Bound entry, Spot spot, Path path) implements Claim {}

        /// A file that the entry writes.
        record WrittenFile(Bound entry, Spot spot, Path path) implements Claim {}

        /// A named part of a file of the user's. Entries of one configuration share it.
        record Part(Bound entry, Spot spot, Path path) implements Claim {}
    }

    private record Precious(Path path, String name) {}

    private final Path workingDirectory;
    private final Complaints complaints;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Precious> precious = new ArrayList<>();

    OutputClaims(Surroundings surroundings, Complaints complaints) {
        this.workingDirectory = surroundings.workingDirectory();
        this.complaints = complaints;
        precious.add(new Precious(workingDirectory, "the working directory"));
        precious.add(new Precious(surroundings.home(), "the home directory"));
        surroundings.repository().ifPresent(root -> precious.add(new Precious(root, "the repository's root")));
    }

    /// A folder that no export may empty.
    void protect(Path folder, String name) {
        precious.add(new Precious(absolute(folder), name));
    }

    /// The entry owns this folder below a root. A leading `/` counts for nothing, as a path below
    /// another is meant.
    void folder(Bound entry, Key key, Path root, String... below) {
        try {
            Path folder = absolute(Path.of(root.toString(), below));
            claims.add(new Claim.Folder(entry, entry.spotOf(key), folder));
        } catch (InvalidPathException e) {
            complaints.add(Complaint.error(
                            "C012",
                            entry.spotOf(key),
                            entry.path(key) + " must be a path, but cannot be one: " + e.getReason())
                    .hinting("folders are separated by /"));
        }
    }

    /// The entry writes this file.
    void file(Bound entry, Key key, Path file) {
        claims.add(new Claim.WrittenFile(entry, entry.spotOf(key), absolute(file)));
    }

    /// The entry writes a part of this file, which other configurations leave alone.
    void part(Bound entry, Key key, Path file, String name) {
        claims.add(new Claim.Part(
                entry, entry.spotOf(key), Path.of(absolute(file) + " (" + name.replace('\0', ' ') + ")")));
    }

    /// All claims, for the check of several configurations against each other.
    List<OutputClaim> claims(ConfigSources sources) {
        return claims.stream()
                .map(claim -> new OutputClaim(
                        claim.path(),
                        claim instanceof Claim.Folder,
                        claim.entry().path(),
                        sources.position(claim.spot())))
                .toList();
    }

    /// Reports what clashes (`C027`) and what endangers (`C028`).
    void check() {
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim instanceof Claim.Folder folder) {
                danger(folder);
            }
            for (Claim earlier : claims.subList(0, i)) {
                clash(earlier, claim);
            }
        }
    }

    private void danger(Claim.Folder folder) {
        precious.stream()
                .filter(place -> place.path().startsWith(folder.path()))
                .findFirst()
                .ifPresent(place -> complaints.addShared(Complaint.error(
                                "C028",
                                folder.spot(),
                                folder.entry().path() + " would own " + shown(folder.path()) + ", which "
                                        + (place.path().equals(folder.path()) ? "is " : "contains ") + place.name())
                        .hinting("old files of this folder get deleted; give the entry a folder of its own")));
    }

    private void clash(Claim earlier, Claim later) {
        boolean sameEntry = earlier.entry() == later.entry();
        boolean clashes = switch (earlier) {
            case Claim.WrittenFile _ ->
                later instanceof Claim.WrittenFile
                        ? earlier.path().equals(later.path())
                        : !sameEntry && earlier.path().startsWith(later.path());
            case Claim.Part _ ->
                !sameEntry && later instanceof Claim.Folder && earlier.path().startsWith(later.path());
            case Claim.Folder _ ->
                !sameEntry
                        && (later.path().startsWith(earlier.path())
                                || (later instanceof Claim.Folder
                                        && earlier.path().startsWith(later.path())));
        };
        if (clashes) {
            String same = later.path().equals(earlier.path())
                    ? later.entry().path() + " and " + earlier.entry().path() + " both write " + shown(later.path())
                    : later.entry().path() + " writes " + shown(later.path()) + ", and "
                            + earlier.entry().path() + " writes " + shown(earlier.path())
                            + "; one lies inside the other";
            complaints.addShared(Complaint.error("C027", later.spot(), same)
                    .hinting("what one writes the other deletes; give each a place of its own"));
        }
    }

    private Path absolute(Path path) {
        return workingDirectory.resolve(path).normalize();
    }

    private String shown(Path path) {
        return path.startsWith(workingDirectory) && !path.equals(workingDirectory)
                ? workingDirectory.relativize(path).toString()
                : path.toString();
    }
}
