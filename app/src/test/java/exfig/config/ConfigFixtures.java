package exfig.config;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Artwork;
import exfig.asset.ColorAsset;
import exfig.asset.TargetPlatform;
import exfig.asset.TextStyleAsset;
import exfig.platform.ArtworkOutput;
import exfig.platform.ColorOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.TypographyOutput;
import exfig.platform.android.AndroidColorsSettings;
import exfig.platform.android.AndroidIconsSettings;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.AndroidSettings;
import exfig.platform.android.AndroidTypographySettings;
import exfig.platform.android.AndroidVectorsSettings;
import exfig.platform.flutter.FlutterAssetsSettings;
import exfig.platform.flutter.FlutterColorsSettings;
import exfig.platform.flutter.FlutterSettings;
import exfig.platform.ios.IosColorsSettings;
import exfig.platform.ios.IosIconsSettings;
import exfig.platform.ios.IosImagesSettings;
import exfig.platform.ios.IosSettings;
import exfig.platform.ios.IosTypographySettings;
import exfig.platform.web.WebArtworkSettings;
import exfig.platform.web.WebColorsSettings;
import exfig.platform.web.WebSettings;
import exfig.platform.web.WebTypographySettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads configurations in tests; the outputs only remember the settings that they were made from.
final class ConfigFixtures {
    record Colors(Record platformSettings, Record settings) implements ColorOutput {
        @Override
        public TargetPlatform platform() {
            return platformSettings instanceof IosSettings ? TargetPlatform.IOS : TargetPlatform.ANDROID;
        }

        @Override
        public PlannedOutput plan(List<ColorAsset> colors) {
            return new PlannedOutput(List.of(), List.of());
        }
    }

    record Drawings(Record platformSettings, Record settings) implements ArtworkOutput {
        @Override
        public Optional<TargetPlatform> platform() {
            return Optional.empty();
        }

        @Override
        public PlannedOutput plan(List<Artwork> artwork) {
            return new PlannedOutput(List.of(), List.of());
        }
    }

    record Texts(Record platformSettings, Record settings) implements TypographyOutput {
        @Override
        public TargetPlatform platform() {
            return platformSettings instanceof IosSettings ? TargetPlatform.IOS : TargetPlatform.ANDROID;
        }

        @Override
        public PlannedOutput plan(List<TextStyleAsset> styles) {
            return new PlannedOutput(List.of(), List.of());
        }
    }

    private static final class Remembering implements OutputFactory {
        @Override
        public ColorOutput iosColors(IosSettings platform, IosColorsSettings settings) {
            return new Colors(platform, settings);
        }

        @Override
        public ArtworkOutput iosIcons(IosSettings platform, IosIconsSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public ArtworkOutput iosImages(IosSettings platform, IosImagesSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public TypographyOutput iosTypography(IosSettings platform, IosTypographySettings settings) {
            return new Texts(platform, settings);
        }

        @Override
        public TypographyOutput androidTypography(AndroidSettings platform, AndroidTypographySettings settings) {
            return new Texts(platform, settings);
        }

        @Override
        public ColorOutput androidColors(AndroidSettings platform, AndroidColorsSettings settings) {
            return new Colors(platform, settings);
        }

        @Override
        public ArtworkOutput androidIcons(AndroidSettings platform, AndroidIconsSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public ArtworkOutput androidVectors(AndroidSettings platform, AndroidVectorsSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public ArtworkOutput androidImages(AndroidSettings platform, AndroidImagesSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public TypographyOutput webTypography(WebSettings platform, WebTypographySettings settings) {
            return new Texts(platform, settings);
        }

        @Override
        public ColorOutput webColors(WebSettings platform, WebColorsSettings settings) {
            return new Colors(platform, settings);
        }

        @Override
        public ArtworkOutput webIcons(WebSettings platform, WebArtworkSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public ArtworkOutput webImages(WebSettings platform, WebArtworkSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public ColorOutput flutterColors(FlutterSettings platform, FlutterColorsSettings settings) {
            return new Colors(platform, settings);
        }

        @Override
        public ArtworkOutput flutterIcons(FlutterSettings platform, FlutterAssetsSettings settings) {
            return new Drawings(platform, settings);
        }

        @Override
        public ArtworkOutput flutterImages(FlutterSettings platform, FlutterAssetsSettings settings) {
            return new Drawings(platform, settings);
        }
    }

    /// Values and keys that the reader tolerates with a warning and editors shall mark.
    private static final Set<String> STRICTER_SCHEMA = Set.of("C010", "C014", "C016", "C029");

    /// `shop/pubspec.yaml`; there is no other.
    private static final String PUBSPEC = """
            name: shop
            flutter:
              assets: [assets/icons/, {path: assets/pictures/, flavors: [full]}, assets/art/hero.png]
            """;

    private ConfigFixtures() {}

    static OutputFactory remembering() {
        return new Remembering();
    }

    static ConfigReader reader() {
        return new ConfigReader(
                new Remembering(),
                ReadOptions.DEFAULT,
                new Surroundings(
                        Path.of("/home/dev/project/app"),
                        Path.of("/home/dev"),
                        Optional.of(Path.of("/home/dev/project")),
                        Map.of("FIGMA_FILE", "kEy123", "EMPTY", "", "LEAK", "figd_AbCdEfGhIjKlMnOpQrSt"),
                        _ -> true,
                        _ -> Optional.empty(),
                        _ -> List.of(),
                        file -> Optional.of(PUBSPEC).filter(_ -> file.equals(Path.of("shop/pubspec.yaml")))));
    }

    static Path write(Path folder, String text) {
        try {
            return Files.writeString(folder.resolve("exfig.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Every configuration that a test reads without complaint is valid by the published schema, too.
    static ExportConfig read(Path folder, String text) {
        ExportConfig config = reader().read(write(folder, text));
        if (config.warnings().stream().noneMatch(warning -> STRICTER_SCHEMA.contains(warning.code()))) {
            assertThat(PublishedSchema.problems(text)).as(text).isEmpty();
        }
        return config;
    }

    static List<ConfigProblem> problems(Path folder, String text) {
        try {
            return read(folder, text).warnings();
        } catch (ConfigException e) {
            return e.problems();
        }
    }

    /// As tools see them, one a line: `3:5 error C010 sentence | hint`.
    static String shown(Path folder, String text) {
        return shown(problems(folder, text));
    }

    /// The same with the name of the file in front; names of files in messages are told from the folder,
    /// too.
    static String withFiles(Path folder, List<ConfigProblem> problems) {
        StringBuilder lines = new StringBuilder();
        for (ConfigProblem problem : problems) {
            lines.append(problem.position().file()).append(':').append(shown(List.of(problem)));
        }
        return lines.toString().replace(folder + "/", "");
    }

    /// See above.
    static String shown(List<ConfigProblem> problems) {
        StringBuilder lines = new StringBuilder();
        for (ConfigProblem problem : problems) {
            lines.append(problem.position().line())
                    .append(':')
                    .append(problem.position().column())
                    .append(problem.error() ? " error " : " warning ")
                    .append(problem.code())
                    .append(' ')
                    .append(problem.sentence());
            problem.hint().ifPresent(hint -> lines.append(" | ").append(hint));
            lines.append('\n');
        }
        return lines.toString();
    }
}
