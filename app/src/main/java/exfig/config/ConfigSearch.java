package exfig.config;

import exfig.platform.ConfigPosition;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the configurations of a batch: files as they are named, those in folders, and those that match
/// patterns which the shell left alone.
///
/// A named file is taken whatever it holds. In folders and by patterns, YAML files without the key
/// `figma` are passed over, since projects keep other YAML beside their configurations.
public final class ConfigSearch {
    private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");
    private static final Pattern WILD = Pattern.compile("[*?\\[{]");
    private static final Set<String> NEVER_SEARCHED = Set.of("node_modules", "build", "Pods");

    private final boolean recursive;
    private final List<Path> configs = new ArrayList<>();
    private final Set<Path> real = new HashSet<>();
    private final List<Path> passedOver = new ArrayList<>();
    private final List<Path> repeated = new ArrayList<>();
    private final List<ConfigProblem> problems = new ArrayList<>();

    private ConfigSearch(boolean recursive) {
        this.recursive = recursive;
    }

    /// What was found.
    ///
    /// @param configs in the order of the arguments, those of one folder sorted; each file once
    /// @param passedOver YAML files that are no configurations
    /// @param repeated files that were named or found again
    /// @param problems arguments that lead to nothing
    public record Found(List<Path> configs, List<Path> passedOver, List<Path> repeated, List<ConfigProblem> problems) {
        public Found {
            configs = List.copyOf(configs);
            passedOver = List.copyOf(passedOver);
            repeated = List.copyOf(repeated);
            problems = List.copyOf(problems);
        }
    }

    /// Looks at every argument.
    ///
    /// @param arguments files, folders and patterns, relative to the working directory
    /// @param recursive whether folders in folders are searched, too; hidden ones and those with foreign
    ///     or generated files (`node_modules`, `build`, `Pods`) are not
    public static Found find(Collection<String> arguments, boolean recursive) {
        ConfigSearch search = new ConfigSearch(recursive);
        arguments.forEach(search::argument);
        return new Found(search.configs, search.passedOver, search.repeated, search.problems);
    }

    private void argument(String argument) {
        try {
            Optional<Path> path = existing(argument);
            if (path.isPresent()) {
                found(argument, path.get());
            } else if (WILD.matcher(argument).find()) {
                pattern(argument);
            } else {
                problems.addAll(ConfigDiscovery.missing(Path.of(argument)).problems());
            }
        } catch (InvalidPathException | IOException e) {
            complain("C002", argument, "cannot be searched: " + e.getMessage());
        }
    }

    private static Optional<Path> existing(String argument) {
        try {
            return Optional.of(Path.of(argument)).filter(Files::exists);
        } catch (InvalidPathException _) {
            // Some systems allow no wildcards in paths.
            return Optional.empty();
        }
    }

    private void found(String argument, Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            add(path);
            return;
        }
        int before = configs.size() + repeated.size();
        for (Path file : yamlFiles(path, recursive)) {
            addIfConfig(file);
        }
        if (configs.size() + repeated.size() == before) {
            boolean deeper = !recursive && yamlFiles(path, true).stream().anyMatch(ConfigDiscovery::looksLikeConfig);
            complain(
                    "C001",
                    argument,
                    "holds no configuration"
                            + (deeper ? "; there are some in its folders: --recursive finds them" : ""));
        }
    }

    private void pattern(String argument) throws IOException {
        String normal = argument.startsWith("./") ? argument.substring(2) : argument;
        Path base = base(normal);
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + normal);
        int before = configs.size() + repeated.size();
        if (Files.isDirectory(base)) {
            for (Path file : yamlFiles(base, true)) {
                if (matcher.matches(file)) {
                    addIfConfig(file);
                }
            }
        }
        if (configs.size() + repeated.size() == before) {
            complain("C001", argument, "matches no configuration");
        }
    }

    // The folder before the first wildcard; a search of everything above it would be endless.
    private static Path base(String glob) {
        int wild = Math.max(0, firstWild(glob));
        int end = glob.lastIndexOf('/', wild);
        return end < 0 ? Path.of("") : Path.of(end == 0 ? "/" : glob.substring(0, end));
    }

    private static int firstWild(String glob) {
        Matcher matcher = WILD.matcher(glob);
        return matcher.find() ? matcher.start() : 0;
    }

    private static List<Path> yamlFiles(Path folder, boolean deep) throws IOException {
        if (!deep) {
            try (Stream<Path> files = Files.list(folder)) {
                return files.filter(ConfigSearch::isYaml).sorted().toList();
            }
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean skipped = !inner.equals(folder) && isSkipped(inner);
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isYaml(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException cause) {
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().sorted().toList();
    }

    private static boolean isSkipped(Path folder) {
        String name = name(folder);
        return name.startsWith(".") || NEVER_SEARCHED.contains(name);
    }

    private static boolean isYaml(Path file) {
        return YAML.matcher(name(file)).matches() && Files.isRegularFile(file);
    }

    private static String name(Path path) {
        return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    }

    private void addIfConfig(Path file) throws IOException {
        // What cannot be read may be one; the reader then says what is wrong with it.
        if (ConfigDiscovery.looksLikeConfig(file) || !Files.isReadable(file)) {
            add(file);
        } else {
            passedOver.add(file);
        }
    }

    private void add(Path file) throws IOException {
        if (real.add(file.toRealPath())) {
            configs.add(file.normalize());
        } else {
            repeated.add(file);
        }
    }

    private void complain(String code, String argument, String what) {
        problems.add(new ConfigProblem(
                code,
                true,
                new ConfigPosition(argument, 0, 0),
                argument + " " + what,
                Optional.empty(),
                Optional.empty(),
                1));
    }
}
