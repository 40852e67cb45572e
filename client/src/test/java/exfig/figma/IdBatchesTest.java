package exfig.figma;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IdBatchesTest {
    private static final FileKey FILE = new FileKey("abcDEF123");
    private static final ImageQuery SVG = ImageQuery.of(ImageFormat.SVG, 1);

    @Test
    void batchesAreAsLongAsTheAddressAllowsAndKeepTheOrder() {
        List<NodeId> ids = IntStream.range(0, 2000)
                .mapToObj(i -> new NodeId("1234:%04d".formatted(i)))
                .toList();

        List<List<NodeId>> batches = IdBatches.cut(FILE, SVG, ids);

        assertThat(batches).hasSize(3);
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(ids);
        assertThat(urlBytes(batches.getFirst())).isBetween(7_480, 7_500);
    }

    @Test
    void idsInsideInstancesCountByTheirEncodedBytes() {
        List<NodeId> ids = IntStream.range(0, 700)
                .mapToObj(i -> new NodeId("I1:2;3:4;5:%03d".formatted(i)))
                .toList();

        List<List<NodeId>> batches = IdBatches.cut(FILE, SVG, ids);

        assertThat(batches).allSatisfy(batch -> assertThat(urlBytes(batch)).isLessThanOrEqualTo(7_500));
        assertThat(Paths.images(FILE, SVG, ids.subList(0, 1))).endsWith("ids=I1:2%3B3:4%3B5:000");
    }

    @Test
    void duplicatesAreAskedForOnceAndNothingGivesNoBatch() {
        NodeId id = new NodeId("1:2");

        assertThat(IdBatches.cut(FILE, SVG, List.of(id, id))).containsExactly(List.of(id));
        assertThat(IdBatches.cut(FILE, SVG, List.of())).isEmpty();
    }

    /// Whatever the ids are: each is asked for once, in order, no address is too long, and no
    /// request can be saved by moving ids to the one before.
    @Test
    void anyIdsAreCutIntoTheFewestAddressesThatFit() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<NodeId> ids = new ArrayList<>();
            for (int i = random.nextInt(3000); i > 0; i--) {
                ids.add(id(random));
            }

            List<List<NodeId>> batches = IdBatches.cut(FILE, SVG, ids);

            assertThat(batches.stream().flatMap(List::stream))
                    .as("seed " + seed)
                    .containsExactlyElementsOf(new LinkedHashSet<>(ids));
            for (int i = 0; i < batches.size(); i++) {
                assertThat(urlBytes(batches.get(i))).as("seed " + seed).isLessThanOrEqualTo(7_500);
                if (i > 0) {
                    List<NodeId> longer = new ArrayList<>(batches.get(i - 1));
                    longer.add(batches.get(i).getFirst());
                    assertThat(urlBytes(longer)).as("seed " + seed).isGreaterThan(7_500);
                }
            }
        }
    }

    private static NodeId id(Random random) {
        StringBuilder id = new StringBuilder();
        for (int depth = random.nextInt(4) == 0 ? 1 + random.nextInt(4) : 0; depth > 0; depth--) {
            id.append(id.isEmpty() ? "I" : "")
                    .append(random.nextInt(99_999))
                    .append(':')
                    .append(random.nextInt(99))
                    .append(';');
        }
        return new NodeId(id.append(random.nextInt(99_999))
                .append(':')
                .append(random.nextInt(99_999))
                .toString());
    }

    @Test
    void svgAndPdfTakeNoScaleAndRasterNoSvgOptions() {
        List<NodeId> ids = List.of(new NodeId("1:2"));

        assertThat(Paths.images(FILE, SVG, ids))
                .isEqualTo("/v1/images/abcDEF123?format=svg&use_absolute_bounds=true&svg_outline_text=true"
                        + "&svg_include_id=false&svg_include_node_id=false&svg_simplify_stroke=false&ids=1:2");
        assertThat(Paths.images(FILE, ImageQuery.of(ImageFormat.PNG, 1.5), ids))
                .isEqualTo("/v1/images/abcDEF123?format=png&scale=1.5&use_absolute_bounds=true&ids=1:2");
    }

    private static int urlBytes(List<NodeId> batch) {
        return "https://".length() + 64 + Paths.images(FILE, SVG, batch).length();
    }
}
