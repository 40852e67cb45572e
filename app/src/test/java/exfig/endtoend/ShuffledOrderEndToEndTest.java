package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Library;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figma promises no order of what it lists. Whatever the order, an export has the same bytes.
/// `-Dexfig.catalog=5000` tries it with more styles and icons than the ordinary 1,000.
class ShuffledOrderEndToEndTest {
    private static final Pattern FILENAME = Pattern.compile("\"filename\" : \"([^\"]+)\"");

    private static final String PLATFORMS = """
            figma:
              lightFileId: TheDesignSystem
            common:
              icons:
                figmaFrameName: Icons A
            %s
            ios:
              xcassetsPath: app/Assets.xcassets
              colors:
                assetsFolder: Colors
                nameStyle: camelCase
                swiftuiColorSwift: app/Color+Palette.swift
                colorSwift: app/UIColor+Palette.swift
              icons:
                format: svg
                assetsFolder: Icons
                nameStyle: camelCase
                swiftUIImageSwift: app/Image+Icons.swift
            android:
              mainRes: app/res
              mainSrc: app/kotlin
              resourcePackage: dev.example
              colors:
                xmlOutputFileName: colors.xml
                composePackageName: dev.example.ui
              icons:
                output: icons
                composePackageName: dev.example.ui
            """;

    private static final String VARIABLES = """
              variablesColors:
                tokensFileId: TheDesignSystem
                tokensCollectionName: Theme
                lightModeName: Light
                darkModeName: Dark
            """;

    @TempDir
    Path folder;

    @Test
    void stylesAndIconsAreTheSameBytesInAnyOrder() throws Exception {
        sameInAnyOrder(Integer.getInteger("exfig.catalog", 1_000), "");
        assertThat(namedButMissing(folder.resolve("1/app"))).isEmpty();
    }

    @Test
    void variablesAndIconsAreTheSameBytesInAnyOrder() throws Exception {
        sameInAnyOrder(300, VARIABLES.stripTrailing());
    }

    private void sameInAnyOrder(int size, String colorSource) throws Exception {
        Library catalog = new LargeCatalog(size);
        String config = PLATFORMS.formatted(colorSource);

        Map<String, String> first = export(new ShuffledLibrary(catalog, 1), config, "1");
        Map<String, String> second = export(new ShuffledLibrary(catalog, 2), config, "2");

        // a color set, an image set of two files and a drawable each
        assertThat(first).hasSizeGreaterThan(4 * size).isEqualTo(second);
    }

    @Test
    void theDemoIsTheSameInAnyOrder() throws Exception {
        Map<String, String> plain = export(new DemoLibrary(), demo(), "plain");

        assertThat(plain).isNotEmpty();
        for (long seed = 1; seed <= 2; seed++) {
            assertThat(export(new ShuffledLibrary(new DemoLibrary(), seed), demo(), "demo" + seed))
                    .isEqualTo(plain);
        }
    }

    @Test
    void anotherOrderIsAnotherAnswer() {
        assertThat(new ShuffledLibrary(new DemoLibrary(), 1).document().body().toString())
                .isNotEqualTo(new ShuffledLibrary(new DemoLibrary(), 2)
                        .document()
                        .body()
                        .toString());
    }

    private Map<String, String> export(Library library, String config, String name) throws Exception {
        Path project = Files.createDirectory(folder.resolve(name));
        Files.writeString(project.resolve("exfig.yaml"), config);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(library))) {
            ExfigProcess.Result result = ExfigProcess.in(project, simulator.apiUrl())
                    .run("export", "--rate-limit", "1000", "--concurrent-downloads", "100");
            assertThat(result.exitCode()).as(result.err()).isZero();
        }
        return Trees.digests(project.resolve("app"));
    }

    private static Stream<Path> namedButMissing(Path app) throws IOException {
        try (Stream<Path> files = Files.walk(app)) {
            return files
                    .filter(file -> file.endsWith("Contents.json"))
                    .flatMap(ShuffledOrderEndToEndTest::named)
                    .filter(Files::notExists)
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> named(Path contents) {
        try {
            return FILENAME
                    .matcher(Files.readString(contents))
                    .results()
                    .map(match -> contents.resolveSibling(match.group(1)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String demo() throws IOException {
        try (InputStream template =
                Objects.requireNonNull(ShuffledOrderEndToEndTest.class.getResourceAsStream("/exfig/demo/exfig.yaml"))) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@FILE@", DemoLibrary.FILE_KEY)
                    .replace("@OUT@", "app");
        }
    }
}
