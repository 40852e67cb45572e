package exfig.command;

import exfig.asset.TargetPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What kind of project a folder holds, so that `exfig init` can propose platforms and paths.
///
/// @param platforms those that left their marks
/// @param assetCatalog a folder `*.xcassets`
/// @param resources the folder `res` of the first Android module
record ProjectSurvey(Set<TargetPlatform> platforms, Optional<String> assetCatalog, Optional<String> resources) {
    private static final int DEPTH = 5;
    private static final int MOST_LOOKED_AT = 20_000;
    private static final Set<String> PASSED_OVER = Set.of("node_modules", "build", "Pods", "target", ".git", ".build");

    static ProjectSurvey of(Path folder) {
        List<Path> found = paths(folder);
        Optional<String> catalog = found.stream()
                .filter(path -> path.toString().endsWith(".xcassets"))
                .findFirst()
                .map(ProjectSurvey::text);
        Optional<String> resources = found.stream()
                .filter(path -> path.endsWith("src/main/res"))
                .findFirst()
                .map(ProjectSurvey::text);
        Set<TargetPlatform> platforms = EnumSet.noneOf(TargetPlatform.class);
        if (found.stream().anyMatch(path -> path.endsWith("pubspec.yaml"))) {
            // Its ios and android folders are wrappers.
            platforms.add(TargetPlatform.FLUTTER);
            return new ProjectSurvey(platforms, catalog, resources);
        }
        if (catalog.isPresent()
                || found.stream().anyMatch(path -> path.toString().endsWith(".xcodeproj"))) {
            platforms.add(TargetPlatform.IOS);
        }
        if (resources.isPresent() || found.stream().anyMatch(path -> path.endsWith("AndroidManifest.xml"))) {
            platforms.add(TargetPlatform.ANDROID);
        }
        if (platforms.isEmpty() && found.stream().anyMatch(path -> path.endsWith("package.json"))) {
            platforms.add(TargetPlatform.WEB);
        }
        return new ProjectSurvey(platforms, catalog, resources);
    }

    private static List<Path> paths(Path folder) {
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.limit(MOST_LOOKED_AT)
                    .map(folder::relativize)
                    .filter(path -> Stream.iterate(path, above -> above != null, Path::getParent)
                            .noneMatch(above -> PASSED_OVER.contains(String.valueOf(above.getFileName()))))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException _) {
            // Proposals are a courtesy; a folder that cannot be read must not stop init.
            return List.of();
        }
    }

    private static String text(Path path) {
        return path.toString().replace('\\', '/');
    }
}
