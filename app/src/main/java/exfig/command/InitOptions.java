package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.TargetPlatform;
import exfig.figma.id.FileKey;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `exfig init` need not ask.
final class InitOptions {
    static final String ICONS = "Icons";
    static final String IMAGES = "Illustrations";

    @Option(
            names = {"-p", "--platform"},
            paramLabel = "NAMES",
            description = "ios, android, flutter and web, with commas between them.")
    @Nullable
    String platform;

    @Option(
            names = {"-f", "--file"},
            paramLabel = "KEY|URL",
            description = "The Figma file, by its key or its address.")
    @Nullable
    String file;

    @Option(names = "--dark-file", paramLabel = "KEY|URL", description = "A second file with dark drawings and colors.")
    @Nullable
    String darkFile;

    @Option(
            names = "--kinds",
            paramLabel = "NAMES",
            description = "colors, icons, images and typography, with commas. Default: the first three.")
    @Nullable
    String kinds;

    @Option(names = "--icons-frame", paramLabel = "NAME", description = "The frame of the icons. Default: Icons.")
    @Nullable
    String icons;

    @Option(
            names = "--images-frame",
            paramLabel = "NAME",
            description = "The frame of the images. Default: Illustrations.")
    @Nullable
    String images;

    @Option(
            names = "--collection",
            paramLabel = "NAME",
            description = "Colors come from this collection of variables. Default: from color styles.")
    @Nullable
    String collection;

    @Option(names = "--light-mode", paramLabel = "NAME", description = "Its mode for light. Default: Light.")
    String lightMode = "Light";

    @Option(names = "--dark-mode", paramLabel = "NAME", description = "Its mode for dark. Default: none.")
    @Nullable
    String darkMode;

    /// Whether nothing needs to be asked.
    boolean complete() {
        return platform != null && file != null;
    }

    Optional<FileKey> fileKey() {
        return Optional.ofNullable(file).map(FileArgument::key);
    }

    Optional<FileKey> darkKey() {
        return Optional.ofNullable(darkFile).map(FileArgument::key);
    }

    Optional<Set<TargetPlatform>> platforms() {
        return Optional.ofNullable(platform).map(InitOptions::platforms);
    }

    /// Platforms of words with commas or blanks between them.
    ///
    /// @throws UsageException for a word that is none
    static Set<TargetPlatform> platforms(String words) {
        Set<TargetPlatform> found = EnumSet.noneOf(TargetPlatform.class);
        for (String word : words.strip().split("[,\\s]+")) {
            found.add(Arrays.stream(TargetPlatform.values())
                    .filter(platform -> platform.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UsageException("there is no platform \"" + word + "\"", choices())));
        }
        return found;
    }

    private static String choices() {
        return Arrays.stream(TargetPlatform.values())
                .map(TargetPlatform::word)
                .collect(Collectors.joining(", ", "Some of ", ", with commas between them."));
    }

    Optional<Set<AssetKind>> kinds() {
        return Optional.ofNullable(kinds).map(InitOptions::kinds);
    }

    Optional<InitAnswers.Variables> variables() {
        return Optional.ofNullable(collection)
                .map(name -> new InitAnswers.Variables(name, lightMode, Optional.ofNullable(darkMode)));
    }

    Optional<String> iconsFrame() {
        return Optional.ofNullable(icons);
    }

    Optional<String> imagesFrame() {
        return Optional.ofNullable(images);
    }

    /// The answers that need no person.
    InitAnswers answers() {
        Set<TargetPlatform> wanted = platforms()
                .orElseThrow(() -> new UsageException(
                        "init lacks --platform, and there is no terminal to ask on",
                        "For example: exfig init --platform ios,android --file URL"));
        return new InitAnswers(
                fileKey(),
                darkKey(),
                wanted,
                kinds().orElse(EnumSet.of(AssetKind.COLORS, AssetKind.ICONS, AssetKind.IMAGES)),
                variables(),
                iconsFrame().orElse(ICONS),
                imagesFrame().orElse(IMAGES));
    }

    /// Kinds of assets of words with commas or blanks between them.
    ///
    /// @throws UsageException for a word that is none
    static Set<AssetKind> kinds(String words) {
        Set<AssetKind> found = EnumSet.noneOf(AssetKind.class);
        for (String word : words.strip().split("[,\\s]+")) {
            found.add(Arrays.stream(AssetKind.values())
                    .filter(kind -> kind.name().equals(word.toUpperCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "there is no kind of asset \"" + word + "\"",
                            "Some of colors, icons, images, typography, with commas between them.")));
        }
        return found;
    }
}
