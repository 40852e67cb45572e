package exfig.platform.android;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.mirrored;
import static exfig.platform.AssetFixtures.single;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.platform.Golden;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AndroidIconsOutputTest {
    @Test
    void drawablesForDayAndNightAndComposeFunctions() {
        AndroidIconsSettings settings = new AndroidIconsSettings(
                "figma", Optional.of("app.lantern.ui"), 3, true, OnLoss.WARN, Optional.empty());

        Golden.check(
                "android/icons",
                new AndroidIconsOutput(AndroidFixtures.FULL, settings, AndroidFixtures.VECTORS, Templates.builtIn())
                        .plan(List.of(
                                mirrored(artwork("arrow", "Arrow", light("1:1"), dark("1:2"))),
                                single("clock_small_2", "1:3"),
                                single("icon", "1:4"),
                                single("navBack", "1:5"),
                                single("when", "1:6"))));
    }

    @Test
    void withoutComposePackageThereAreDrawablesAlone() {
        AndroidIconsSettings settings =
                new AndroidIconsSettings("figma", Optional.empty(), 4, false, OnLoss.WARN, Optional.empty());

        var plan = new AndroidIconsOutput(AndroidFixtures.FULL, settings, AndroidFixtures.VECTORS, Templates.builtIn())
                .plan(List.of(single("icon", "1:1")));

        assertThat(plan.files()).extracting(file -> file.path().below()).containsExactly("drawable/icon.xml");
        assertThat(plan.warnings()).isEmpty();
    }

    @Test
    void codeConnectShowsTheDrawables() {
        AndroidIconsSettings settings = new AndroidIconsSettings(
                "figma",
                Optional.empty(),
                4,
                false,
                OnLoss.WARN,
                Optional.of(new CodeConnectSettings(Path.of("connect/Icons.figma.kt"), "app.lantern.in.figma")));

        Golden.check(
                "android/icons-code-connect",
                new AndroidIconsOutput(AndroidFixtures.FULL, settings, AndroidFixtures.VECTORS, Templates.builtIn())
                        .plan(List.of(single("wallet", "40:17"), single("7eleven", "40:18"))));
    }
}
