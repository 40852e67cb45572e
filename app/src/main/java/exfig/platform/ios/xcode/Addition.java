package exfig.platform.ios.xcode;

import exfig.plan.AmendmentException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Adds one source to a project that does not know it, in the words that Xcode itself would use.
final class Addition {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./]+");

    private final ProjectObjects objects;
    private final ProjectTree tree;
    private final String target;
    private final Insertions insertions;
    private final ObjectIds ids;

    Addition(String text, ProjectObjects objects, ProjectTree tree, String target) {
        this.objects = objects;
        this.tree = tree;
        this.target = target;
        this.insertions = new Insertions(text, objects);
        this.ids = new ObjectIds(objects.byId().keySet());
    }

    /// The text with the source.
    ///
    /// @param source absolute and normalised
    String of(Path source) throws AmendmentException {
        String name = name(source);
        String fileId = ids.of("file", shown(source));
        String memberId = ids.of("member", target, shown(source));
        insertions.object(
                "PBXBuildFile",
                memberId,
                memberId + " /* " + name + " in Sources */ = {isa = PBXBuildFile; fileRef = " + fileId + " /* " + name
                        + " */; };");
        insertions.item(objects.sources(), "files", memberId + " /* " + name + " in Sources */");
        Path folder = Objects.requireNonNull(source.getParent());
        ProjectTree.Placed group = tree.nearestGroup(folder);
        boolean inside = folder.startsWith(group.place());
        insertions.object("PBXFileReference", fileId, fileReference(fileId, source, inside ? null : group.place()));
        String child = fileId + " /* " + name + " */";
        for (Path missing = folder;
                inside && !missing.equals(group.place());
                missing = Objects.requireNonNull(missing.getParent())) {
            child = newGroup(missing, child);
        }
        insertions.item(group.object(), "children", child);
        return insertions.applied();
    }

    private String newGroup(Path folder, String child) {
        String name = name(folder);
        String item = ids.of("group", shown(folder)) + " /* " + name + " */";
        insertions.object("PBXGroup", item.substring(0, item.indexOf(' ')), """
                %s = {
                	isa = PBXGroup;
                	children = (
                		%s,
                	);
                	path = %s;
                	sourceTree = "<group>";
                };""".formatted(item, child, quoted(name)));
        return item;
    }

    /// @param elsewhere the group's place, when the source does not lie in it
    private static String fileReference(String id, Path source, @Nullable Path elsewhere) {
        String name = name(source);
        String path = name;
        String sourceTree = "<group>";
        if (elsewhere != null) {
            boolean related = Objects.equals(elsewhere.getRoot(), source.getRoot());
            path = slashed(related ? elsewhere.relativize(source) : source);
            sourceTree = related ? sourceTree : "<absolute>";
        }
        return id + " /* " + name + " */ = {isa = PBXFileReference; fileEncoding = 4; "
                + "lastKnownFileType = sourcecode.swift; "
                + (path.equals(name) ? "" : "name = " + quoted(name) + "; ")
                + "path = " + quoted(path) + "; sourceTree = " + quoted(sourceTree) + "; };";
    }

    /// Relative to the source root, so that ids are the same on every machine.
    private String shown(Path path) {
        boolean related = Objects.equals(tree.root().getRoot(), path.getRoot());
        return slashed(related ? tree.root().relativize(path) : path);
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return Objects.requireNonNull(path.getFileName()).toString();
    }

    /// A string as Xcode writes it: in quotes unless it is plain.
    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches() && !text.contains("//")) {
            return text;
        }
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
