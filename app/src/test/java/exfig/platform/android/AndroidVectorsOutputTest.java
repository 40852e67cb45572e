package exfig.platform.android;

import static exfig.platform.AssetFixtures.artwork;
import static exfig.platform.AssetFixtures.dark;
import static exfig.platform.AssetFixtures.light;
import static exfig.platform.AssetFixtures.mirrored;
import static exfig.platform.AssetFixtures.single;

import exfig.plan.Conversion;
import exfig.plan.ConvertedBytes;
import exfig.platform.Golden;
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

    @Test
    void eachIconIsASourceOfItsOwn() {
        AndroidVectorsSettings settings =
                new AndroidVectorsSettings("app.lantern.in.icons", Optional.of("app.lantern.in.AppIcons"), 3);

        Golden.check(
                "android/image-vectors",
                new AndroidVectorsOutput(Path.of("lib/src/main/kotlin"), settings, VECTORS)
                        .plan(List.of(
                                mirrored(artwork("arrow_back", "Arrow/Back", light("1:1"), dark("1:2"))),
                                single("24_clock", "1:3"),
                                single("color", "1:4"),
                                single("navBack", "1:5"),
                                single("nav_back", "1:6"),
                                single("図面", "1:7"))));
    }
}
