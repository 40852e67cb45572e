package exfig.config;

import exfig.platform.ConfigPosition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the configuration when none was named.
public final class ConfigDiscovery {
    private static final List<String> NAMES =
            List.of("exfig.yaml", "exfig.yml", "figma-export.yaml", "figma-export.yml");
    private static final Pattern FIGMA_KEY = Pattern.compile("(?m)^[\"']?figma[\"']?\\s*:");
    private static final Pattern EXTENDS_KEY = Pattern.compile("(?m)^extends\\s*:");
    private static final Pattern PLATFORM_KEY = Pattern.compile("(?m)^(?:common|ios|android|flutter|web)\\s*:");
    private static final int MOST_NEAR_FILES = 5;
    private static final int MOST_LOOKED_AT = 200;
    private static final long LARGEST_NEAR_FILE_BYTES = 1 << 20;

    private ConfigDiscovery() {}

    /// The first of `exfig.yaml`, `exfig.yml`, `figma-export.yaml` and `figma-export.yml` in this folder;
    /// parents are not searched.
    ///
    /// @throws ConfigException `C001` when there is none, naming other files that look like a configuration
    public static Path find(Path workingDirectory) {
        return candidates(workingDirectory).stream()
                .findFirst()
                .orElseThrow(() -> missing(
                        workingDirectory.toString().isEmpty() ? "." : workingDirectory.toString(),
                        "no configuration here: none of " + String.join(", ", NAMES) + " exists",
                        workingDirectory));
    }

    /// The configuration of figma-export in this folder.
    ///
    /// @throws ConfigException `C001` when there is none
    public static Path ofFigmaExport(Path workingDirectory) {
        List<String> names =
                NAMES.stream().filter(name -> name.startsWith("figma-export")).toList();
        return names.stream()
                .map(workingDirectory::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> missing(
                        workingDirectory.toString().isEmpty() ? "." : workingDirectory.toString(),
                        "no configuration to migrate here: none of " + String.join(", ", names) + " exists",
                        workingDirectory));
    }

    /// A word about a configuration of figma-export that stands beside one of exfig and is not read.
    public static Optional<ConfigProblem> passedOver(Path workingDirectory) {
        List<Path> all = candidates(workingDirectory);
        return all.stream()
                .skip(1)
                .filter(_ -> !all.getFirst().toString().contains("figma-export"))
                .filter(path -> path.toString().contains("figma-export"))
                .findFirst()
                .map(path -> new ConfigProblem(
                        "C034",
                        false,
                        new ConfigPosition(all.getFirst().toString(), 0, 0),
                        all.getFirst() + " is read, and " + path + " beside it is not",
                        Optional.of("remove it when it is not needed any more, or name it with --input"),
                        Optional.empty(),
                        1));
    }

    /// All of them that exist, the one that [#find] takes first; more than one is worth a note.
    public static List<Path> candidates(Path workingDirectory) {
        return NAMES.stream()
                .map(workingDirectory::resolve)
                .filter(Files::isRegularFile)
                .toList();
    }

    /// What to throw for a configuration that was named and is not there; it names those that are near.
    public static ConfigException missing(Path file) {
        return missing(
                file.toString(),
                "there is no file " + file,
                Optional.ofNullable(file.getParent()).orElse(Path.of("")));
    }

    private static ConfigException missing(String file, String sentence, Path folder) {
        List<String> near = near(folder);
        String hint = near.isEmpty()
                ? "without --input, " + String.join(", ", NAMES) + " are looked for in the working directory"
                : "did you mean " + String.join(" or ", near) + "?";
        return new ConfigException(List.of(new ConfigProblem(
                "C001", true, new ConfigPosition(file, 0, 0), sentence, Optional.of(hint), Optional.empty(), 1)));
    }

    private static List<String> near(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .limit(MOST_LOOKED_AT)
                    .filter(ConfigDiscovery::looksLikeConfig)
                    .limit(MOST_NEAR_FILES)
                    .map(Path::toString)
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /// Whether a YAML file has the key `figma`, or extends another file and has a platform.
    static boolean looksLikeConfig(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_NEAR_FILE_BYTES) {
                return false;
            }
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return FIGMA_KEY.matcher(text).find()
                    || (EXTENDS_KEY.matcher(text).find()
                            && PLATFORM_KEY.matcher(text).find());
        } catch (IOException _) {
            return false;
        }
    }
}
