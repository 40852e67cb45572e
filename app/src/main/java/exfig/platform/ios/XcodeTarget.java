package exfig.platform.ios;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.ConfigPosition;
import exfig.platform.ios.xcode.AddedSources;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The target of an Xcode project that generated Swift shall belong to.
///
/// @param project the `.xcodeproj` folder
/// @param name of the target
/// @param position of the key that names the project
public record XcodeTarget(Path project, String name, ConfigPosition position) {
    private static final String FILE = "project.pbxproj";
    /// An extension whose members are looked up by their names.
    private static final Pattern ASSET_MEMBERS =
            Pattern.compile("(?ms)^(?:public )?extension (?:UI)?(?:Color|Image) .*(?:named: |\\b(?:Image|Color)\\()\"");

    /// The additions that make Swift among planned files members of the target; none without any.
    Stream<PlannedFile> membersAmong(List<PlannedFile> files) {
        List<Path> sources = files.stream()
                .map(file -> file.path().path())
                .filter(path -> path.toString().endsWith(".swift"))
                .toList();
        boolean namesAssets = files.stream()
                .anyMatch(file -> file instanceof PlannedFile.Generated(var _, var text)
                        && ASSET_MEMBERS.matcher(text).find());
        return sources.isEmpty()
                ? Stream.empty()
                : Stream.of(new PlannedFile.Amended(
                        new OutputPath(project.normalize(), FILE),
                        List.of(new AddedSources(project, name, sources, namesAssets, position.toString()))));
    }
}
