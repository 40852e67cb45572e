package exfig.export.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.event.ExportEvent;
import exfig.figma.FigmaException;
import exfig.figma.FigmaFailure;
import exfig.figma.FileOutline;
import exfig.figma.id.FileKey;
import exfig.figma.wire.FileMeta;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileVersionsTest {
    private static final FileKey LIGHT = new FileKey("Light");
    private static final FileKey DARK = new FileKey("Dark");

    private final FakeReads reads = new FakeReads();
    private final FileLibrary library = new FileLibrary(reads);
    private final List<ExportEvent> events = new ArrayList<>();
    private final FileVersions versions = new FileVersions(library, events::add);

    @BeforeEach
    void twoFiles() {
        reads.metas.put(LIGHT, meta("7"));
        reads.metas.put(DARK, meta("9"));
    }

    @Test
    void everyFileIsAskedForOnceHoweverManyConfigsWantToKnow() throws Exception {
        assertThat(versions.of(List.of(LIGHT, DARK, LIGHT), "a.yaml", Deadline.none()))
                .isEqualTo(Map.of(LIGHT, "7", DARK, "9"));
        assertThat(versions.of(List.of(DARK), "b.yaml", Deadline.none())).isEqualTo(Map.of(DARK, "9"));

        assertThat(reads.asked).containsExactlyInAnyOrder("meta Light", "meta Dark");
        assertThat(events).isEmpty();
    }

    @Test
    void aVersionThatCannotBeHadIsAWarningForEachConfig() throws Exception {
        reads.metas.remove(DARK);

        assertThat(versions.of(List.of(LIGHT, DARK), "a.yaml", Deadline.none())).isEqualTo(Map.of(LIGHT, "7"));
        versions.of(List.of(DARK), "b.yaml", Deadline.none());

        assertThat(events)
                .extracting(ExportEvent::toString)
                .hasSize(2)
                .allSatisfy(warning ->
                        assertThat(warning).contains("the version of file Dark cannot be had", "file_metadata:read"));
    }

    @Test
    void whereFigmaCannotBeAskedAtAllNoOtherRequestIsTried() {
        FigmaFailure failure = new FigmaFailure.Unreachable("api.figma.com", "connection refused");
        reads.refusal = Optional.of(failure);

        assertThatThrownBy(() -> versions.of(List.of(DARK), "a.yaml", Deadline.none()))
                .isInstanceOfSatisfying(
                        FigmaException.class, e -> assertThat(e.failure()).isEqualTo(failure));
        assertThat(events).isEmpty();
    }

    @Test
    void anEmptyVersionIsNone() throws Exception {
        reads.metas.put(DARK, meta(""));

        assertThat(versions.of(List.of(DARK), "a.yaml", Deadline.none())).isEmpty();
    }

    @Test
    void theVersionFromBeforeTheDocumentWasReadCountsWhenADesignerSavedInBetween() throws Exception {
        reads.outlines.put(LIGHT, new FileOutline("File", "8", List.of(), List.of(), List.of(), 0));
        versions.of(List.of(LIGHT), "a.yaml", Deadline.none());

        library.outline(LIGHT, Deadline.none());

        assertThat(library.versions()).isEqualTo(Map.of(LIGHT, "7"));
    }

    private static FileMeta meta(String version) {
        return new FileMeta("File", version, null, null, null, null, null, null, null);
    }
}
