package exfig.platform.ios.xcode;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The groups and files of a project with their places on the disk, from the main group down. What
/// lies relative to something that only Xcode knows, such as the SDK, is left out.
final class ProjectTree {
    /// A group or file.
    ///
    /// @param place absolute and normalised
    record Placed(String id, Plist.Fields object, Path place) {
        boolean isa(String type) {
            return ProjectObjects.isa(object, type);
        }
    }

    private final ProjectObjects objects;
    private final Path root;
    private final List<Placed> all = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private ProjectTree(ProjectObjects objects, Path root) {
        this.objects = objects;
        this.root = root;
    }

    /// @param folder where the `.xcodeproj` lies, absolute
    static ProjectTree of(ProjectObjects objects, Path folder) {
        Path root = below(folder, objects.project().text("projectDirPath").orElse(""))
                .orElse(folder);
        ProjectTree tree = new ProjectTree(objects, root);
        objects.project().text("mainGroup").ifPresent(id -> tree.add(id, root));
        return tree;
    }

    /// What Xcode calls the source root.
    Path root() {
        return root;
    }

    Optional<Placed> file(Path place) {
        return all.stream()
                .filter(each -> each.isa("PBXFileReference") && each.place().equals(place))
                .findFirst();
    }

    /// The folder whose files Xcode finds by itself that holds a file, if there is one.
    Optional<Placed> synchronizedFolder(Path file) {
        return all.stream()
                .filter(each -> each.isa("PBXFileSystemSynchronizedRootGroup") && file.startsWith(each.place()))
                .max(Comparator.comparingInt(each -> each.place().getNameCount()));
    }

    /// The group that is nearest to a folder: the folder's own, or the deepest above it; the main
    /// group when the folder lies elsewhere.
    Placed nearestGroup(Path folder) {
        Placed nearest = all.getFirst();
        for (Placed each : all) {
            boolean holds = each.isa("PBXGroup") && folder.startsWith(each.place());
            if (holds
                    && (!folder.startsWith(nearest.place())
                            || each.place().getNameCount() > nearest.place().getNameCount())) {
                nearest = each;
            }
        }
        return nearest;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    private void add(String id, Path parent) {
        Plist.Fields object = objects.byId().get(id);
        if (object == null || !seen.add(id)) {
            return;
        }
        place(object, parent).ifPresent(place -> {
            all.add(new Placed(id, object, place));
            object.items("children").ifPresent(children -> children.texts().forEach(child -> add(child, place)));
        });
    }

    private Optional<Path> place(Plist.Fields object, Path parent) {
        String path = object.text("path").orElse("");
        return switch (object.text("sourceTree").orElse("<group>")) {
            case "<group>" -> below(parent, path);
            case "SOURCE_ROOT" -> below(root, path);
            case "<absolute>" -> below(Objects.requireNonNull(root.getRoot()), path);
            default -> Optional.empty();
        };
    }

    private static Optional<Path> below(Path folder, String path) {
        try {
            return Optional.of(folder.resolve(path).normalize());
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
