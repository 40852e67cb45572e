package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A temporary folder to work in, the program, and what it needs when it does nothing.
///
/// @param root of the project
/// @param baseKilobytes the largest resident set of `exfig --version`
record Workshop(Path root, Path folder, long baseKilobytes) implements AutoCloseable {
    static Workshop open(Path root) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("exfig-benchmark");
        Workshop raw = new Workshop(root, folder, 0);
        long base = 0;
        for (int i = 0; i < 3; i++) {
            base = Math.max(base, raw.exfig(folder, List.of("--version"), null).peakKilobytes());
        }
        return new Workshop(root, folder, base);
    }

    /// An empty folder. Those before it stay until the end: creating files shortly after many were deleted
    /// is slow on some file systems, which would be measured.
    Path fresh(String name) throws IOException {
        return Files.createTempDirectory(folder, name);
    }

    /// What kind of file system the folder is on.
    String fileSystem() throws IOException {
        return Files.getFileStore(folder).type();
    }

    /// A simulator of these libraries on the Pro plan, with Figma's median times.
    Figma figma(Library... libraries) throws IOException, InterruptedException {
        return Figma.start(this, "pro", "steady", 0, libraries);
    }

    /// Runs the program in a folder to its end, with a store of its own there.
    Run exfig(Path project, List<String> arguments, Figma figma) throws IOException, InterruptedException {
        return Run.of(root.resolve("exfig"), project, arguments, figma);
    }

    @Override
    public void close() throws IOException {
        remove(folder);
    }

    private static void remove(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
