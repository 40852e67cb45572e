package exfig.ecosystem;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import exfig.plan.ConversionException;
import exfig.plan.ConvertedBytes;
import exfig.platform.android.vector.ImageVectorConversion;
import exfig.platform.android.vector.ImageVectorOptions;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Image vectors, drawn by Compose itself, look like the SVG that they were made of.
///
/// `-Dexfig.svgs=FOLDER` measures the SVGs of a folder as well, `-Dexfig.svgs.step=N` every Nth of them.
@Tag("ecosystem")
class ImageVectorPixelsTest {
    private static final int SIZE = 192;
    private static final String PACKAGE = "exfig.drawn";

    /// What antialiasing of two renderers may differ by, of 255.
    private static final double MOST = 2;

    @TempDir
    private Path folder;

    @Test
    void eachFeatureLooksLikeItsSvg() throws Exception {
        Map<String, byte[]> svgs = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/exfig/ecosystem/svg"))) {
            for (Path svg : files.sorted().toList()) {
                svgs.put(name(svgs.size()), Files.readAllBytes(svg));
            }
        }
        assertThat(svgs).hasSizeGreaterThanOrEqualTo(8);

        Map<String, Double> differences = differences(svgs, new TreeMap<>());

        assertThat(differences)
                .hasSameSizeAs(svgs)
                .allSatisfy((_, difference) -> assertThat(difference).isLessThan(MOST));
    }

    @Test
    void aWholeFolderIsMeasured() throws Exception {
        String corpus = System.getProperty("exfig.svgs", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "-Dexfig.svgs names no folder");
        int step = Integer.getInteger("exfig.svgs.step", 1);
        List<Path> all = new ArrayList<>();
        for (Path svg : Exports.files(Path.of(corpus), ".svg")) {
            // JSVG draws nothing of it.
            if (!Files.readString(svg).contains("<switch")) {
                all.add(svg);
            }
        }
        Map<String, byte[]> svgs = new LinkedHashMap<>();
        Map<String, Path> names = new TreeMap<>();
        for (int i = 0; i < all.size(); i += step) {
            names.put(name(svgs.size()), all.get(i));
            svgs.put(name(svgs.size()), Files.readAllBytes(all.get(i)));
        }
        Map<String, List<String>> losses = new TreeMap<>();
        Map<String, Double> differences = differences(svgs, losses);
        List<Double> exact = new ArrayList<>();
        differences.forEach((name, difference) -> {
            if (losses.getOrDefault(name, List.of()).isEmpty()) {
                exact.add(difference);
                if (difference > 8) {
                    System.out.printf(Locale.ROOT, "silently wrong: %.2f %s%n", difference, names.get(name));
                }
            }
        });
        exact.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%d drawings, %d without a loss: median %.3f, 95th percentile %.2f, most %.2f%n",
                svgs.size(),
                exact.size(),
                exact.get(exact.size() / 2),
                exact.get(exact.size() * 95 / 100),
                exact.getLast());
        assertThat(exact.getLast()).isLessThanOrEqualTo(8);
    }

    private static String name(int number) {
        return "Drawing" + number;
    }

    private Map<String, Double> differences(Map<String, byte[]> svgs, Map<String, List<String>> losses)
            throws Exception {
        List<Path> sources = new ArrayList<>();
        for (Map.Entry<String, byte[]> svg : svgs.entrySet()) {
            try {
                ConvertedBytes converted = new ImageVectorConversion(
                                new ImageVectorOptions(svg.getKey(), PACKAGE, Optional.empty(), 4, false))
                        .apply(svg.getValue());
                losses.put(svg.getKey(), converted.losses());
                sources.add(Files.write(folder.resolve(svg.getKey() + ".kt"), converted.bytes()));
            } catch (ConversionException e) {
                losses.put(svg.getKey(), List.of(String.valueOf(e.getMessage())));
            }
        }
        Path classes = Files.createTempDirectory(folder, "classes");
        assertThat(KotlinCompiler.compile(sources, classes)).isEmpty();
        Map<String, Double> differences = new TreeMap<>();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Method png = Stream.of(Class.forName("exfig.ecosystem.drawing.DrawingKt", true, loader)
                            .getMethods())
                    .filter(method -> method.getName().equals("png"))
                    .findFirst()
                    .orElseThrow();
            for (Path source : sources) {
                String name = source.getFileName().toString().replace(".kt", "");
                Object vector = Class.forName(PACKAGE + "." + name + "Kt", true, loader)
                        .getMethod("get" + name)
                        .invoke(null);
                byte[] drawn = (byte[]) png.invoke(null, vector, SIZE);
                differences.put(name, difference(Objects.requireNonNull(svgs.get(name)), image(drawn)));
                keep(name, drawn);
            }
        }
        return differences;
    }

    // To be looked at.
    private static void keep(String name, byte[] png) throws IOException {
        Path kept = Files.createDirectories(Path.of("target/image-vectors"));
        Files.write(kept.resolve(name + ".png"), png);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static BufferedImage svg(byte[] svg, int width, int height) {
        // JSVG draws nothing where currentColor has no color.
        byte[] black = new String(svg, StandardCharsets.UTF_8)
                .replaceFirst("<svg", "<svg color=\"#000\"")
                .getBytes(StandardCharsets.UTF_8);
        SVGDocument document = Objects.requireNonNull(
                new SVGLoader().load(new ByteArrayInputStream(black), null, LoaderContext.createDefault()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        document.render(null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        return image;
    }

    /// The mean over pixels of the largest channel difference, 0 to 255, channels premultiplied.
    private static double difference(byte[] svg, BufferedImage one) {
        BufferedImage two = svg(svg, one.getWidth(), one.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = two.getRGB(x, y);
                int most = Math.abs((a >>> 24) - (b >>> 24));
                for (int shift = 0; shift <= 16; shift += 8) {
                    most = Math.max(most, Math.abs(premultiplied(a, shift) - premultiplied(b, shift)));
                }
                sum += most;
            }
        }
        return (double) sum / (one.getWidth() * one.getHeight());
    }

    private static int premultiplied(int pixel, int shift) {
        return (pixel >> shift & 255) * (pixel >>> 24) / 255;
    }
}
