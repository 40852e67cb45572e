package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.AssetKind;
import exfig.figma.id.FileKey;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What else than itself a configuration says that it is made from.
class ConfigInputsTest {
    @TempDir
    Path folder;

    @Test
    void theFilesOfEachKindAreKnown() {
        ExportConfig config = ConfigFixtures.read(folder, """
                figma:
                  lightFileId: Light
                  darkFileId: Dark
                  darkHighContrastFileId: DarkContrast
                common:
                  icons: {useSingleFile: true}
                ios:
                  xcassetsPath: Assets.xcassets
                  colors: {useColorAssets: true, assetsFolder: Colors, nameStyle: camelCase}
                  icons:
                    - {format: svg, assetsFolder: Icons, nameStyle: camelCase}
                    - {format: svg, assetsFolder: More, nameStyle: camelCase, figmaFileId: Own}
                """);

        assertThat(config.files(AssetKind.COLORS))
                .containsExactlyInAnyOrder(key("Light"), key("Dark"), key("DarkContrast"));
        assertThat(config.files(AssetKind.ICONS)).containsExactlyInAnyOrder(key("Light"), key("Own"));
        assertThat(config.files(AssetKind.IMAGES)).isEmpty();
    }

    @Test
    void theFoldersWithTemplatesAreKnown() {
        ExportConfig config = ConfigFixtures.read(folder, """
                figma: {lightFileId: Light}
                ios:
                  xcassetsPath: Assets.xcassets
                  templatesPath: templates/ios
                  icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
                android:
                  mainRes: res
                  templatesPath: templates/android
                  icons: {output: icons}
                """);

        assertThat(config.templates())
                .containsExactlyInAnyOrder(Path.of("templates/ios"), Path.of("templates/android"));
    }

    private static FileKey key(String text) {
        return new FileKey(text);
    }
}
