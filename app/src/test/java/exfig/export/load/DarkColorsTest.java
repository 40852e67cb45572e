package exfig.export.load;

import static exfig.export.load.LoadFixtures.FILE;
import static exfig.export.load.LoadFixtures.POSITION;
import static exfig.export.load.LoadFixtures.alias;
import static exfig.export.load.LoadFixtures.collection;
import static exfig.export.load.LoadFixtures.gray;
import static exfig.export.load.LoadFixtures.variable;
import static exfig.export.load.LoadFixtures.variables;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Recolouring;
import exfig.asset.Recolouring.Change;
import exfig.config.DarkModes;
import exfig.figma.wire.GradientStop;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Node;
import exfig.figma.wire.Paint;
import exfig.figma.wire.RgbaColor;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableValue;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Colors are grays that differ in red: `gray(20)` is 0x330000, `gray(40)` 0x660000, `gray(60)` 0x990000.
class DarkColorsTest {
    private static final VariableCollection THEME =
            collection("T", "Theme", List.of("Day", "Night"), List.of("ink", "paper", "same", "faint", "gone"));
    private static final VariableCollection SINGLE = collection("S", "Components", List.of("Value"), List.of("button"));
    private static final Variable INK = variable("ink", "T", Map.of("T/Day", gray(20), "T/Night", gray(60)));
    private static final Variable PAPER = variable("paper", "T", Map.of("T/Day", gray(20), "T/Night", gray(40)));
    private static final Variable SAME = variable("same", "T", Map.of("T/Day", gray(20), "T/Night", gray(20)));
    private static final Variable FAINT =
            variable("faint", "T", Map.of("T/Day", faded(20, 0.8), "T/Night", faded(20, 0.4)));
    private static final Variable CLEAR =
            variable("clear", "T", Map.of("T/Day", faded(20, 0), "T/Night", faded(20, 1)));
    private static final Variable GONE = variable("gone", "T", Map.of("T/Day", alias("nowhere"), "T/Night", gray(60)));
    private static final Variable BUTTON = variable("button", "S", Map.of("S/Value", alias("ink")));

    private final LocalVariables file = variables(List.of(THEME, SINGLE), INK, PAPER, SAME, FAINT, CLEAR, GONE, BUTTON);

    @Test
    void boundColorsBecomeThoseOfTheDarkMode() {
        assertThat(of(shape(bound(20, "ink"))).change())
                .contains(new Recolouring(Map.of(0x330000, new Change(0x990000, 1))));
    }

    @Test
    void aVariableOfAnotherCollectionLeadsIntoTheTheme() {
        assertThat(of(shape(bound(20, "button"))).change())
                .contains(new Recolouring(Map.of(0x330000, new Change(0x990000, 1))));
    }

    @Test
    void opacityChangesInProportion() {
        assertThat(of(shape(bound(20, "faint"))).change())
                .contains(new Recolouring(Map.of(0x330000, new Change(0x330000, 0.5))));
    }

    @Test
    void stopsOfGradientsAndStrokesAndChildrenCount() {
        Node drawing = node("COMPONENT", 0, Map.of(), List.of(), List.of(), shape(gradient(20, "ink")));

        assertThat(of(drawing).change()).isPresent();
        assertThat(of(node("VECTOR", 1, Map.of(), List.of(), List.of(bound(20, "ink"))))
                        .change())
                .isPresent();
        assertThat(of(node("VECTOR", 0, Map.of(), List.of(), List.of(bound(20, "ink"))))
                        .change())
                .isEmpty();
    }

    @Test
    void colorsThatStayAreNoReasonForADarkDrawing() {
        assertThat(of(shape(bound(20, "same"), unbound(40))))
                .isEqualTo(new DarkColors.Found(Optional.empty(), Optional.empty()));
    }

    @Test
    void whereThePictureDoesNotTellLayersApartThereIsNone() {
        assertObstacle("one color of theirs becomes several in the dark mode", bound(20, "ink"), bound(20, "paper"));
        assertObstacle(
                "one color of theirs changes in one layer, and in another it does not", bound(20, "ink"), unbound(20));
        assertObstacle("a color of theirs is invisible in the light mode", bound(20, "clear"));
        assertObstacle(
                "of the variable gone: their alias leads to a variable that is not in the file (of another library)",
                bound(20, "gone"));
        assertObstacle(
                "a variable of theirs is not in the file (of another library)", bound(40, "ink"), bound(20, "lost"));
    }

    @Test
    void aFixedModeKeepsTheColorsBelowIt() {
        Node fixed = node(
                "INSTANCE",
                0,
                Map.of("VariableCollectionId:T", "T/Day"),
                List.of(),
                List.of(),
                shape(bound(20, "ink")));

        assertThat(of(fixed)).isEqualTo(new DarkColors.Found(Optional.empty(), Optional.empty()));
    }

    @Test
    void whatIsNotDrawnDoesNotCount() {
        Node group = node("BOOLEAN_OPERATION", 0, Map.of(), List.of(bound(20, "ink")), List.of(), shape(unbound(20)));

        assertThat(of(group).change()).isPresent();
        assertThat(of(shape(bound(20, "ink"), hidden(20))).change()).isPresent();
    }

    @Test
    void aLibraryHasWhatTheFileLacks() {
        Variable lost = variable("ink", "T", Map.of());
        LocalVariables poor = variables(List.of(THEME), lost);
        DarkColors withLibrary = new DarkColors(poor, Optional.of(theme(poor)), Optional.of(theme(file)));

        assertThat(withLibrary.of(shape(bound(20, "ink"))).change())
                .as("by name")
                .isPresent();
        assertThat(withLibrary.of(shape(paint(20, "VariableID:key-ink/1:2"))).change())
                .as("by key")
                .isPresent();
        assertThat(withLibrary.of(shape(bound(20, "paper"))).obstacle())
                .as("ids of another file mean nothing")
                .isPresent();
    }

    private void assertObstacle(String reason, Paint... fills) {
        assertThat(of(shape(fills))).isEqualTo(new DarkColors.Found(Optional.empty(), Optional.of(reason)));
    }

    private DarkColors.Found of(Node node) {
        return new DarkColors(file, Optional.of(theme(file)), Optional.empty()).of(node);
    }

    private static DarkTheme theme(LocalVariables variables) {
        return new DarkTheme(
                new ThemeLookup(variables, FILE, POSITION, new Findings()),
                new DarkModes("Theme", "Day", "Night", Optional.empty(), Optional.empty()));
    }

    private static VariableValue faded(int percent, double alpha) {
        return new VariableValue.ColorValue(new RgbaColor(percent / 100.0, 0, 0, alpha));
    }

    private static Paint bound(int percent, String variable) {
        return paint(percent, "VariableID:" + variable);
    }

    private static Paint unbound(int percent) {
        return paint(percent, null);
    }

    private static Paint hidden(int percent) {
        return new Paint("SOLID", false, 1, color(percent), null, null, null, null, null, List.of(), List.of());
    }

    private static Paint paint(int percent, @Nullable String variable) {
        return new Paint("SOLID", true, 1, color(percent), variable, null, null, null, null, List.of(), List.of());
    }

    private static Paint gradient(int percent, String variable) {
        return new Paint(
                "GRADIENT_LINEAR",
                true,
                1,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new GradientStop(0, color(percent), "VariableID:" + variable)),
                List.of());
    }

    private static RgbaColor color(int percent) {
        return new RgbaColor(percent / 100.0, 0, 0, 1);
    }

    private static Node shape(Paint... fills) {
        return node("VECTOR", 0, Map.of(), Arrays.asList(fills), List.of());
    }

    private static Node node(
            String type,
            double strokeWeight,
            Map<String, String> modes,
            List<Paint> fills,
            List<Paint> strokes,
            Node... children) {
        return new Node(
                "1:1",
                "n",
                type,
                true,
                1,
                null,
                fills,
                strokes,
                strokeWeight,
                0,
                List.of(),
                null,
                null,
                null,
                null,
                modes,
                List.of(children));
    }
}
