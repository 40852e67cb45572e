package exfig.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the process runs; outputs must not swallow these folders.
///
/// @param workingDirectory absolute; relative paths of a configuration start here
/// @param home the user's home directory
/// @param repository the nearest folder at or above the working directory with a `.git`
record Surroundings(Path workingDirectory, Path home, Optional<Path> repository) {
    static Surroundings current() {
        Path directory = Path.of("").toAbsolutePath().normalize();
        Path home =
                Path.of(System.getProperty("user.home", "/")).toAbsolutePath().normalize();
        return new Surroundings(directory, home, repositoryOf(directory));
    }

    private static Optional<Path> repositoryOf(Path directory) {
        return Stream.iterate(Optional.of(directory), Optional::isPresent, at -> at.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
    }
}
