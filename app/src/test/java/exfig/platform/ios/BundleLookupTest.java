package exfig.platform.ios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleLookupTest {
    @ParameterizedTest
    @CsvSource({
        "true,  false, false, '', ''",
        "true,  true,  false, '', ''",
        "true,  false, true,  '', ''",
        "true,  true,  true,  '', ''",
        "false, false, false, BundleProvider.bundle, Bundle(for: BundleProvider.self)",
        "false, true,  false, BundleProvider.bundle, Bundle.module",
        "false, false, true,  BundleProvider.bundle, Bundle._module",
        "false, true,  true,  BundleProvider.bundle, Bundle._module",
    })
    void everyCombinationRefersToAProviderThatExists(
            boolean main, boolean swiftPackage, boolean named, String bundle, String provider) {
        List<String> names = named ? List.of("Lantern") : List.of();

        BundleLookup lookup = BundleLookup.of(IosFixtures.settings(main, swiftPackage, names), true);

        assertThat(lookup.bundle()).isEqualTo(bundle);
        assertThat(lookup.provider()).isEqualTo(provider);
        assertThat(!lookup.names().isEmpty()).isEqualTo(provider.equals("Bundle._module"));
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void aSourceThatLooksNothingUpHasNoBundleCode(boolean main, boolean swiftPackage) {
        BundleLookup lookup = BundleLookup.of(IosFixtures.settings(main, swiftPackage, List.of("Lantern")), false);

        assertThat(lookup.model().values()).containsOnly("");
    }
}
