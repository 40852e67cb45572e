package exfig.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Trees that exfig has written.
final class Exports {
    private static final Path GOLDEN = Path.of("../app/src/test/golden");

    private Exports() {}

    /// Exports the demo by the program itself.
    static void demo(Path folder) throws IOException, InterruptedException {
        program(Files.createDirectories(folder), "demo", "-o", folder.toString());
    }

    /// Runs the program in a folder, to its good end.
    static void program(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "exfig.command.Main"));
        command.addAll(List.of(arguments));
        Tool.Result run = Tool.run(folder, command);
        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    /// The trees that the tests of the app expect, by option group.
    static List<Path> golden(String platform) throws IOException {
        try (Stream<Path> groups = Files.list(GOLDEN.resolve(platform))) {
            return groups.map(group -> group.resolve("expected"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    /// Files of a tree by the end of their names.
    static List<Path> files(Path tree, String extension) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(file -> file.toString().endsWith(extension))
                    .sorted()
                    .toList();
        }
    }
}
