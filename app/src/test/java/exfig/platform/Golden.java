package exfig.platform;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.plan.PlannedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares a plan with the files of `src/test/golden/<case>`: texts below `expected`, byte for byte, and the
/// lists `renders.txt` and `warnings.txt`. `-Dgolden=update` rewrites them; read the difference before
/// committing it.
public final class Golden {
    private static final Path ROOT = Path.of("src/test/golden");

    private Golden() {}

    public static void check(String name, PlannedOutput output) {
        Map<String, String> actual = files(output);
        Path folder = ROOT.resolve(name);
        if ("update".equals(System.getProperty("golden"))) {
            write(folder, actual);
        }
        assertThat(read(folder)).isEqualTo(actual);
    }

    private static Map<String, String> files(PlannedOutput output) {
        Map<String, String> files = new TreeMap<>();
        for (PlannedFile file : output.files()) {
            if (file instanceof PlannedFile.Generated(var path, var text)) {
                assertThat(files.put("expected/" + path, text))
                        .as("%s twice", path)
                        .isNull();
            }
        }
        String renders = output.files().stream()
                .filter(PlannedFile.Rendered.class::isInstance)
                .map(PlannedFile.Rendered.class::cast)
                .map(file -> "%s <- %s %s x%s %s (%s)\n"
                        .formatted(
                                file.path(),
                                file.render().node(),
                                file.render().format(),
                                file.render().scale(),
                                file.conversion().id(),
                                file.asset()))
                .collect(Collectors.joining());
        addUnlessEmpty(files, "renders.txt", renders);
        addUnlessEmpty(
                files,
                "warnings.txt",
                output.warnings().stream().map(line -> line + "\n").collect(Collectors.joining()));
        return files;
    }

    private static void addUnlessEmpty(Map<String, String> files, String name, String text) {
        if (!text.isEmpty()) {
            files.put(name, text);
        }
    }

    private static Map<String, String> read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void write(Path folder, Map<String, String> files) {
        try {
            for (String old : read(folder).keySet()) {
                Files.delete(folder.resolve(old));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
