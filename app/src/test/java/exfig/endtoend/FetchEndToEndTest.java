package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.cache.Digests;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.HostileLibrary;
import exfig.simulator.library.SyntheticLibrary;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchEndToEndTest {
    private static final SyntheticLibrary ICONS = new SyntheticLibrary(300, 7);
    private static Simulator simulator;

    @TempDir
    Path folder;

    @BeforeAll
    static void startSimulator() throws IOException {
        simulator = Simulator.start(SimulatorOptions.of(ICONS, new UnpublishedLibrary(new HostileLibrary())));
    }

    @AfterAll
    static void stopSimulator() {
        simulator.close();
    }

    @Test
    void aLibraryOfSvgIconsTakesOneRequestOfTierOneAndOneOfTierThree() throws Exception {
        long tierOne = simulator.stats().requestsOfTier(1);
        long all = simulator.stats().apiRequests();

        ExfigProcess.Result result = fetchAll("--format", "svg");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(Trees.digests(folder.resolve("out"))).hasSize(300);
        assertThat(simulator.stats().requestsOfTier(1) - tierOne).isEqualTo(1);
        assertThat(simulator.stats().apiRequests() - all).isEqualTo(2);
        assertThat(simulator.stats().cdnRequestsWithToken()).isZero();
    }

    @Test
    void everyFileIsByteForByteWhatTheAssetHostServed() throws Exception {
        fetchAll("--format", "svg", "--filter", "*icon-0000*");

        List<String> nodes =
                IntStream.range(0, 10).mapToObj(i -> "107:" + (100 + i)).toList();
        try (FigmaOverHttp figma = new FigmaOverHttp(simulator.apiUrl())) {
            List<String> served = figma
                    .renders(
                            ICONS.fileKey(),
                            nodes,
                            "format=svg&use_absolute_bounds=true&svg_include_id=false&svg_simplify_stroke=false")
                    .stream()
                    .map(Digests::sha256)
                    .toList();
            assertThat(Trees.digests(folder.resolve("out")).values()).containsExactlyInAnyOrderElementsOf(served);
            assertThat(served).hasSize(10).doesNotHaveDuplicates();
        }
    }

    @Test
    void pngFilesHaveExactlyTheSizeThatTheScaleGives() throws Exception {
        ExfigProcess.Result result = fetchAll("--format", "png", "--scale", "3", "--filter", "*icon-0001*");

        assertThat(result.exitCode()).as(result.err()).isZero();
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            List<Path> pngs = files.toList();
            assertThat(pngs).isNotEmpty();
            for (Path png : pngs) {
                BufferedImage image = ImageIO.read(png.toFile());
                assertThat(image.getWidth()).isEqualTo(72);
                assertThat(image.getHeight()).isEqualTo(72);
            }
        }
    }

    @Test
    void pdfJpegAndWebpAreWhatTheirNamesSay() throws Exception {
        for (String format : List.of("pdf", "jpg", "webp")) {
            assertThat(fetchAll("--format", format, "--filter", "*icon-00012").exitCode())
                    .isZero();
        }

        assertThat(firstBytes("pdf")).startsWith("%PDF-");
        assertThat(firstBytes("jpg")).startsWith("\u00FF\u00D8\u00FF");
        assertThat(firstBytes("webp")).startsWith("RIFF").contains("WEBP");
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        fetchAll("--format", "svg", "--filter", "*icon-0002*");
        FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, old);
            }
        }

        ExfigProcess.Result result = fetchAll("--format", "svg", "--filter", "*icon-0002*");

        assertThat(result.err()).contains("unchanged").doesNotContain("created").doesNotContain("changed,");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files)
                    .allSatisfy(
                            file -> assertThat(Files.getLastModifiedTime(file)).isEqualTo(old));
        }
    }

    @Test
    void aDryRunWritesNothingAndCountsTheCost() throws Exception {
        long tierOne = simulator.stats().requestsOfTier(1);

        ExfigProcess.Result result = fetchAll("--format", "svg", "--dry-run");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines().filter(line -> line.startsWith("created ")))
                .hasSize(300);
        assertThat(result.err()).contains("rendering would take 1 more of Tier 1");
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(simulator.stats().requestsOfTier(1)).isEqualTo(tierOne);
    }

    @Test
    void checkTellsPendingChangesByItsExitCode() throws Exception {
        assertThat(fetchAll("--format", "svg", "--filter", "*icon-0003*", "--check")
                        .exitCode())
                .isEqualTo(8);
        assertThat(folder.resolve("out")).doesNotExist();

        fetchAll("--format", "svg", "--filter", "*icon-0003*");

        assertThat(fetchAll("--format", "svg", "--filter", "*icon-0003*", "--check")
                        .exitCode())
                .isZero();
    }

    @Test
    void namesAreStyled() throws Exception {
        fetchAll("--format", "svg", "--filter", "*icon-00042", "--name-style", "PascalCase");

        assertThat(Trees.digests(folder.resolve("out")).keySet()).containsExactly("Group02Icon00042.svg");
    }

    @Test
    void namesThatWouldOverwriteOneAnotherAreRefusedTogetherAndNothingIsWritten() throws Exception {
        ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                .run("fetch", "-f", HostileLibrary.FILE_KEY, "-r", "Icons", "-o", "out", "--format", "svg");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.hasStackTrace()).as(result.err()).isFalse();
        assertThat(result.err()).contains("\"Wallet\"", "\"wallet\"", "differ only in letter case");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void hostileNamesStayInTheFolder() throws Exception {
        String filter =
                "../../outside,/etc/absolute,C:\\Windows\\absolute,\\\\server*,~/home,CON,nul.svg,com1/lpt1,long-*,deep/*,"
                        + "emoji*,family*,иконка/*,图标/*,שלום,reversed*,mark*,zero*,.hidden,_private,trailing dot.,tab*,"
                        + "line*,null*,123,a&b*,quote*,$(touch*,`id`,%2e*,${jndi},-rf,@2x";

        ExfigProcess.Result result = ExfigProcess.in(folder, simulator.apiUrl())
                .run(
                        "fetch",
                        "-f",
                        HostileLibrary.FILE_KEY,
                        "-r",
                        "Icons",
                        "-o",
                        "deep/er/out",
                        "--format",
                        "svg",
                        "--filter",
                        filter);

        assertThat(result.exitCode()).as(result.err()).isZero();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> written = files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve(".store")))
                    .toList();
            assertThat(written).hasSize(33).allSatisfy(file -> {
                assertThat(file).hasParent(folder.resolve("deep/er/out"));
                assertThat(file.getFileName().toString())
                        .endsWith(".svg")
                        .doesNotContainPattern("[\\x00-\\x1F\\u200B-\\u200F\\u202A-\\u202E:*?\"<>|\\\\]");
            });
        }
    }

    private String firstBytes(String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            Path file = files.filter(path -> path.toString().endsWith("." + extension))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, 0, 16, StandardCharsets.ISO_8859_1);
        }
    }

    private ExfigProcess.Result fetchAll(String... options) throws IOException, InterruptedException {
        String[] arguments = Stream.concat(
                        Stream.of("fetch", "-f", ICONS.fileKey(), "--page", "Icons", "-o", "out"), Stream.of(options))
                .toArray(String[]::new);
        return ExfigProcess.in(folder, simulator.apiUrl()).run(arguments);
    }
}
