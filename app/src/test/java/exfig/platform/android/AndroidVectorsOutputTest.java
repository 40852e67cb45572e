package exfig.platform.android;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.mirrored;
import static exfig.platform.AssetFixtures.single;

import exfig.asset.Artwork;
import exfig.plan.Conversion;
import exfig.plan.ConvertedBytes;
import exfig.platform.Golden;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AndroidVectorsOutputTest {
    private static final ImageVectors VECTORS =
            (name, packageName, target, precision, autoMirrored) -> new Conversion() {
                @Override
                public String id() {
                    return String.join(
                            ";",
                            name,
                            packageName,
                            target.orElse("-"),
                            "" + precision,
                            autoMirrored ? "mirrored" : "not mirrored");
                }

                @Override
                public ConvertedBytes apply(byte[] source) {
                    return ConvertedBytes.of(source);
                }
            };

    private static final List<Artwork> ICONS = List.of(
            mirrored(artwork("arrow_back", "Arrow/Back", light("1:1"), dark("1:2"))),
            single("24_clock", "1:3"),
            single("color", "1:4"),
            single("navBack", "1:5"),
            single("nav_back", "1:6"),
            single("図面", "1:7"));

    @Test
    void eachIconIsASourceOfItsOwn() {
        Golden.check("android/image-vectors", plan(Optional.of("app.lantern.in.AppIcons"), Optional.empty()));
    }

    @Test
    void codeConnectShowsTheVectorsAsMembersOfTheirTarget() {
        Golden.check(
                "android/image-vectors-code-connect",
                plan(
                        Optional.of("app.lantern.in.AppIcons"),
                        Optional.of(new CodeConnectSettings(Path.of("figma/Icons.figma.kt"), "app.lantern.figma"))));
    }

    @Test
    void codeConnectInTheSamePackageImportsNoVector() {
        Golden.check(
                "android/image-vectors-code-connect-same-package",
                plan(
                        Optional.empty(),
                        Optional.of(new CodeConnectSettings(Path.of("Icons.figma.kt"), "app.lantern.in.icons"))));
    }

    private static PlannedOutput plan(Optional<String> target, Optional<CodeConnectSettings> codeConnect) {
        AndroidVectorsSettings settings =
                new AndroidVectorsSettings("app.lantern.in.icons", target, 3, OnLoss.WARN, codeConnect);
        return new AndroidVectorsOutput(AndroidFixtures.FULL, settings, VECTORS, Templates.builtIn()).plan(ICONS);
    }
}
