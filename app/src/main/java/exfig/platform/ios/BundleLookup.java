package exfig.platform.ios;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// In which bundle generated code looks assets up, and the code that finds it. The one place that decides it.
///
/// @param bundle the expression of the bundle argument; empty for the main bundle, which needs none
/// @param provider the expression that `BundleProvider` holds; empty when no provider is referenced
/// @param names of resource bundles that a `_module` extension tries in order; empty when there is no such
/// extension
record BundleLookup(String bundle, String provider, List<String> names) {
    private static final BundleLookup MAIN = new BundleLookup("", "", List.of());

    /// @param used whether the file looks anything up at all
    static BundleLookup of(IosSettings settings, boolean used) {
        if (!used || settings.inMainBundle()) {
            return MAIN;
        }
        return new BundleLookup("BundleProvider.bundle", provider(settings), settings.resourceBundleNames());
    }

    private static String provider(IosSettings settings) {
        if (!settings.resourceBundleNames().isEmpty()) {
            return "Bundle._module";
        }
        return settings.inSwiftPackage().orElse(false) ? "Bundle.module" : "Bundle(for: BundleProvider.self)";
    }

    /// For templates: `bundle`, `bundleProvider`, and `bundleNames`, an array literal or nothing.
    Map<String, Object> model() {
        String literal = names.stream().map(SwiftNames::literal).collect(Collectors.joining(", ", "[", "]"));
        return Map.of("bundle", bundle, "bundleProvider", provider, "bundleNames", names.isEmpty() ? "" : literal);
    }
}
