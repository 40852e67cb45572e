package exfig.config;

import exfig.figma.id.FileKey;
import java.util.Optional;

/// Dark drawings made of light ones, whose colors are bound to variables with a light and a dark mode.
///
/// @param collection exact name of the collection with the two modes
/// @param primitivesMode mode of the collections that aliases point into
/// @param libraryFile a file that has the variables which the file of the drawings lacks
public record DarkModes(
        String collection,
        String lightMode,
        String darkMode,
        Optional<String> primitivesMode,
        Optional<FileKey> libraryFile) {}
