package exfig.platform.ios;

import exfig.plan.PlannedFile;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The Swift sources that give the images of a catalog as members of `UIImage` and SwiftUI's `Image`.
///
/// @param uikit the UIKit extension's file
/// @param swiftUI the SwiftUI extension's file
record ImageExtensions(Optional<Path> uikit, Optional<Path> swiftUI, Templates templates) {
    /// The sources that are configured.
    ///
    /// @param sets names of image sets, in the order of the members
    /// @param warnings takes a sentence for each member that has another name than its set
    List<PlannedFile> files(List<String> sets, IosSettings settings, List<String> warnings) {
        if (uikit.isEmpty() && swiftUI.isEmpty()) {
            return List.of();
        }
        UniqueNames names = SwiftNames.members();
        List<Map<String, String>> images = sets.stream()
                .map(set -> Map.of("name", SwiftNames.member(set, names), "lookup", SwiftNames.literal(set)))
                .toList();
        warnings.addAll(names.warnings());
        Map<String, Object> model = new HashMap<>();
        model.put("images", images);
        model.put("objc", settings.addObjcAttribute() ? "@objc " : "");
        BundleLookup bundle = BundleLookup.of(settings, !sets.isEmpty());
        List<PlannedFile> files = new ArrayList<>();
        uikit.ifPresent(file -> files.add(new SwiftFile(file, "ios/UIImage+extension.swift.peb", "UIKit")
                .with(model, bundle, List.of(), templates)));
        swiftUI.ifPresent(file -> files.add(new SwiftFile(file, "ios/Image+extension.swift.peb", "SwiftUI")
                .with(model, bundle, List.of(), templates)));
        return files;
    }
}
