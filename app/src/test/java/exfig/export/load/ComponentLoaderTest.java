package exfig.export.load;

import static exfig.export.load.LoadFixtures.FILE;
import static exfig.export.load.LoadFixtures.POSITION;
import static exfig.export.load.LoadFixtures.outline;
import static exfig.export.load.LoadFixtures.outlined;
import static exfig.export.load.LoadFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.asset.Appearance;
import exfig.asset.DrawnComponent;
import exfig.asset.Size;
import exfig.config.ComponentSource;
import exfig.event.ExportEvent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.FrameNotFound;
import exfig.failure.ExportFailure.NoComponents;
import exfig.failure.ExportFailure.NodeNotFound;
import exfig.failure.ExportFailure.PageNotFound;
import exfig.figma.FigmaException;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.figma.wire.ContainingFrame;
import exfig.figma.wire.PublishedComponent;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComponentLoaderTest {
    private static final FileKey DARK = new FileKey("dark");

    private final FakeReads reads = new FakeReads();
    private final List<ExportEvent> events = new ArrayList<>();
    private final ComponentLoader loader = new ComponentLoader(new FileLibrary(reads), events::add, "config");

    @BeforeEach
    void publish() {
        reads.components.put(
                FILE,
                List.of(
                        published("1:1", "bell", "Icons", "Library"),
                        published("1:2", "hero", "Art", "Library"),
                        published("1:3", "gift", "Icons", "Seasonal"),
                        new PublishedComponent("k", "1:4", "loose", "", null, null)));
    }

    @Test
    void framesOfOneNameOnAllPagesCount() throws Exception {
        assertThat(names(load(source(List.of("Icons"), List.of())))).containsExactly("bell", "gift");
        assertThat(reads.asked).containsExactly("components file");
        assertThat(events).isEmpty();
    }

    @Test
    void pagesNarrowFrames() throws Exception {
        assertThat(names(load(source(List.of("Icons"), List.of("Seasonal"))))).containsExactly("gift");
        assertThat(names(load(source(List.of(), List.of("Library"))))).containsExactly("bell", "hero");
        assertThat(names(load(source(List.of(), List.of())))).containsExactly("bell", "hero", "gift", "loose");
    }

    @Test
    void unknownFrameTellsThoseThatHoldComponents() {
        assertThat(failure(source(List.of("icon"), List.of("Library"))))
                .isEqualTo(new FrameNotFound(
                        FILE, List.of("icon"), List.of("Library"), List.of("Icons", "Art"), POSITION));
    }

    @Test
    void unknownPageTellsThoseThatHoldComponents() {
        assertThat(failure(source(List.of("Icons"), List.of("Season"))))
                .isEqualTo(new PageNotFound(FILE, List.of("Season"), List.of("Seasonal", "Library"), POSITION));
    }

    @Test
    void oneUnknownFrameOfSeveralEndsTheRunToo() throws Exception {
        assertThat(load(source(List.of("Icons", "Art"), List.of()))).hasSize(3);
        assertThatThrownBy(() -> load(source(List.of("Icons", "Nope"), List.of())))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(e.failure())
                                .isInstanceOfSatisfying(
                                        FrameNotFound.class,
                                        failure -> assertThat(failure.frames()).containsExactly("Nope")));
    }

    @Test
    void publishedNodesNeedNoDocument() throws Exception {
        assertThat(names(load(source(new NodeId("1:3"))))).containsExactly("gift");
        assertThat(load(source(new NodeId("0:1")))).hasSize(3);
        assertThat(reads.asked).containsExactly("components file");
    }

    @Test
    void otherNodesAreLookedUpInTheDocument() throws Exception {
        reads.outlines.put(FILE, outline(outlined("1:1", "bell", "Icons", "Library")));

        List<DrawnComponent> loaded = load(source(new NodeId("0:3")));

        assertThat(names(loaded)).containsExactly("bell");
        assertThat(loaded.getFirst().size()).contains(new Size(24, 24));
        assertThat(reads.asked).containsExactly("components file", "outline file");
        assertThat(events).isEmpty();
        assertThat(failure(source(new NodeId("9:9")))).isEqualTo(new NodeNotFound(FILE, new NodeId("9:9"), POSITION));
    }

    @Test
    void unpublishedFilesAreReadFromTheDocumentWithANote() throws Exception {
        reads.components.put(FILE, List.of());
        reads.outlines.put(FILE, outline(outlined("1:1", "bell", "Icons", "P"), outlined("1:2", "x", "Art", "P")));

        assertThat(names(load(source(List.of("Icons"), List.of())))).containsExactly("bell");
        assertThat(names(load(source(List.of("Art"), List.of())))).containsExactly("x");
        assertThat(events)
                .containsExactly(new ExportEvent.Note(
                        "config", "nothing is published in file; 2 components were read from the document itself"));
        assertThat(reads.asked).containsExactly("components file", "outline file");
    }

    @Test
    void filesWithoutALibraryAreReadFromTheDocument() throws Exception {
        reads.components.clear();
        reads.outlines.put(FILE, outline(outlined("1:1", "bell", "Icons", "P")));

        assertThat(load(source(List.of(), List.of()))).hasSize(1);
        assertThat(events).singleElement().asString().contains("cannot be listed");
    }

    @Test
    void missingFilesStayMissing() {
        reads.components.clear();

        assertThatThrownBy(() -> load(source(List.of(), List.of()))).isInstanceOf(FigmaException.class);
    }

    @Test
    void emptyDocumentsCountForeignComponents() {
        reads.components.put(FILE, List.of());
        reads.outlines.put(FILE, outline());

        assertThat(failure(source(List.of(), List.of()))).isEqualTo(new NoComponents(FILE, 5, POSITION));
    }

    @Test
    void whatCannotBeRenderedIsLeftOutWithAReason() throws Exception {
        reads.components.put(FILE, List.of());
        reads.outlines.put(
                FILE,
                outline(
                        outlined("1:1", "line", 24, true, false),
                        outlined("1:2", "ghost", 24, false, false),
                        outlined("1:3", "dot", 0, true, false),
                        outlined("1:4", "alien", 24, true, true),
                        outlined("1:5", "spook", 24, false, false)));

        assertThat(names(load(source(List.of("Icons"), List.of())))).containsExactly("line");
        assertThat(events)
                .contains(
                        new ExportEvent.Warning(
                                "config", "2 components are left out, because they are hidden: ghost, spook"),
                        new ExportEvent.Warning("config", "1 component is left out, because it has no extent: dot"),
                        new ExportEvent.Warning(
                                "config", "1 component is left out, because it belongs to another library: alien"));
    }

    @Test
    void darkFileComesLastAndMustHoldTheFrameToo() throws Exception {
        reads.components.put(DARK, List.of(published("7:1", "bell", "Icons", "Night")));
        ComponentSource source = new ComponentSource(
                FILE, Optional.of(DARK), Optional.empty(), List.of("Icons"), List.of(), Optional.empty());

        assertThat(load(source))
                .extracting(component -> component.name() + " " + component.file())
                .containsExactly("bell " + Appearance.LIGHT, "gift " + Appearance.LIGHT, "bell " + Appearance.DARK);

        ComponentSource art = new ComponentSource(
                FILE, Optional.of(DARK), Optional.empty(), List.of("Art"), List.of(), Optional.empty());
        assertThat(failure(art))
                .isEqualTo(new FrameNotFound(DARK, List.of("Art"), List.of(), List.of("Icons"), POSITION));
    }

    @Test
    void variantsKnowTheirSet() throws Exception {
        ContainingFrame frame =
                new ContainingFrame("0:2", "Icons", "0:1", "P", new ContainingFrame.SetReference("2:1", "bell"));
        reads.components.put(FILE, List.of(new PublishedComponent("k", "1:1", "State=On", "rtl", null, frame)));

        DrawnComponent variant = load(source(new NodeId("2:1"))).getFirst();

        assertThat(variant.setName()).contains("bell");
        assertThat(variant.variantProperties()).containsEntry("State", "On");
        assertThat(variant.description()).isEqualTo("rtl");
        assertThat(variant.page()).contains("P");
    }

    private static ComponentSource source(List<String> frames, List<String> pages) {
        return new ComponentSource(FILE, Optional.empty(), Optional.empty(), frames, pages, Optional.empty());
    }

    private static ComponentSource source(NodeId node) {
        return new ComponentSource(FILE, Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.of(node));
    }

    private List<DrawnComponent> load(ComponentSource source) throws InterruptedException {
        return loader.load(source, POSITION, Deadline.none());
    }

    private ExportFailure failure(ComponentSource source) {
        return catchThrowableOfType(ExportException.class, () -> load(source)).failure();
    }

    private static List<String> names(List<DrawnComponent> components) {
        return components.stream().map(DrawnComponent::name).toList();
    }
}
