package exfig.platform.ios.xcode;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A folder whose files Xcode finds by itself (`PBXFileSystemSynchronizedRootGroup`, Xcode 16). All
/// of them belong to the targets that have the folder, except those in a set of exceptions; for
/// other targets the exceptions are what belongs.
record SynchronizedFolder(ProjectObjects objects, ProjectTree.Placed folder) {
    /// What Xcode shows.
    String name() {
        return folder.object()
                .text("name")
                .or(() -> folder.object().text("path"))
                .orElse(folder.place().toString());
    }

    boolean compiles(Path file) {
        boolean ofTarget =
                texts(objects.target(), "fileSystemSynchronizedGroups").contains(folder.id());
        String below = folder.place().relativize(file).toString().replace('\\', '/');
        boolean excepted = texts(folder.object(), "exceptions").stream()
                .flatMap(id -> Optional.ofNullable(objects.byId().get(id)).stream())
                .filter(set ->
                        set.text("target").filter(objects.targetId()::equals).isPresent())
                .flatMap(set -> texts(set, "membershipExceptions").stream())
                .anyMatch(path -> below.equals(path) || below.startsWith(path + "/"));
        return ofTarget != excepted;
    }

    private static List<String> texts(Plist.Fields object, String key) {
        return object.items(key).map(Plist.Items::texts).orElse(List.of());
    }
}
