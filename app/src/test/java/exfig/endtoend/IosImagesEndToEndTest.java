package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exfig.raster.HeicEncoder;
import exfig.raster.HeicSettings;
import exfig.simulator.Endpoint;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Images of iOS that are drawn or encoded on this machine.
class IosImagesEndToEndTest {
    private static final int NEAR = 12;
    private static final String CONFIG = """
            figma: {lightFileId: @FILE@}
            common: {images: {figmaFrameName: Illustrations, useSingleFile: true}}
            ios:
              xcassetsPath: app/Assets.xcassets
              images:
                - assetsFolder: Art
            """.replace("@FILE@", DemoLibrary.FILE_KEY);

    @TempDir
    Path folder;

    private long renders;

    @Test
    void picturesDrawnFromOneSvgLookLikeFigmasOwnForAThirdOfTheRenders() throws Exception {
        List<Path> rendered = export("rendered", CONFIG);
        long rendersOfPngs = renders;
        List<Path> drawn = export("drawn", CONFIG + "      sourceFormat: svg\n");

        assertThat(renders * 3).isEqualTo(rendersOfPngs);
        assertThat(drawn).hasSameSizeAs(rendered).hasSizeGreaterThan(10);
        for (int i = 0; i < drawn.size(); i++) {
            assertThat(folder.resolve("drawn").relativize(drawn.get(i)))
                    .isEqualTo(folder.resolve("rendered").relativize(rendered.get(i)));
            if (drawn.get(i).toString().endsWith(".png")) {
                BufferedImage one = ImageIO.read(drawn.get(i).toFile());
                BufferedImage two = ImageIO.read(rendered.get(i).toFile());
                assertThat(one.getWidth()).isEqualTo(two.getWidth());
                assertThat(one.getHeight()).isEqualTo(two.getHeight());
                assertThat(meanDifference(one, two)).as("%s", drawn.get(i)).isLessThan(NEAR);
            } else {
                assertThat(drawn.get(i)).hasSameTextualContentAs(rendered.get(i));
            }
        }
    }

    @Test
    void pngsGetSmallerAndKeepEveryPixel() throws Exception {
        List<Path> plain = export("plain", CONFIG + "      scales: [1, 2]\n");
        List<Path> small =
                export("small", CONFIG.replace("common: {", "common: {optimizePng: true, ") + "      scales: [1, 2]\n");

        assertThat(small).hasSameSizeAs(plain);
        long before = 0;
        long after = 0;
        for (int i = 0; i < plain.size(); i++) {
            if (plain.get(i).toString().endsWith(".png")) {
                before += Files.size(plain.get(i));
                after += Files.size(small.get(i));
                BufferedImage one = ImageIO.read(plain.get(i).toFile());
                BufferedImage two = ImageIO.read(small.get(i).toFile());
                assertThat(meanDifference(one, two)).as("%s", small.get(i)).isZero();
            }
        }
        assertThat(after).isPositive().isLessThan(before);
    }

    @Test
    void heicFilesAreWhatTheirCatalogSays() throws Exception {
        assumeTrue(new HeicEncoder(HeicSettings.DEFAULT).obstacle().isEmpty(), "libheif with x265");

        List<Path> files =
                export("heic", CONFIG + "      sourceFormat: svg\n      outputFormat: heic\n      scales: [2]\n");

        List<Path> pictures =
                files.stream().filter(file -> file.toString().endsWith(".heic")).toList();
        assertThat(pictures).hasSizeGreaterThan(3);
        assertThat(files).noneMatch(file -> file.toString().endsWith(".png"));
        for (Path picture : pictures) {
            assertThat(new String(Files.readAllBytes(picture), 4, 8, StandardCharsets.ISO_8859_1))
                    .isEqualTo("ftypheic");
            assertThat(picture.resolveSibling("Contents.json"))
                    .content()
                    .contains("\"filename\" : \"" + picture.getFileName() + "\"");
        }
    }

    @Test
    void withoutAnEncoderTheRunEndsBeforeFigmaIsAsked() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "a library path that comes first");
        Path work = work("bare", CONFIG + "      outputFormat: heic\n");
        Path broken = Files.createDirectory(folder.resolve("lib"));
        Files.writeString(broken.resolve("libheif.so.1"), "no library");
        Files.writeString(broken.resolve("libheif.so"), "no library");
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result = ExfigProcess.in(work, simulator.apiUrl())
                    .with("LD_LIBRARY_PATH", broken.toString())
                    .run("images");

            assertThat(result.exitCode()).isEqualTo(2);
            assertThat(result.err())
                    .contains("exfig.yaml:6:7: HEIC needs libheif, which this machine lacks")
                    .contains("libheif1", "outputFormat: png");
            assertThat(simulator.stats().apiRequests()).isZero();
            assertThat(work.resolve("app")).doesNotExist();
        }
    }

    private List<Path> export(String name, String config) throws Exception {
        Path work = work(name, config);
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            ExfigProcess.Result result =
                    ExfigProcess.in(work, simulator.apiUrl()).run("images");

            assertThat(result.exitCode()).as(result.err()).isZero();
            renders = simulator.stats().rendersRequested();
            assertThat(simulator.stats().requests(Endpoint.IMAGES)).isPositive();
        }
        try (Stream<Path> files = Files.walk(work.resolve("app"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Path work(String name, String config) throws IOException {
        Path work = Files.createDirectory(folder.resolve(name));
        Files.writeString(work.resolve("exfig.yaml"), config);
        return work;
    }

    /// Of the channels of all pixels, premultiplied, 0 to 255.
    private static double meanDifference(BufferedImage one, BufferedImage two) {
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = two.getRGB(x, y);
                for (int shift = 0; shift < 32; shift += 8) {
                    sum += Math.abs(channel(a, shift) - channel(b, shift));
                }
            }
        }
        return sum / (4.0 * one.getWidth() * one.getHeight());
    }

    private static int channel(int argb, int shift) {
        int alpha = argb >>> 24;
        return shift == 24 ? alpha : (argb >>> shift & 0xFF) * alpha / 255;
    }
}
