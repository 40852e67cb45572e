package exfig.config;

import exfig.asset.Appearance;
import exfig.figma.id.FileKey;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Where the colors of an entry come from.
public sealed interface ColorSource {
    /// The files that are read for it.
    default Set<FileKey> files() {
        return switch (this) {
            case StyleFiles(var light, var dark, var lightHighContrast, var darkHighContrast) -> {
                Set<FileKey> all = new TreeSet<>(Set.of(light));
                Stream.of(dark, lightHighContrast, darkHighContrast).forEach(file -> file.ifPresent(all::add));
                yield Collections.unmodifiableSet(all);
            }
            case SuffixedStyles suffixed -> Set.of(suffixed.file());
            case Variables variables -> Set.of(variables.file());
            case TokensFile _ -> Set.of();
        };
    }

    /// Color styles, one file for each appearance.
    record StyleFiles(
            FileKey light,
            Optional<FileKey> dark,
            Optional<FileKey> lightHighContrast,
            Optional<FileKey> darkHighContrast)
            implements ColorSource {
        /// The files, light first.
        public Map<Appearance, FileKey> byAppearance() {
            Map<Appearance, FileKey> files = new EnumMap<>(Appearance.class);
            files.put(Appearance.LIGHT, light);
            dark.ifPresent(file -> files.put(Appearance.DARK, file));
            lightHighContrast.ifPresent(file -> files.put(Appearance.LIGHT_HIGH_CONTRAST, file));
            darkHighContrast.ifPresent(file -> files.put(Appearance.DARK_HIGH_CONTRAST, file));
            return files;
        }
    }

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

    /// Colors of a local file: of design tokens, or of variables as Figma's API gave them.
    ///
    /// @param path from the working directory
    /// @param group the group to take, its names joined by `.`; empty means all
    /// @param collection whose variables are meant; read for variables only
    /// @param modes names of modes by appearance; a light one is needed for variables only
    /// @param primitivesMode mode of the collections that aliases point into; read for variables only
    record TokensFile(
            Path path,
            Optional<String> group,
            Optional<String> collection,
            Map<Appearance, String> modes,
            Optional<String> primitivesMode)
            implements ColorSource {
        public TokensFile {
            modes = Map.copyOf(modes);
        }
    }
}
