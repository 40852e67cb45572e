package exfig.platform.ios;

import exfig.plan.PlannedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The `ios` section's platform keys.
///
/// @param xcassetsPath the `.xcassets` directory
/// @param inMainBundle generated code looks assets up in the main bundle
/// @param inSwiftPackage unset and false differ: only an explicit false lets exfig touch the Xcode project
/// @param resourceBundleNames tried in order by the generated bundle finder
/// @param addObjcAttribute `@objc` on UIKit members
/// @param templatesPath folder with the user's own templates
/// @param xcodeTarget what generated Swift is made a member of; only with an explicit `inSwiftPackage`
///     of false
public record IosSettings(
        Path xcassetsPath,
        boolean inMainBundle,
        Optional<Boolean> inSwiftPackage,
        List<String> resourceBundleNames,
        boolean addObjcAttribute,
        Optional<Path> templatesPath,
        Optional<XcodeTarget> xcodeTarget) {
    public IosSettings {
        resourceBundleNames = List.copyOf(resourceBundleNames);
    }

    /// Planned files, and the additions to the Xcode project that their Swift needs.
    List<PlannedFile> withMembers(List<PlannedFile> files) {
        return Stream.concat(files.stream(), xcodeTarget.stream().flatMap(target -> target.membersAmong(files)))
                .toList();
    }
}
