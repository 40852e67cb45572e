package exfig.platform.ios;

import exfig.plan.PlannedFile;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The Swift source from which Figma's Code Connect tells developers how an image is shown in
/// SwiftUI ("Connecting SwiftUI components", developers.figma.com). Publishing it with Figma's own
/// tool is the user's business.
///
/// @param file where it goes
record CodeConnect(Path file, Templates templates) {
    /// The source; none when there is nothing to connect.
    List<PlannedFile> files(List<CatalogImage> images, IosSettings settings) {
        if (images.isEmpty()) {
            return List.of();
        }
        UniqueNames types = SwiftNames.codeConnectTypes();
        List<Map<String, String>> assets =
                images.stream().map(image -> asset(image, types)).toList();
        return List.of(new SwiftFile(file, "ios/CodeConnect.figma.swift.peb", "SwiftUI")
                .with(Map.of("assets", assets), BundleLookup.of(settings, true), List.of("Figma"), templates));
    }

    private static Map<String, String> asset(CatalogImage image, UniqueNames types) {
        return Map.of(
                "name", image.name(),
                "lookup", SwiftNames.literal(image.name()),
                "structName", SwiftNames.codeConnectType(image.name(), types),
                "nodeId", image.component().nodeId(),
                "fileId", image.component().node().file().value(),
                "figmaUrl", image.component().url(),
                "variant", variant(image.component().variant()));
    }

    private static String variant(Map<String, String> properties) {
        return properties.isEmpty()
                ? ""
                : properties.entrySet().stream()
                        .map(property ->
                                SwiftNames.literal(property.getKey()) + ": " + SwiftNames.literal(property.getValue()))
                        .collect(Collectors.joining(", ", "[", "]"));
    }
}
