package exfig.command;

import exfig.asset.AssetKind;
import exfig.asset.TargetPlatform;
import exfig.figma.id.FileKey;
import java.util.Optional;
import java.util.Set;

/// What a new configuration shall say.
///
/// @param file empty for a placeholder
/// @param dark a second file with the dark drawings and colors
/// @param variables where colors come from; empty for color styles
record InitAnswers(
        Optional<FileKey> file,
        Optional<FileKey> dark,
        Set<TargetPlatform> platforms,
        Set<AssetKind> kinds,
        Optional<Variables> variables,
        String iconsFrame,
        String imagesFrame) {
    InitAnswers {
        platforms = Set.copyOf(platforms);
        kinds = Set.copyOf(kinds);
    }

    /// A collection of variables and its modes.
    record Variables(String collection, String lightMode, Optional<String> darkMode) {}
}
