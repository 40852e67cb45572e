package exfig.platform.ios;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.light;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.plan.RenderFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenderModesTest {
    @ParameterizedTest
    @CsvSource({
        "TEMPLATE, logo_orig,     logo_orig,  ORIGINAL, logo",
        "TEMPLATE, nav/logo_orig, navLogoOrig, ORIGINAL, navLogo",
        "TEMPLATE, logo_orig,     LOGO_ORIG,  ORIGINAL, LOGO",
        "TEMPLATE, logo_orig,     logo-orig,  ORIGINAL, logo",
        "TEMPLATE, logo_plain,    logo_plain, DEFAULT,  logo",
        "TEMPLATE, logo_tpl,      logo_tpl,   TEMPLATE, logo_tpl",
        "TEMPLATE, logo_orig,     brandMark,  ORIGINAL, brandMark",
        "TEMPLATE, _orig,         _orig,      ORIGINAL, _orig",
        "ORIGINAL, logo_tpl,      logoTpl,    TEMPLATE, logo",
        "DEFAULT,  logo_orig,     logo_orig,  DEFAULT,  logo_orig",
        "TEMPLATE, aboriginal,    aboriginal, TEMPLATE, aboriginal",
    })
    void theSuffixChoosesTheModeInWhateverStyleTheNameHas(
            RenderMode base, String figmaName, String name, RenderMode mode, String left) {
        IosIconsSettings settings = new IosIconsSettings(
                RenderFormat.PDF,
                "Icons",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                base,
                Optional.of("_plain"),
                Optional.of("_orig"),
                Optional.of("_tpl"));

        assertThat(RenderModes.of(artwork(name, figmaName, light("1:1")), settings))
                .isEqualTo(new RenderModes(mode, left));
    }
}
