package exfig.endtoend;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/// The program as it is given to users: jars and an AOT cache, made once from the classes under
/// test. A start costs half of what one from folders of classes costs, and there are a thousand of
/// them; what is tested is nearer to the product, too, since no class of a test is on the class
/// path.
final class ProgramImage {
    private static final long TRAINING_SECONDS = 120;

    private final String classPath;
    private final Path cache;

    private ProgramImage(String classPath, Path cache) {
        this.classPath = classPath;
        this.cache = cache;
    }

    /// The image of the classes that these tests run with; made on the first call, by one process at a
    /// time.
    static ProgramImage get() {
        return Holder.IMAGE;
    }

    /// What `java` is told to start the program, before its own arguments.
    List<String> command(List<String> jvmOptions) {
        List<String> command = new ArrayList<>(java());
        if (Files.exists(cache)) {
            command.add("-XX:AOTCache=" + cache);
        }
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", classPath, "exfig.command.Main"));
        return command;
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // A cache that does not fit is not worth a word among the program's own.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED");
    }

    private static ProgramImage make() throws IOException, InterruptedException {
        List<Path> parts = parts();
        Path folder = Path.of("target", "end-to-end", digest(parts)).toAbsolutePath();
        Files.createDirectories(folder);
        try (FileChannel lock =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = lock.lock()) {
            List<String> jars = new ArrayList<>();
            for (Path part : parts) {
                jars.add(Files.isDirectory(part) ? jar(part, folder.resolve(jars.size() + ".jar")) : part.toString());
            }
            ProgramImage image = new ProgramImage(String.join(File.pathSeparator, jars), folder.resolve("exfig.aot"));
            image.train(folder);
            return image;
        }
    }

    /// The class path of the tests without the tests.
    private static List<Path> parts() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(all.split(File.pathSeparator))
                .map(Path::of)
                .filter(Files::exists)
                .filter(part -> !Files.isDirectory(part)
                        || Files.isDirectory(part.resolve("exfig"))
                                && !part.endsWith("test-classes")
                                && !part.endsWith("test"))
                .toList();
    }

    private static String digest(List<Path> parts) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path part : parts) {
                try (Stream<Path> files = Files.walk(part)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        digest.update((file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file) + "\n")
                                .getBytes(StandardCharsets.UTF_8));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String jar(Path classes, Path jar) throws IOException {
        if (Files.exists(jar)) {
            return jar.toString();
        }
        Path unfinished = jar.resolveSibling(jar.getFileName() + ".part");
        try (OutputStream file = Files.newOutputStream(unfinished);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> files = Files.walk(classes)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (Path entry : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(entry).toString().replace(File.separatorChar, '/')));
                Files.copy(entry, out);
                out.closeEntry();
            }
        }
        Files.move(unfinished, jar, StandardCopyOption.ATOMIC_MOVE);
        return jar.toString();
    }

    /// Runs the demo, so that the classes of an export are in the cache. Without a cache all works the
    /// same.
    private void train(Path folder) throws IOException, InterruptedException {
        if (Files.exists(cache)) {
            return;
        }
        Path scratch = Files.createDirectories(folder.resolve("training"));
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-XX:AOTCacheOutput=" + scratch.resolve("exfig.aot"), "-cp", classPath));
        command.addAll(List.of("exfig.command.Main", "demo", "-o", "out", "--progress", "none"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(scratch.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("training.txt").toFile());
        builder.environment().put("EXFIG_CACHE_DIR", scratch.resolve("store").toString());
        Process process = builder.start();
        if (!process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        } else if (process.exitValue() == 0 && Files.exists(scratch.resolve("exfig.aot"))) {
            Files.move(scratch.resolve("exfig.aot"), cache, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Made when it is first wanted.
    private static final class Holder {
        static final ProgramImage IMAGE = image();

        private static ProgramImage image() {
            try {
                return make();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the program was made", e);
            }
        }
    }
}
