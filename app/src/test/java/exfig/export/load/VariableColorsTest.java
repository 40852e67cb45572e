package exfig.export.load;

import static exfig.export.load.LoadFixtures.FILE;
import static exfig.export.load.LoadFixtures.POSITION;
import static exfig.export.load.LoadFixtures.alias;
import static exfig.export.load.LoadFixtures.collection;
import static exfig.export.load.LoadFixtures.gray;
import static exfig.export.load.LoadFixtures.variable;
import static exfig.export.load.LoadFixtures.variables;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import exfig.asset.StyledColor;
import exfig.config.ColorSource.Variables;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.failure.ExportFailure.CollectionNotFound;
import exfig.failure.ExportFailure.ModeNotFound;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.RgbaColor;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableMode;
import exfig.figma.wire.VariableValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariableColorsTest {
    private static final VariableCollection TOKENS =
            collection("T", "Tokens", List.of("Day", "Night", "Print"), List.of("a", "b"));

    private final Findings findings = new Findings();

    @Test
    void modesAreMatchedByNameAndOthersIgnored() {
        LocalVariables local = variables(
                List.of(TOKENS),
                variable("b", "T", Map.of("T/Day", gray(1), "T/Night", gray(2), "T/Print", gray(3))),
                variable("a", "T", Map.of("T/Day", gray(4), "T/Night", gray(5), "T/Print", gray(6))));

        assertThat(read(local, source())).containsExactly("a LIGHT 4", "a DARK 5", "b LIGHT 1", "b DARK 2");
        assertThat(findings.warnings()).isEmpty();
    }

    @Test
    void modesOfAllAppearancesMayBeConfigured() {
        Variables source = new Variables(
                FILE, "Tokens", "Day", Optional.empty(), Optional.of("Print"), Optional.of("Night"), Optional.empty());
        LocalVariables local = variables(
                List.of(TOKENS), variable("a", "T", Map.of("T/Day", gray(1), "T/Night", gray(2), "T/Print", gray(3))));

        assertThat(read(local, source))
                .containsExactly("a LIGHT 1", "a LIGHT_HIGH_CONTRAST 3", "a DARK_HIGH_CONTRAST 2");
    }

    @Test
    void unknownModesTellWhichExist() {
        LocalVariables local = variables(List.of(TOKENS));

        assertThat(failure(local, source("Tokens", "day ", "Night")))
                .isEqualTo(new ModeNotFound("Tokens", "day ", List.of("Day", "Night", "Print"), POSITION));
        assertThat(failure(local, source("Tokens", "Day", "Nacht")))
                .isEqualTo(new ModeNotFound("Tokens", "Nacht", List.of("Night", "Day", "Print"), POSITION));
    }

    @Test
    void unknownCollectionTellsWhichExist() {
        assertThat(failure(variables(List.of(TOKENS)), source("tokens", "Day", "Night")))
                .isEqualTo(new CollectionNotFound(FILE, "tokens", List.of("Tokens"), POSITION));
    }

    @Test
    void localCollectionWinsOverItsRemoteCopiesAndThenTheLowestId() {
        VariableCollection remote = remote(collection("1", "Tokens", List.of("Day", "Night"), List.of("a")));
        VariableCollection late = collection("10", "Tokens", List.of("Day", "Night"), List.of("b"));
        VariableCollection early = collection("9", "Tokens", List.of("Day", "Night"), List.of("c"));
        LocalVariables local = variables(
                List.of(remote, late, early),
                variable("a", "1", Map.of("1/Day", gray(1))),
                variable("b", "10", Map.of("10/Day", gray(2))),
                variable("c", "9", Map.of("9/Day", gray(3), "9/Night", gray(4))));

        assertThat(read(local, source())).containsExactly("c LIGHT 3", "c DARK 4");
        assertThat(findings.warnings())
                .containsExactly(
                        "3 collections are named “Tokens”; VariableCollectionId:9 is used, which is the file's own");
    }

    @Test
    void onlyLivingColorsAreRead() {
        VariableCollection tokens =
                collection("T", "Tokens", List.of("Day", "Night"), List.of("a", "gap", "old", "missing"));
        LocalVariables local = variables(
                List.of(tokens),
                variable("a", "T", Map.of("T/Day", gray(1), "T/Night", gray(2))),
                variable("gap", "T", "FLOAT", false, Map.of("T/Day", new VariableValue.NumberValue(8))),
                variable("old", "T", "COLOR", true, Map.of("T/Day", gray(3))));

        assertThat(read(local, source())).containsExactly("a LIGHT 1", "a DARK 2");
        assertThat(findings.warnings())
                .containsExactly(
                        "1 variable is left out, because it is not a color: gap",
                        "1 variable is left out, because it is deleted: old",
                        "1 variable is left out, because Figma's answer lacks it: VariableID:missing");
    }

    @Test
    void missingLightValueLeavesTheVariableOutAndMissingDarkValueJustThat() {
        LocalVariables local = variables(
                List.of(TOKENS),
                variable("a", "T", Map.of("T/Day", alias("far"), "T/Night", gray(2))),
                variable("b", "T", Map.of("T/Day", gray(3), "T/Night", alias("far"))));

        assertThat(read(local, source())).containsExactly("b LIGHT 3");
        assertThat(findings.warnings())
                .containsExactly(
                        "1 variable is left out, because its alias leads to a variable that is not in the file (of another library): a",
                        "1 variable has no “Night” value, because its alias leads to a variable that is not in the file (of another library): b");
    }

    @Test
    void oddValuesAreLeftOutByKind() {
        LocalVariables local = variables(
                List.of(TOKENS),
                variable("a", "T", Map.of("T/Day", new VariableValue.TextValue("red"))),
                variable("b", "T", Map.of("T/Day", new VariableValue.Unknown("OBJECT"))));

        assertThat(read(local, source())).isEmpty();
        assertThat(findings.warnings())
                .containsExactly(
                        "1 variable is left out, because its value is a text: a",
                        "1 variable is left out, because its value is of an unknown kind, OBJECT: b");
    }

    @Test
    void numberAsColorIsLeftOut() {
        LocalVariables local =
                variables(List.of(TOKENS), variable("a", "T", Map.of("T/Day", new VariableValue.NumberValue(1))));

        assertThat(read(local, source())).isEmpty();
        assertThat(findings.warnings()).contains("1 variable is left out, because its value is a number: a");
    }

    @Test
    void extendedCollectionOverridesItsParent() {
        VariableCollection parent = collection("P", "Base", List.of("Day", "Night"), List.of("a", "b"));
        VariableCollection extended = new VariableCollection(
                "VariableCollectionId:T",
                "Tokens",
                "key",
                List.of(new VariableMode("T/Day", "Day", "P/Day"), new VariableMode("T/Night", "Night", "P/Night")),
                "T/Day",
                false,
                false,
                List.of("VariableID:a", "VariableID:b"),
                true,
                parent.id(),
                parent.id(),
                Map.of("VariableID:a", Map.of("T/Night", gray(9))));
        LocalVariables local = variables(
                List.of(parent, extended),
                variable("a", "P", Map.of("P/Day", gray(1), "P/Night", gray(2))),
                variable("b", "P", Map.of("P/Day", alias("a"), "P/Night", alias("a"))));

        assertThat(read(local, source())).containsExactly("a LIGHT 1", "a DARK 9", "b LIGHT 1", "b DARK 9");
    }

    @Test
    void composedColorsMultiplyTheirOpacity() {
        VariableValue half = new VariableValue.NumberValue(0.5);
        VariableValue base = new VariableValue.ColorValue(new RgbaColor(0, 0, 0, 0.5));
        VariableCollection tokens = collection("T", "Tokens", List.of("Day"), List.of("a", "b", "c", "d"));
        LocalVariables local = variables(
                List.of(tokens),
                variable("a", "T", Map.of("T/Day", new VariableValue.Composed(base, half))),
                variable("b", "T", Map.of("T/Day", new VariableValue.Composed(alias("a"), alias("o")))),
                variable("c", "T", Map.of("T/Day", new VariableValue.Composed(alias("a"), alias("a")))),
                variable("d", "T", Map.of("T/Day", new VariableValue.Composed(alias("x"), half))),
                variable("o", "T", "FLOAT", false, Map.of("T/Day", new VariableValue.NumberValue(40))));

        List<StyledColor> colors = reader(local, light()).read();

        assertThat(colors).extracting(color -> color.value().alpha()).containsExactly(0.25, 0.1);
        assertThat(findings.warnings())
                .containsExactly(
                        "1 variable is left out, because its opacity is a color: c",
                        "1 variable is left out, because its alias leads to a variable that is not in the file (of another library): d");
    }

    private static VariableCollection remote(VariableCollection collection) {
        return new VariableCollection(
                collection.id(),
                collection.name(),
                collection.key(),
                collection.modes(),
                collection.defaultModeId(),
                true,
                false,
                collection.variableIds(),
                false,
                null,
                null,
                Map.of());
    }

    private static Variables source() {
        return source("Tokens", "Day", "Night");
    }

    private static Variables light() {
        return new Variables(
                FILE, "Tokens", "Day", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Variables source(String collection, String light, String dark) {
        return new Variables(
                FILE, collection, light, Optional.of(dark), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private VariableColors reader(LocalVariables local, Variables source) {
        return new VariableColors(local, source, POSITION, findings);
    }

    private List<String> read(LocalVariables local, Variables source) {
        return reader(local, source).read().stream()
                .map(color -> color.name() + " " + color.appearance() + " "
                        + Math.round(color.value().red() * 100))
                .toList();
    }

    private ExportFailure failure(LocalVariables local, Variables source) {
        return catchThrowableOfType(ExportException.class, () -> read(local, source))
                .failure();
    }
}
