package exfig.config;

import exfig.platform.TemplateException;
import exfig.platform.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where the process runs: outputs must not swallow these folders, and values may refer to the environment.
///
/// @param workingDirectory absolute; relative paths of a configuration start here
/// @param home the user's home directory
/// @param repository the nearest folder at or above the working directory with a `.git`
/// @param environment the variables of the process
/// @param exists whether there is a file or folder at a path of a configuration
/// @param templateFault what keeps the templates of a folder from being used
/// @param foreignTemplates files in a folder that are templates of older tools
/// @param text the text of a file; empty when there is none that can be read
record Surroundings(
        Path workingDirectory,
        Path home,
        Optional<Path> repository,
        Map<String, String> environment,
        Predicate<Path> exists,
        Function<Path, Optional<String>> templateFault,
        Function<Path, List<String>> foreignTemplates,
        Function<Path, Optional<String>> text) {
    private static final Pattern FOREIGN = Pattern.compile(".*\\.(?:stencil|jinja2?)(?:\\.include)?");

    static Surroundings current() {
        Path directory = Path.of("").toAbsolutePath().normalize();
        Path home =
                Path.of(System.getProperty("user.home", "/")).toAbsolutePath().normalize();
        return new Surroundings(
                directory,
                home,
                repositoryOf(directory),
                System.getenv(),
                Files::exists,
                Surroundings::templateFaultOf,
                Surroundings::foreignTemplatesIn,
                Surroundings::textOf);
    }

    private static Optional<Path> repositoryOf(Path directory) {
        return Stream.iterate(Optional.of(directory), Optional::isPresent, at -> at.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
    }

    private static Optional<String> textOf(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static List<String> foreignTemplatesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(name -> FOREIGN.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    private static Optional<String> templateFaultOf(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.of(Files.exists(folder) ? folder + " is no folder" : "there is no folder " + folder);
        }
        try {
            return Templates.overriddenBy(folder).fault().map(Object::toString);
        } catch (TemplateException e) {
            return Optional.of(e.problem().toString());
        }
    }
}
