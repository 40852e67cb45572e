package exfig.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.simulator.Library;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.document.SourceDocument;
import exfig.simulator.json.JsonObject;
import exfig.simulator.library.SyntheticLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of an icon that a vector cannot express: a blurred one among sharp ones.
class LossyVectorsEndToEndTest {
    private static final String BLURRED = """
            <svg width="24" height="24" viewBox="0 0 24 24" fill="none" xmlns="http://www.w3.org/2000/svg">
            <g filter="url(#f)"><path d="M4 4h16v16H4z" fill="#D94836"/></g>
            <defs><filter id="f" x="0" y="0" width="24" height="24"><feGaussianBlur stdDeviation="2"/></filter></defs>
            </svg>
            """;
    private static final String KOTLIN = "src/p/Icons.kt";

    @TempDir
    Path folder;

    @Test
    void itBecomesABitmapForEachDensityAndAVectorAgainWhenThatIsWanted() throws Exception {
        ExfigProcess.Result raster = run("raster", "output: out");

        assertThat(raster.exitCode()).as(raster.err()).isZero();
        assertThat(raster.err())
                .contains(
                        "one drawing is a bitmap, since vectors cannot express them as they are: group-00/icon-00000");
        assertThat(drawables())
                .hasSize(9 + 5)
                .contains("drawable-mdpi/group_00_icon_00000.webp", "drawable-xxxhdpi/group_00_icon_00000.webp")
                .contains("drawable/group_01_icon_00001.xml")
                .doesNotContain("drawable/group_00_icon_00000.xml");
        String kotlin = Files.readString(folder.resolve(KOTLIN));

        assertThat(run("raster", "output: out").err()).contains("unchanged").doesNotContain("created");

        ExfigProcess.Result warned = run("warn", "output: out");

        assertThat(warned.exitCode()).as(warned.err()).isZero();
        assertThat(warned.err()).contains("group-00/icon-00000").contains("filter");
        assertThat(drawables()).hasSize(10).contains("drawable/group_00_icon_00000.xml");
        assertThat(Files.readString(folder.resolve(KOTLIN))).isEqualTo(kotlin);
    }

    @Test
    void itFailsAloneWhenThatIsWanted() throws Exception {
        ExfigProcess.Result result = run("fail", "output: out");

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.hasStackTrace()).isFalse();
        assertThat(result.err())
                .contains("group-00/icon-00000 could not be converted")
                .contains("filter");
        assertThat(drawables()).hasSize(9).doesNotContain("drawable/group_00_icon_00000.xml");
        assertThat(Files.readString(folder.resolve(KOTLIN))).doesNotContain("Icon00000");
    }

    @Test
    void imageVectorsCannotBecomeBitmaps() throws Exception {
        ExfigProcess.Result result = run("raster", "composeFormat: imageVector");

        assertThat(result.exitCode()).isNotZero();
        assertThat(result.err())
                .contains("android.icons.onLoss: raster needs drawables, and composeFormat: imageVector writes none");
    }

    private List<String> drawables() {
        return List.copyOf(Trees.digests(folder.resolve("res/out")).keySet());
    }

    private ExfigProcess.Result run(String policy, String output) throws Exception {
        Files.writeString(folder.resolve("exfig.yaml"), """
                figma: {lightFileId: TheDesignSystem}
                common:
                  icons: {figmaFrameName: Icons A}
                android:
                  mainRes: res
                  mainSrc: src
                  resourcePackage: p
                  icons: {onLoss: %s, %s, composePackageName: p}
                """.formatted(policy, output));
        Library library = new Blurred(new Served(new SyntheticLibrary(40, 3), "TheDesignSystem", true));
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(library))) {
            return ExfigProcess.in(folder, simulator.apiUrl()).run("icons");
        }
    }

    /// A library whose first icon is blurred.
    private record Blurred(Library sharp) implements Library {
        @Override
        public String fileKey() {
            return sharp.fileKey();
        }

        @Override
        public SourceDocument document() {
            return sharp.document();
        }

        @Override
        public Optional<String> svgOf(String nodeId) {
            JsonObject components = document().body().object("components").orElseThrow();
            boolean first = components
                    .object(nodeId)
                    .flatMap(component -> component.string("name"))
                    .filter("group-00/icon-00000"::equals)
                    .isPresent();
            return first ? Optional.of(BLURRED) : Optional.empty();
        }
    }
}
