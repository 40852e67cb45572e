package exfig.export.load;

import static exfig.export.load.LoadFixtures.FILE;
import static exfig.export.load.LoadFixtures.POSITION;
import static exfig.export.load.LoadFixtures.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.asset.StyledText;
import exfig.asset.TextCase;
import exfig.asset.TextLook;
import exfig.event.ExportEvent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NoTextStyles;
import exfig.figma.NodesAnswer;
import exfig.figma.id.NodeId;
import exfig.figma.wire.Node;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.StyleType;
import exfig.figma.wire.TypeStyle;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextStyleLoaderTest {
    private final FakeReads reads = new FakeReads();
    private final List<ExportEvent> events = new ArrayList<>();
    private final FileLibrary library = new FileLibrary(reads);
    private final TextStyleLoader loader = new TextStyleLoader(library, events::add, "config");

    @Test
    void postScriptNameLineHeightAndCaseAreRead() throws Exception {
        serve(Map.of(
                "1:1", type("Lantern", "Lantern-Bold", 17.0, "PIXELS", "UPPER"),
                "1:2", type("Lantern", null, 12.0, "INTRINSIC_%", "SMALL_CAPS")));

        assertThat(load())
                .extracting(StyledText::look)
                .containsExactlyInAnyOrder(
                        new TextLook(
                                "Lantern-Bold",
                                17,
                                Optional.of(24.0),
                                -0.2,
                                TextCase.UPPERCASED,
                                Optional.of(700),
                                false,
                                Optional.of("Lantern")),
                        new TextLook(
                                "Lantern",
                                12,
                                Optional.empty(),
                                -0.2,
                                TextCase.ORIGINAL,
                                Optional.of(700),
                                false,
                                Optional.of("Lantern")));
        assertThat(events).isEmpty();
    }

    @Test
    void stylesThatCannotBeReadAreCountedByReason() throws Exception {
        Map<String, TypeStyle> types = new LinkedHashMap<>();
        types.put("1:1", type("Lantern", null, 17.0, "PIXELS", null));
        types.put("1:2", null);
        types.put("1:3", type(" ", null, 17.0, "PIXELS", null));
        types.put("1:4", type("Lantern", null, null, "PIXELS", null));
        serve(types);
        List<PublishedStyle> more = new ArrayList<>(reads.styles.get(FILE));
        more.add(text("9:9", ""));
        more.add(text("9:8", "none"));
        reads.styles.put(FILE, more);

        assertThat(load()).extracting(StyledText::name).containsExactly("style 1:1");
        assertThat(events)
                .containsExactly(
                        warning("its node holds no typography: style 1:2"),
                        warning("it names no font: style 1:3"),
                        warning("it has no font size: style 1:4"),
                        warning("it is published but not in the file any more: style 9:9"));
    }

    @Test
    void colorStylesShareTheRequests() throws Exception {
        serve(Map.of("1:1", type("Lantern", null, 17.0, "PIXELS", null)));
        List<PublishedStyle> both = new ArrayList<>(reads.styles.get(FILE));
        both.add(style("1:7", "ink", ""));
        reads.styles.put(FILE, both);

        load();
        library.styleNodes(FILE, Deadline.none());

        assertThat(reads.asked).containsExactly("styles file", "nodes[1:1, 1:7] file");
    }

    @Test
    void fileWithoutTextStylesIsAFailure() {
        reads.styles.put(FILE, List.of(style("1:1", "ink", "")));

        assertThat(catchThrowableOfType(ExportException.class, this::load).failure())
                .isEqualTo(new NoTextStyles(FILE, POSITION));
    }

    private static ExportEvent warning(String why) {
        return new ExportEvent.Warning("config", "1 text style is left out, because " + why);
    }

    private List<StyledText> load() throws InterruptedException {
        return loader.load(FILE, POSITION, Deadline.none());
    }

    private void serve(Map<String, TypeStyle> types) {
        Map<NodeId, Node> nodes = new LinkedHashMap<>();
        types.forEach((id, type) -> nodes.put(new NodeId(id), node(id, type)));
        reads.nodes.put(FILE, new NodesAnswer("1", nodes, List.of()));
        reads.styles.put(FILE, types.keySet().stream().map(id -> text(id, "")).toList());
    }

    private static PublishedStyle text(String id, String description) {
        return new PublishedStyle("key" + id, id, StyleType.TEXT, "style " + id, description, null, null);
    }

    private static Node node(String id, TypeStyle type) {
        return new Node(
                id, "node", "TEXT", true, 1, null, List.of(), List.of(), 0, 0, List.of(), type, "Rag", null, null,
                Map.of(), List.of());
    }

    private static TypeStyle type(String family, String postScript, Double size, String unit, String textCase) {
        return new TypeStyle(
                family, postScript, null, 700.0, size, false, 24.0, null, null, unit, -0.2, null, textCase, null, null);
    }
}
