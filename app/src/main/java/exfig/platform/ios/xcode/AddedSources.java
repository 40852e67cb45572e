package exfig.platform.ios.xcode;

import exfig.plan.Amendment;
import exfig.plan.AmendmentException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes Swift sources members of a target: for each that the project does not know a file
/// reference, groups for its folders where they are missing, and an entry in the target's Sources
/// phase.
///
/// A source that the project knows is left as it is, whether the target compiles it or not, since
/// that was somebody's decision; so is one in a synchronized folder (Xcode 16), whose files Xcode
/// finds by itself. Where such a source is no member of the target, a warning says so.
///
/// @param project the `.xcodeproj` folder
/// @param target the target's name
/// @param sources `.swift` files; sorted, so that the order of entries does not count
/// @param namesAssets whether the sources give colors or images of a catalog members of their
///     names, as Xcode can do itself
/// @param origin where the project was configured
public record AddedSources(Path project, String target, List<Path> sources, boolean namesAssets, String origin)
        implements Amendment {
    /// What the templates of Xcode 15 and later switch on.
    private static final Pattern SYMBOL_EXTENSIONS =
            Pattern.compile("\\bASSETCATALOG_COMPILER_GENERATE_SWIFT_ASSET_SYMBOL_EXTENSIONS\\s*=\\s*\"?YES\\b");

    public AddedSources {
        sources = sources.stream().sorted().distinct().toList();
    }

    @Override
    public String id() {
        return sources.stream()
                .map(Path::toString)
                .collect(Collectors.joining("\n", "sources of " + target + "\n", ""));
    }

    @Override
    public AmendedText apply(String text) throws AmendmentException {
        String amended = text;
        List<String> warnings = new ArrayList<>();
        if (namesAssets && SYMBOL_EXTENSIONS.matcher(text).find()) {
            warnings.add(
                    ("Xcode makes members of the same names for the colors and images of catalogs, which do not compile"
                                    + " beside these; set ASSETCATALOG_COMPILER_GENERATE_SWIFT_ASSET_SYMBOL_EXTENSIONS to NO in the"
                                    + " build settings of %s (\"Generate Swift Asset Symbol Extensions\")")
                            .formatted(project));
        }
        for (Path source : sources) {
            Member member = member(amended, source);
            if (member.known()) {
                member.warning().ifPresent(warnings::add);
            } else {
                amended = added(amended, absolute(source));
                if (!member(amended, source).known()) {
                    throw new AmendmentException("it has a form to which " + source + " cannot be added");
                }
            }
        }
        return new AmendedText(amended, warnings);
    }

    /// @param known to the project, in one way or another
    /// @param warning when the target does not compile it all the same
    private record Member(boolean known, Optional<String> warning) {
        static Member of(boolean compiled, String warning) {
            return new Member(true, compiled ? Optional.empty() : Optional.of(warning));
        }
    }

    private Member member(String text, Path source) throws AmendmentException {
        ProjectObjects objects = ProjectObjects.read(text, target);
        ProjectTree tree = tree(objects);
        Path place = absolute(source);
        Optional<ProjectTree.Placed> file = tree.file(place);
        if (file.isPresent()) {
            return Member.of(
                    objects.compiles(file.get().id()),
                    "%s is in %s, but not in its target \"%s\"; it was left so".formatted(source, project, target));
        }
        Optional<ProjectTree.Placed> folder = tree.synchronizedFolder(place);
        if (folder.isPresent()) {
            SynchronizedFolder found = new SynchronizedFolder(objects, folder.get());
            return Member.of(
                    found.compiles(place),
                    "%s is in the synchronized folder \"%s\" of %s, which does not give it to the target \"%s\"; it was left so"
                            .formatted(source, found.name(), project, target));
        }
        return new Member(false, Optional.empty());
    }

    private String added(String text, Path place) throws AmendmentException {
        ProjectObjects objects = ProjectObjects.read(text, target);
        ProjectTree tree = tree(objects);
        if (tree.isEmpty()) {
            throw new AmendmentException("it has no main group");
        }
        return new Addition(text, objects, tree, target).of(place);
    }

    private ProjectTree tree(ProjectObjects objects) {
        Path folder = Objects.requireNonNull(absolute(project).getParent(), "a project lies in a folder");
        return ProjectTree.of(objects, folder);
    }

    // Paths of a configuration start at the working directory, those of a project at its own folder.
    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
