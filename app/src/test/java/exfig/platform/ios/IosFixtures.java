package exfig.platform.ios;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Platform settings for tests.
final class IosFixtures {
    static final IosSettings MAIN_BUNDLE = settings(true, false, List.of());
    static final IosSettings FRAMEWORK = settings(false, false, List.of());
    static final IosSettings SWIFT_PACKAGE = settings(false, true, List.of());
    static final IosSettings NAMED_BUNDLES = settings(false, true, List.of("Lantern_Resources", "Lantern"));

    private IosFixtures() {}

    static IosSettings settings(boolean main, boolean swiftPackage, List<String> bundles) {
        return new IosSettings(
                Path.of("App/Assets.xcassets"),
                main,
                Optional.of(swiftPackage),
                bundles,
                false,
                Optional.empty(),
                Optional.empty());
    }

    static IosSettings withObjc(IosSettings settings) {
        return new IosSettings(
                settings.xcassetsPath(),
                settings.inMainBundle(),
                settings.inSwiftPackage(),
                settings.resourceBundleNames(),
                true,
                settings.templatesPath(),
                settings.xcodeTarget());
    }
}
