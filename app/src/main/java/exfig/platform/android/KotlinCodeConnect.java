package exfig.platform.android;

import exfig.asset.Artwork;
import exfig.plan.PlannedFile;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// The Kotlin source from which Figma's Code Connect tells developers how a drawing is shown in
/// Compose ("Connecting Jetpack Compose components", developers.figma.com). Publishing it with
/// Figma's own tool is the user's business.
///
/// @param file where it goes
/// @param packageName its package
/// @param element what shows the drawing: `Icon` or `Image`
record KotlinCodeConnect(Path file, String packageName, String element, Templates templates) {
    private static final String TEMPLATE = "CodeConnect.figma.kt";

    /// How the code shows one artwork.
    ///
    /// @param resourceName of the drawable; empty for an image vector
    /// @param vector expression of an image vector; empty for a drawable
    /// @param imports what the expression needs beside
    record Shown(Artwork artwork, String resourceName, String vector, Set<String> imports) {
        static Shown drawable(Artwork artwork, String resourceName) {
            return new Shown(artwork, KotlinNames.quoted(resourceName), "", Set.of());
        }
    }

    static Optional<KotlinCodeConnect> of(Optional<CodeConnectSettings> settings, String element, Templates templates) {
        return settings.map(
                connect -> new KotlinCodeConnect(connect.file(), connect.packageName(), element, templates));
    }

    /// The source; none when there is nothing to connect.
    Optional<PlannedFile> source(List<Shown> shown, AndroidSettings platform, List<String> warnings) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        UniqueNames classes = new UniqueNames("in Code Connect", Set.of());
        List<Map<String, Object>> assets =
                shown.stream().map(each -> asset(each, classes)).toList();
        boolean vectors = shown.stream().allMatch(each -> each.resourceName().isEmpty());
        boolean variants = shown.stream()
                .anyMatch(each -> !each.artwork().component().variant().isEmpty());
        Set<String> imports = new TreeSet<>();
        shown.forEach(each -> imports.addAll(each.imports()));
        KotlinFile kotlin = KotlinFile.at(TEMPLATE, file, platform, Optional.of(packageName));
        return (vectors ? kotlin.withoutResources() : kotlin)
                .with(
                        Map.of(
                                "assets",
                                assets,
                                "element",
                                element,
                                "imports",
                                List.copyOf(imports),
                                "variants",
                                variants ? "true" : ""),
                        templates,
                        warnings);
    }

    private static Map<String, Object> asset(Shown shown, UniqueNames classes) {
        Artwork artwork = shown.artwork();
        String className = "Asset_" + artwork.name().replaceAll("[^\\p{L}\\p{Nd}]", "_");
        return Map.of(
                "name", artwork.name(),
                "className", classes.give(className, artwork.name(), className),
                "resourceName", shown.resourceName(),
                "vector", shown.vector(),
                "figmaUrl", artwork.component().url(),
                "fileId", artwork.component().node().file().value(),
                "nodeId", artwork.component().nodeId(),
                "variant",
                        artwork.component().variant().entrySet().stream()
                                .map(property -> Map.of(
                                        "key", KotlinNames.literal(property.getKey()),
                                        "value", KotlinNames.literal(property.getValue())))
                                .toList());
    }
}
