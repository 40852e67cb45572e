package exfig.platform.ios;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The `ios` section's platform keys.
///
/// @param xcassetsPath the `.xcassets` directory
/// @param inMainBundle generated code looks assets up in the main bundle
/// @param inSwiftPackage unset and false differ: only an explicit false lets exfig touch the Xcode project
/// @param resourceBundleNames tried in order by the generated bundle finder
/// @param addObjcAttribute `@objc` on UIKit members
/// @param templatesPath folder with the user's own templates
public record IosSettings(
        Path xcassetsPath,
        boolean inMainBundle,
        Optional<Boolean> inSwiftPackage,
        List<String> resourceBundleNames,
        boolean addObjcAttribute,
        Optional<Path> templatesPath) {
    public IosSettings {
        resourceBundleNames = List.copyOf(resourceBundleNames);
    }
}
