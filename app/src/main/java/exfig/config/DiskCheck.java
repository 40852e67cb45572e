package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key.Leaf;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks at what a configuration expects to be on the disk, before anything makes use of it.
final class DiskCheck {
    private final Surroundings surroundings;
    private final Complaints complaints;
    private final Map<Path, Optional<String>> faults = new HashMap<>();

    DiskCheck(Surroundings surroundings, Complaints complaints) {
        this.surroundings = surroundings;
        this.complaints = complaints;
    }

    /// Warns when there is nothing at a path that must lead somewhere.
    void demandThere(Bound owner, Leaf<Path> key, Path path) {
        if (!surroundings.exists().test(path)) {
            complaints.add(Complaint.warning(
                            "C040",
                            owner.spotOf(key),
                            owner.path(key) + " leads to nothing: " + path + " does not exist")
                    .hinting("correct the path; it starts at the working directory"));
        }
    }

    private void foreign(Bound owner, Leaf<Path> key, Path folder) {
        List<String> files = surroundings.foreignTemplates().apply(folder);
        if (!files.isEmpty()) {
            complaints.addShared(Complaint.warning(
                            "C040",
                            owner.spotOf(key),
                            owner.path(key) + " holds templates of older tools, which have no effect: "
                                    + String.join(", ", files))
                    .hinting("write those anew that you need, as .peb: see docs/migration.md"));
        }
    }

    /// The folder below a key, when there is one and its templates can be used; else that is complained
    /// about.
    Optional<Path> folder(Bound owner, Leaf<Path> key) {
        return owner.find(key).filter(folder -> {
            Optional<String> fault = faults.computeIfAbsent(folder, surroundings.templateFault());
            fault.ifPresent(what -> complaints.addShared(Complaint.error(
                            "C040", owner.spotOf(key), owner.path(key) + " cannot be used: " + what)
                    .hinting("correct it, or remove the key to use the built-in templates; paths start at the working"
                            + " directory")));
            if (fault.isEmpty()) {
                foreign(owner, key, folder);
            }
            return fault.isEmpty();
        });
    }
}
