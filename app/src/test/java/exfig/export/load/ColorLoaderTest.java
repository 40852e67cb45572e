package exfig.export.load;

import static exfig.export.load.LoadFixtures.FILE;
import static exfig.export.load.LoadFixtures.POSITION;
import static exfig.export.load.LoadFixtures.collection;
import static exfig.export.load.LoadFixtures.gray;
import static exfig.export.load.LoadFixtures.nodes;
import static exfig.export.load.LoadFixtures.paint;
import static exfig.export.load.LoadFixtures.solid;
import static exfig.export.load.LoadFixtures.style;
import static exfig.export.load.LoadFixtures.variable;
import static exfig.export.load.LoadFixtures.variables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.config.ColorSource;
import exfig.config.ColorSource.StyleFiles;
import exfig.config.ColorSource.SuffixedStyles;
import exfig.config.ColorSource.Variables;
import exfig.event.ExportEvent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NoColorStyles;
import exfig.figma.id.FileKey;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.StyleType;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColorLoaderTest {
    private static final FileKey DARK = new FileKey("dark");

    private final FakeReads reads = new FakeReads();
    private final List<ExportEvent> events = new ArrayList<>();
    private final ColorLoader loader = new ColorLoader(new FileLibrary(reads), events::add, "config");

    @Test
    void eachFileStandsForOneAppearance() throws Exception {
        serve(FILE, style("1:1", "ink", ""));
        serve(DARK, style("1:1", "ink", "ios"));

        assertThat(load(new StyleFiles(FILE, Optional.empty(), Optional.empty(), Optional.of(DARK))))
                .containsExactly("ink LIGHT", "ink DARK_HIGH_CONTRAST");
        assertThat(reads.asked).containsExactly("styles file", "nodes[1:1] file", "styles dark", "nodes[1:1] dark");
        assertThat(events).isEmpty();
    }

    @Test
    void suffixesOfOneFileStandForAppearances() throws Exception {
        serve(FILE, style("1:1", "ink", ""), style("1:1", "ink_dark", ""));

        assertThat(load(new SuffixedStyles(FILE, "_dark", "_lightHC", "_darkHC")))
                .containsExactly("ink LIGHT", "ink DARK");
    }

    @Test
    void sameSourceIsAskedForAndReportedOnce() throws Exception {
        reads.styles.put(FILE, List.of(style("1:1", "ink", ""), style("1:2", "sky", ""), style("1:1", "old", "none")));
        reads.nodes.put(FILE, nodes(Map.of("1:1", List.of(solid(1, 1)), "1:2", List.of(paint("IMAGE")))));
        ColorSource source = new StyleFiles(FILE, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(load(source)).isEqualTo(load(source)).containsExactly("ink LIGHT", "old LIGHT");
        assertThat(reads.asked).hasSize(2);
        assertThat(events)
                .containsExactly(
                        new ExportEvent.Warning(
                                "config",
                                "1 color style is left out, because its fill is not a solid color but an image: sky"),
                        new ExportEvent.Note("config", "1 color style says “none” and is left out: old"));
    }

    @Test
    void fileWithoutColorStylesIsAFailure() {
        serve(FILE, style("1:1", "ink", ""));
        reads.styles.put(DARK, List.of(new PublishedStyle("k", "1:1", StyleType.TEXT, "Body", "", null, null)));

        ExportException thrown = catchThrowableOfType(
                ExportException.class,
                () -> load(new StyleFiles(FILE, Optional.of(DARK), Optional.empty(), Optional.empty())));

        assertThat(thrown.failure()).isEqualTo(new NoColorStyles(DARK, POSITION));
    }

    @Test
    void variablesTakeOneRequestHoweverManyModes() throws Exception {
        reads.variables.put(
                FILE,
                variables(
                        List.of(collection("T", "Tokens", List.of("Day", "Night"), List.of("a"))),
                        variable("a", "T", Map.of("T/Day", gray(1)))));
        Variables source = new Variables(
                FILE, "Tokens", "Day", Optional.of("Night"), Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(load(source)).containsExactly("a LIGHT");
        assertThat(reads.asked).containsExactly("variables file");
        assertThat(events)
                .containsExactly(new ExportEvent.Warning(
                        "config", "1 variable has no “Night” value, because no value is set in mode “Night”: a"));
    }

    private void serve(FileKey file, PublishedStyle... styles) {
        reads.styles.put(file, List.of(styles));
        reads.nodes.put(file, nodes(Map.of("1:1", List.of(solid(1, 1)))));
    }

    private List<String> load(ColorSource source) throws InterruptedException {
        return loader.load(source, POSITION, Deadline.none()).stream()
                .map(color -> color.name() + " " + color.appearance())
                .toList();
    }
}
