package exfig.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.asset.NodeRef;
import exfig.cache.Digests;
import exfig.endtoend.Trees;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.figma.AnswerStore;
import exfig.figma.FigmaFailure;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Recording step by step: what is asked again, when it counts, and what a recording that ends early
/// leaves.
class RecordingTest {
    private static final FileKey FILE = new FileKey("Design");
    private static final String META = "/v1/files/Design/meta";
    private static final String COMPONENTS = "/v1/files/Design/components";
    private static final RenderKey BELL = render("1:2");

    @TempDir
    Path folder;

    @Test
    void whatWasRecordedIsReplayed() throws Exception {
        record("1", "bell", "<svg>1</svg>");

        Snapshot snapshot = Snapshot.open(folder);
        assertThat(text(snapshot.answer(COMPONENTS))).contains("bell");
        assertThat(Files.readString(snapshot.render(BELL).orElseThrow().file())).isEqualTo("<svg>1</svg>");
    }

    @Test
    void ofTheSameVersionNothingIsAskedAgain() throws Exception {
        record("1", "bell", "<svg>1</svg>");

        try (Recording again = begin()) {
            assertThat(again.find(COMPONENTS))
                    .as("the version is not known yet")
                    .isEmpty();
            keep(again, META, meta("1"));
            assertThat(again.find(META)).as("only Figma knows the version").isEmpty();
            assertThat(text(again.find(COMPONENTS).orElseThrow())).contains("bell");
            assertThat(again.askedAnew()).isEmpty();
            assertThat(again.knownRenders()).containsOnlyKeys(BELL);
        }
    }

    @Test
    void ofAnotherVersionEverythingIsAskedAgain() throws Exception {
        record("1", "bell", "<svg>1</svg>");

        try (Recording again = begin()) {
            keep(again, META, meta("2"));
            assertThat(again.find(COMPONENTS)).isEmpty();
        }
    }

    @Test
    void aSnapshotOfAnotherServerIsOfNoUse() throws Exception {
        record("1", "bell", "<svg>1</svg>");

        try (Recording again = Recording.begin(folder, "other.example", false)) {
            keep(again, META, meta("1"));
            assertThat(again.find(COMPONENTS)).isEmpty();
            assertThat(again.knownRenders()).isEmpty();
        }
    }

    @Test
    void aFileThatIsSavedMeanwhileIsNotRecorded() throws Exception {
        record("1", "bell", "<svg>1</svg>");
        SortedMap<String, String> before = Trees.digests(folder);

        try (Recording recording = begin()) {
            keep(recording, META, meta("2"));
            keep(recording, COMPONENTS, components("clock"));
            assertThat(recording.askedAnew()).containsExactly(FILE);
            keep(recording, META, meta("3"));

            assertThatThrownBy(recording::commit)
                    .isInstanceOfSatisfying(
                            ExportException.class,
                            e -> assertThat(e.failure()).isInstanceOf(ExportFailure.ChangedMeanwhile.class));
        }

        assertThat(Trees.digests(folder)).isEqualTo(before);
    }

    @Test
    void whatWasNotCommittedLeavesNothing() throws Exception {
        record("1", "bell", "<svg>1</svg>");
        SortedMap<String, String> before = Trees.digests(folder);

        try (Recording recording = begin()) {
            keep(recording, META, meta("2"));
            recording.render(BELL, bytes("<svg>2</svg>"), Digests.sha256(bytes("<svg>2</svg>")));
            assertThat(Trees.digests(folder)).isNotEqualTo(before);
        }

        assertThat(Trees.digests(folder)).isEqualTo(before);
    }

    @Test
    void theLeftoversOfADeadRecordingGoWithTheNext() throws Exception {
        record("1", "bell", "<svg>1</svg>");
        SortedMap<String, String> before = Trees.digests(folder);
        Recording dead = begin();
        keep(dead, META, meta("2"));
        dead.render(BELL, bytes("<svg>2</svg>"), Digests.sha256(bytes("<svg>2</svg>")));
        Files.writeString(folder.resolve("renders/.part-7"), "half");
        Files.writeString(folder.resolve("notes.txt"), "somebody's");

        assertThat(text(Snapshot.open(folder).answer(COMPONENTS))).contains("bell");
        record("1", "bell", "<svg>1</svg>");

        assertThat(folder.resolve("notes.txt")).hasContent("somebody's");
        Files.delete(folder.resolve("notes.txt"));
        assertThat(Trees.digests(folder)).isEqualTo(before);
        assertThat(folder.resolve("renders/.part-7")).doesNotExist();
    }

    @Test
    void aFirstRecordingThatFailsLeavesNoFolder() throws Exception {
        Path fresh = folder.resolve("new");
        try (Recording recording = Recording.begin(fresh, "api.figma.com", false)) {
            keep(recording, META, meta("1"));
        }

        assertThat(fresh).doesNotExist();
    }

    @Test
    void bodiesThatDoNotArriveWholeAreNotKept() throws Exception {
        try (Recording recording = begin()) {
            try (AnswerStore.Keeping keeping = recording.keep(COMPONENTS)) {
                keeping.out().write(bytes("{\"meta\":"));
            }
            keep(recording, META, meta("1"));
            assertThat(recording.commit().answers()).isEqualTo(1);
        }
    }

    @Test
    void lastingRefusalsAreRecordedAndOthersAreNot() throws Exception {
        try (Recording recording = begin()) {
            keep(recording, META, meta("1"));
            recording.refused(COMPONENTS, new FigmaFailure.ScopeMissing("", Optional.empty(), Optional.empty()));
            recording.refused("/v1/files/Design/styles", new FigmaFailure.Unreachable("host", "cut"));
            recording.commit();
        }

        Snapshot snapshot = Snapshot.open(folder);
        assertThatThrownBy(() -> snapshot.answer(COMPONENTS)).hasMessageContaining("403");
        assertThatThrownBy(() -> snapshot.answer("/v1/files/Design/styles"))
                .isInstanceOfSatisfying(
                        ExportException.class,
                        e -> assertThat(e.failure()).isInstanceOf(ExportFailure.NotInSnapshot.class));
    }

    @Test
    void theFolderDoesNotDependOnTheOrderOfArrival() throws Exception {
        try (Recording recording = begin()) {
            keep(recording, META, meta("1"));
            take(recording, render("1:3"), "<svg>3</svg>");
            keep(recording, COMPONENTS, components("bell"));
            take(recording, BELL, "<svg>1</svg>");
            recording.commit();
        }
        String first = Snapshot.open(folder).seal();

        Path other = folder.resolve("other");
        try (Recording recording = Recording.begin(other, "api.figma.com", false)) {
            take(recording, BELL, "<svg>1</svg>");
            keep(recording, COMPONENTS, components("bell"));
            take(recording, render("1:3"), "<svg>3</svg>");
            keep(recording, META, meta("1"));
            recording.commit();
        }

        assertThat(Snapshot.open(other).seal()).isEqualTo(first);
    }

    private void record(String version, String component, String svg) throws IOException {
        try (Recording recording = begin()) {
            keep(recording, META, meta(version));
            keep(recording, COMPONENTS, components(component));
            take(recording, BELL, svg);
            recording.commit();
        }
    }

    private Recording begin() throws IOException {
        return Recording.begin(folder, "api.figma.com", false);
    }

    private static void take(Recording recording, RenderKey key, String svg) throws IOException {
        recording.render(key, bytes(svg), Digests.sha256(bytes(svg)));
    }

    private static void keep(AnswerStore store, String target, String body) throws IOException {
        try (AnswerStore.Keeping keeping = store.keep(target)) {
            keeping.out().write(bytes(body));
            keeping.commit();
        }
    }

    private static String meta(String version) {
        return "{\"file\": {\"name\": \"Design\", \"version\": \"" + version + "\"}}";
    }

    private static String components(String name) {
        return "{\"meta\": {\"components\": [{\"node_id\": \"1:2\", \"name\": \"" + name + "\"}]}}";
    }

    private static RenderKey render(String node) {
        return new RenderKey(new NodeRef(FILE, new NodeId(node)), RenderFormat.SVG, 1, Optional.empty());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(InputStream body) throws IOException {
        try (body) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
