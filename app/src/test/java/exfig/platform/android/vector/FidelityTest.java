package exfig.platform.android.vector;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.plan.ConversionException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Vectors look like the SVG that they were made of: JSVG draws the SVG, [VectorCanvas] what was written.
///
/// `-Dexfig.svgs=FOLDER` measures the SVGs of a folder as well, by its subfolders,
/// `-Dexfig.svgs.step=N` every Nth of them; the figures and the worst pictures are in
/// `target/fidelity`. `docs/fidelity.md` tells more.
class FidelityTest {
    private static final Path RESULTS = Path.of("target/fidelity");
    private static final int PRECISION = 4;
    private static final int WORST = 30;

    @ParameterizedTest
    @EnumSource
    void ourDrawingsLookLikeTheirSvg(Fidelity.Target target) throws Exception {
        List<Fidelity> drawings = new ArrayList<>();
        for (Path svg : svgs(ours())) {
            drawings.add(Fidelity.of(name(svg), Files.readAllBytes(svg), target, PRECISION));
        }
        ContactSheet.write(RESULTS.resolve("ours-" + target + ".png"), drawings, 3);

        assertThat(drawings).hasSizeGreaterThan(40);
        assertThat(drawings)
                .filteredOn(drawing ->
                        drawing.difference() >= 1 || !drawing.losses().isEmpty())
                .extracting(Fidelity::name, Fidelity::difference, Fidelity::losses)
                .isEmpty();
    }

    /// Drawings of 48 units, shown four times as large.
    @ParameterizedTest
    @CsvSource({"1, 3", "2, 1", "3, 0.5", "6, 0.5"})
    void fewerDecimalsShowLittle(int precision, double most) throws Exception {
        for (Path svg : svgs(ours().resolve("fidelity"))) {
            byte[] bytes = Files.readAllBytes(svg);
            Fidelity usual = Fidelity.of(name(svg), bytes, Fidelity.Target.VECTOR_DRAWABLE, PRECISION);
            Fidelity other = Fidelity.of(name(svg), bytes, Fidelity.Target.VECTOR_DRAWABLE, precision);

            assertThat(Renderings.difference(usual.drawn(), other.drawn()))
                    .as(name(svg))
                    .isLessThan(most);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pathsBeyondTheLimitOfResourcesAreDrawnWholeAndDrawablesWarn(Fidelity.Target target) throws Exception {
        StringBuilder svg =
                new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 999 999'><path d='");
        for (int i = 0; i < 3_000; i++) {
            svg.append(i == 0 ? 'M' : 'L')
                    .append(i * 7919 % 1009 * 0.987)
                    .append(' ')
                    .append(i * 0.333);
        }
        byte[] bytes = svg.append("z' fill-rule='evenodd'/></svg>").toString().getBytes(StandardCharsets.UTF_8);

        Fidelity drawing = Fidelity.of("long", bytes, target, PRECISION);

        assertThat(drawing.difference()).isLessThan(1);
        assertThat(drawing.losses().stream().anyMatch(loss -> loss.contains("is longer than the 32,767")))
                .isEqualTo(target == Fidelity.Target.VECTOR_DRAWABLE);
    }

    @ParameterizedTest
    @EnumSource
    void aWholeFolderIsMeasured(Fidelity.Target target) throws Exception {
        String corpus = System.getProperty("exfig.svgs", "");
        Assumptions.assumeFalse(corpus.isEmpty(), "-Dexfig.svgs names no folder");
        int step = Integer.getInteger("exfig.svgs.step", 1);
        Map<String, List<Path>> collections = new TreeMap<>();
        List<Path> files = svgs(Path.of(corpus));
        for (int i = 0; i < files.size(); i += step) {
            Path file = files.get(i);
            String collection = String.valueOf(file.getParent().getFileName());
            collections.computeIfAbsent(collection, _ -> new ArrayList<>()).add(file);
        }
        FidelityReport report = new FidelityReport();
        StringBuilder refusals = new StringBuilder();
        List<Fidelity> all = new ArrayList<>();
        int refused = 0;
        for (Map.Entry<String, List<Path>> collection : collections.entrySet()) {
            List<Fidelity> drawings = new ArrayList<>();
            for (Path svg : collection.getValue()) {
                String name = collection.getKey() + "/" + name(svg);
                try {
                    drawings.add(Fidelity.of(name, Files.readAllBytes(svg), target, PRECISION));
                } catch (ConversionException e) {
                    refusals.append(name).append(": ").append(e.getMessage()).append('\n');
                }
            }
            report.row(collection.getKey(), drawings, collection.getValue().size() - drawings.size());
            refused += collection.getValue().size() - drawings.size();
            all.addAll(drawings);
        }
        report.row("all", all, refused);
        List<Fidelity> comparable = FidelityReport.comparable(all);
        write(target, report, refusals, all);

        assertThat(all)
                .filteredOn(Fidelity::silentlyWrong)
                .extracting(Fidelity::name)
                .isEmpty();
        assertThat(FidelityReport.percentile(comparable, 50)).isLessThanOrEqualTo(0.1);
        assertThat(FidelityReport.percentile(comparable, 95)).isLessThanOrEqualTo(2);
    }

    private static void write(Fidelity.Target target, FidelityReport report, StringBuilder refusals, List<Fidelity> all)
            throws IOException {
        List<Fidelity> worst = all.stream()
                .sorted(Comparator.comparingDouble(Fidelity::difference).reversed())
                .limit(WORST)
                .toList();
        ContactSheet.write(RESULTS.resolve("worst-" + target + ".png"), worst, 2);
        StringBuilder text =
                new StringBuilder().append(report).append('\n').append(refusals).append('\n');
        worst.forEach(drawing -> text.append(drawing.difference())
                .append(' ')
                .append(drawing.name())
                .append(' ')
                .append(drawing.losses())
                .append('\n'));
        Files.writeString(RESULTS.resolve(target + ".md"), text);
    }

    private static Path ours() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FidelityTest.class.getResource("figma-frame.svg"))
                        .toURI())
                .getParent();
    }

    private static List<Path> svgs(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".svg"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path svg) {
        return svg.getFileName().toString().replace(".svg", "");
    }
}
