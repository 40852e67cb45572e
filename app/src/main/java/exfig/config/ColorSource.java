package exfig.config;

import exfig.figma.id.FileKey;
import java.util.Optional;

/// Where the colors of an entry come from.
public sealed interface ColorSource {
    /// Color styles, one file for each appearance.
    record StyleFiles(
            FileKey light,
            Optional<FileKey> dark,
            Optional<FileKey> lightHighContrast,
            Optional<FileKey> darkHighContrast)
            implements ColorSource {}

    /// Color styles of one file, told apart by the end of their names.
    record SuffixedStyles(
            FileKey file, String darkSuffix, String lightHighContrastSuffix, String darkHighContrastSuffix)
            implements ColorSource {}

    /// Color variables of one collection, one mode for each appearance.
    record Variables(
            FileKey file,
            String collection,
            String lightMode,
            Optional<String> darkMode,
            Optional<String> lightHighContrastMode,
            Optional<String> darkHighContrastMode,
            Optional<String> primitivesMode)
            implements ColorSource {}
}
