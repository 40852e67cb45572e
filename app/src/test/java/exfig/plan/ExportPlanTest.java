package exfig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.asset.NodeRef;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportPlanTest {
    private static final Path ROOT = Path.of("out");

    @Test
    void equalFilesOfTwoEntriesAreOneFile() {
        ExportPlan plan = ExportPlan.of(List.of(text("Contents.json", "{}"), text("Contents.json", "{}")));

        assertThat(plan.files()).hasSize(1);
        assertThat(plan.clashes()).isEmpty();
    }

    @Test
    void differentTextForOnePathIsAClash() {
        ExportPlan plan = ExportPlan.of(List.of(text("a.txt", "1"), text("a.txt", "2")));

        assertThat(plan.clashes()).singleElement().matches(ExportPlan.Clash::sameInCase);
    }

    @Test
    void pathsThatDifferOnlyInCaseClash() {
        ExportPlan plan = ExportPlan.of(List.of(text("Bell.svg", "1"), text("bell.svg", "1")));

        assertThat(plan.clashes()).singleElement().matches(clash -> !clash.sameInCase());
    }

    @Test
    void differentRendersForOnePathClash() {
        ExportPlan plan = ExportPlan.of(List.of(render("a.png", "1:1", 1), render("a.png", "1:2", 1)));

        assertThat(plan.clashes()).hasSize(1);
    }

    @Test
    void aRenderThatTwoFilesNeedIsAskedForOnce() {
        ExportPlan plan = ExportPlan.of(List.of(render("a.png", "1:1", 2), render("b.png", "1:1", 2)));

        assertThat(plan.files()).hasSize(2);
        assertThat(plan.renders()).hasSize(1);
    }

    @Test
    void filesAreSortedByPathWhateverTheirOrderWas() {
        ExportPlan plan = ExportPlan.of(List.of(text("b", ""), text("a", ""), text("c", "")));

        assertThat(plan.files()).extracting(file -> file.path().below()).containsExactly("a", "b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/etc/passwd", "../x", "a/../../x", "a/../x", "a\\b", "..", "a//b", "./a"})
    void noOutputPathLeavesItsRoot(String below) {
        assertThatThrownBy(() -> new OutputPath(ROOT, below)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PlannedFile text(String below, String text) {
        return new PlannedFile.Generated(new OutputPath(ROOT, below), text);
    }

    private static PlannedFile render(String below, String node, double scale) {
        RenderKey key = new RenderKey(
                new NodeRef(new FileKey("F"), new NodeId(node)), RenderFormat.PNG, scale, Optional.empty());
        return new PlannedFile.Rendered(new OutputPath(ROOT, below), key, Conversion.NONE, below);
    }
}
