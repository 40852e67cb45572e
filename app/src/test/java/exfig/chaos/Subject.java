package exfig.chaos;

import exfig.simulator.Library;
import exfig.simulator.library.DemoLibrary;
import exfig.simulator.library.SyntheticLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What is exported: the files that Figma has, the configurations, and the command. Everything is
/// written below `out`.
///
/// @param configs relative path → YAML
/// @param command its words, without options of the run
record Subject(String name, List<Library> libraries, Map<String, String> configs, List<String> command) {
    private static final SyntheticLibrary ICONS = new SyntheticLibrary(120, 3);
    private static final SyntheticLibrary MORE_ICONS = new SyntheticLibrary(60, 4);
    private static final String CATALOG = """
            figma: {lightFileId: %s}
            common: {icons: {figmaFrameName: Icons A}}
            ios:
              xcassetsPath: out/%s/Assets.xcassets
              icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
            """;

    /// All components of a file, without a configuration.
    static Subject fetch(String format) {
        List<String> command =
                List.of("fetch", "-f", ICONS.fileKey(), "--page", "Icons", "-o", "out", "--format", format);
        return new Subject("fetch " + format, List.of(ICONS), Map.of(), command);
    }

    /// Icons for two platforms that want different formats.
    static Subject icons() {
        return new Subject(
                "icons",
                List.of(ICONS),
                Map.of(
                        "exfig.yaml",
                        CATALOG.formatted(ICONS.fileKey(), "ios").replace("format: svg", "format: pdf") + """
                        android:
                          mainRes: out/android/res
                          icons: [{output: figma-icons, nameStyle: snake_case}]
                        """),
                List.of("icons"));
    }

    /// Colors, icons and images of the demo design system for two platforms.
    static Subject demo() {
        return new Subject("export", List.of(Demo.LIBRARY), Map.of("exfig.yaml", Demo.config()), List.of("export"));
    }

    /// Three configs, two of which want the same.
    static Subject batch() {
        return new Subject(
                "batch",
                List.of(ICONS, MORE_ICONS),
                Map.of(
                        "configs/a.yaml", CATALOG.formatted(ICONS.fileKey(), "a"),
                        "configs/b.yaml", CATALOG.formatted(ICONS.fileKey(), "b"),
                        "configs/c.yaml", CATALOG.formatted(MORE_ICONS.fileKey(), "c")),
                List.of("batch", "configs"));
    }

    void configure(Path folder) throws IOException {
        for (Map.Entry<String, String> config : configs.entrySet()) {
            Path file = folder.resolve(config.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, config.getValue());
        }
    }

    /// The whole command line.
    String[] with(String... options) {
        List<String> words = new ArrayList<>(command);
        words.addAll(Arrays.asList(options));
        return words.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }

    private static final class Demo {
        static final DemoLibrary LIBRARY = new DemoLibrary();

        static String config() {
            try (InputStream template =
                    Objects.requireNonNull(Demo.class.getResourceAsStream("/exfig/demo/exfig.yaml"))) {
                return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                        .replace("@FILE@", DemoLibrary.FILE_KEY)
                        .replace("@OUT@", "out");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
