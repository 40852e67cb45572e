package exfig.export.fulfil;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NodeRef;
import exfig.cache.Digests;
import exfig.cache.RenderStore;
import exfig.cache.StoreKey;
import exfig.cache.StoredBlob;
import exfig.figma.DrawingsAnswer;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.resilience.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnchangedRendersTest {
    private static final FileKey FILE = new FileKey("File");

    @TempDir
    Path folder;

    private final FakeRenderer renderer = new FakeRenderer();
    private final FakeDrawings figma = new FakeDrawings();

    @Test
    void onlyWhatLooksDifferentIsLeftToRender() throws Exception {
        export("1", Comparison.ALWAYS, 5);
        figma.version = "2";
        figma.looks.put(node(3), "other");

        assertThat(export("2", Comparison.ALWAYS, 5)).containsExactly(key(3));
        assertThat(export("2", Comparison.ALWAYS, 5)).isEmpty();
    }

    @Test
    void whatWasSavedWhileItWasRenderedIsNotRememberedByItsOldLooks() throws Exception {
        figma.versionAfterwards = Optional.of("2");
        export("1", Comparison.ALWAYS, 1);
        figma.versionAfterwards = Optional.empty();
        figma.version = "3";

        // The looks of version 1 are back, but what was rendered may have been version 2.
        assertThat(export("3", Comparison.ALWAYS, 1)).containsExactly(key(0));
    }

    @Test
    void theQuestionIsAskedOnlyWhereItSavesRequests() throws Exception {
        renderer.mostNodes = 10;

        export("1", Comparison.WHERE_IT_SAVES, 20);
        assertThat(figma.questions).isEmpty();

        export("2", Comparison.WHERE_IT_SAVES, 21);
        assertThat(figma.questions).containsExactly(21);

        export("3", Comparison.NEVER, 21);
        assertThat(figma.questions).hasSize(1);
    }

    @Test
    void configsThatReadOneFileShareTheAnswer() throws Exception {
        UnchangedRenders unchanged = new UnchangedRenders(figma, renderer, store(), _ -> {});

        unchanged.adopt(terms("1"), keys(5), Comparison.ALWAYS);
        unchanged.adopt(terms("1"), keys(7), Comparison.ALWAYS);
        unchanged.adopt(terms("1"), keys(6), Comparison.ALWAYS);

        assertThat(figma.questions).containsExactly(5, 2);
    }

    @Test
    void whereTheVersionIsNotKnownNothingIsCompared() throws Exception {
        UnchangedRenders unchanged = new UnchangedRenders(figma, renderer, store(), _ -> {});
        FulfilTerms terms = new FulfilTerms("a.yaml", 0, Map.of(), false, Deadline.none());

        assertThat(unchanged.adopt(terms, keys(5), Comparison.ALWAYS)).isEqualTo(UnchangedRenders.Changed.UNKNOWN);
        assertThat(figma.questions).isEmpty();
    }

    /// One process: adopts, renders what the store does not have for the version, keeps. Gives what it
    /// rendered.
    private List<RenderKey> export(String version, Comparison comparison, int icons) throws Exception {
        RenderStore store = store();
        UnchangedRenders unchanged = new UnchangedRenders(figma, renderer, store, _ -> {});
        FulfilTerms terms = terms(version);
        UnchangedRenders.Changed changed = unchanged.adopt(terms, keys(icons), comparison);
        Map<RenderKey, RenderOutcome> outcomes = new HashMap<>();
        List<RenderKey> rendered = new ArrayList<>();
        for (RenderKey key : keys(icons)) {
            StoreKey place = new StoreKey(key, Optional.of(version));
            Optional<StoredBlob> stored = store.find(place);
            if (stored.isEmpty()) {
                rendered.add(key);
            }
            outcomes.put(key, new RenderOutcome.Ready(stored.orElseGet(() -> render(store, place))));
        }
        unchanged.keep(terms, changed, new FulfilledRenders(outcomes, 0, rendered.size(), 0));
        return rendered;
    }

    private static StoredBlob render(RenderStore store, StoreKey key) {
        try {
            Path file = store.newTemporaryFile();
            Files.writeString(file, key.toString());
            return store.put(key, file, Digests.sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RenderStore store() {
        return new RenderStore(folder);
    }

    private static FulfilTerms terms(String version) {
        return new FulfilTerms("a.yaml", 0, Map.of(FILE, version), false, Deadline.none());
    }

    private static List<RenderKey> keys(int icons) {
        return IntStream.range(0, icons).mapToObj(UnchangedRendersTest::key).toList();
    }

    private static RenderKey key(int icon) {
        return new RenderKey(new NodeRef(FILE, node(icon)), RenderFormat.SVG, 1, Optional.empty());
    }

    private static NodeId node(int icon) {
        return new NodeId("1:" + icon);
    }

    /// Every node looks like its id, unless told otherwise.
    private static final class FakeDrawings implements DrawingSource {
        private final Map<NodeId, String> looks = new HashMap<>();
        private final List<Integer> questions = new ArrayList<>();
        private String version = "1";
        private Optional<String> versionAfterwards = Optional.empty();

        @Override
        public DrawingsAnswer drawings(FileKey file, List<NodeId> nodes, Deadline deadline) {
            questions.add(nodes.size());
            Map<NodeId, String> digests = new HashMap<>();
            nodes.forEach(node -> digests.put(node, looks.getOrDefault(node, node.value())));
            return new DrawingsAnswer(version, digests);
        }

        @Override
        public String version(FileKey file, Deadline deadline) {
            return versionAfterwards.orElse(version);
        }
    }
}
