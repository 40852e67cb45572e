package exfig.export.load;

import static exfig.export.load.LoadFixtures.FILE;
import static exfig.export.load.LoadFixtures.alias;
import static exfig.export.load.LoadFixtures.collection;
import static exfig.export.load.LoadFixtures.gray;
import static exfig.export.load.LoadFixtures.variable;
import static exfig.export.load.LoadFixtures.variables;
import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.Rgba;
import exfig.config.ColorSource.Variables;
import exfig.figma.wire.LocalVariables;
import exfig.figma.wire.Variable;
import exfig.figma.wire.VariableCollection;
import exfig.figma.wire.VariableValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AliasResolverTest {
    private static final VariableCollection TOKENS = collection("T", "Tokens", List.of("Day", "Night"), List.of("a"));
    private static final Map<String, VariableValue> BOTH = Map.of("T/Day", alias("p"), "T/Night", alias("p"));

    private final Findings findings = new Findings();

    @Test
    void targetWithOneModeGivesItsDefault() {
        VariableCollection primitives = collection("P", "Ink", List.of("Value"), List.of("p"));

        assertThat(day(List.of(primitives), variable("p", "P", Map.of("P/Value", gray(7)))))
                .isEqualTo(color(7));
    }

    @Test
    void configuredPrimitivesModeGoesBeforeTheDefault() {
        VariableCollection brands = collection("P", "Ink", List.of("Brand A", "Brand B"), List.of("p"));
        Variable p = variable("p", "P", Map.of("P/Brand A", gray(1), "P/Brand B", gray(2)));

        assertThat(resolve("Day", "Brand B", List.of(brands), BOTH, p)).isEqualTo(color(2));
        assertThat(resolve("Day", "Brand C", List.of(brands), BOTH, p)).isEqualTo(color(1));
    }

    @Test
    void modeOfTheSameNameGoesBeforeThePrimitivesMode() {
        VariableCollection ink = collection("P", "Ink", List.of("Brand B", "Day", "Night"), List.of("p"));
        Variable p = variable("p", "P", Map.of("P/Brand B", gray(1), "P/Day", gray(2), "P/Night", gray(3)));

        assertThat(resolve("Night", "Brand B", List.of(ink), BOTH, p)).isEqualTo(color(3));
    }

    @Test
    void aliasInsideTheCollectionKeepsTheMode() {
        Variable p = variable("p", "T", Map.of("T/Day", gray(1), "T/Night", gray(2)));

        assertThat(resolve("Night", "", List.of(), BOTH, p)).isEqualTo(color(2));
    }

    @Test
    void chainThroughACollectionWithOneModeFindsTheFirstModeAgain() {
        VariableCollection single = collection("S", "Components", List.of("Value"), List.of("p"));
        VariableCollection ink = collection("I", "Ink", List.of("Day", "Night"), List.of("i"));

        Resolution night = resolve(
                "Night",
                "",
                List.of(single, ink),
                BOTH,
                variable("p", "S", Map.of("S/Value", alias("i"))),
                variable("i", "I", Map.of("I/Day", gray(1), "I/Night", gray(2))));

        assertThat(night).isEqualTo(color(2));
    }

    @Test
    void chainThatComesBackKeepsTheModeItHadThere() {
        VariableCollection single = collection("S", "Components", List.of("Value"), List.of("p"));

        Resolution night = resolve(
                "Night",
                "",
                List.of(single),
                BOTH,
                variable("p", "S", Map.of("S/Value", alias("q"))),
                variable("q", "T", Map.of("T/Day", gray(1), "T/Night", gray(2))));

        assertThat(night).isEqualTo(color(2));
    }

    @Test
    void circlesEndWithTheirChain() {
        Resolution circle = day(
                List.of(),
                variable("p", "T", Map.of("T/Day", alias("q"))),
                variable("q", "T", Map.of("T/Day", alias("a"))));

        assertThat(circle).isEqualTo(new Resolution.DeadEnd("their aliases lead in a circle", "a → p → q → a"));
    }

    @Test
    void variableThatIsItsOwnAliasIsACircle() {
        assertThat(resolve("Day", "", List.of(), Map.of("T/Day", alias("a"))))
                .isEqualTo(new Resolution.DeadEnd("their aliases lead in a circle", "a → a"));
    }

    @Test
    void chainsWithoutEndAreGivenUp() {
        List<Variable> chain = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            String name = i == 0 ? "p" : "p" + i;
            chain.add(variable(name, "T", Map.of("T/Day", alias("p" + (i + 1)))));
        }

        assertThat(day(List.of(), chain.toArray(Variable[]::new))).isInstanceOf(Resolution.DeadEnd.class);
    }

    @Test
    void aliasIntoALibraryThatIsNotThereIsADeadEnd() {
        assertThat(day(List.of())).isInstanceOfSatisfying(Resolution.DeadEnd.class, end -> {
            assertThat(end.reason()).contains("another library");
            assertThat(end.trail()).isEqualTo("a");
        });
        assertThat(day(List.of(), variable("p", "gone", Map.of())))
                .isInstanceOfSatisfying(
                        Resolution.DeadEnd.class,
                        end -> assertThat(end.reason()).contains("collection"));
    }

    @Test
    void libraryIdOfALocalVariableIsFoundByItsKey() {
        Resolution day = resolve(
                "Day",
                "",
                List.of(),
                Map.of("T/Day", alias("key-p/1:2")),
                variable("p", "T", Map.of("T/Day", gray(4))));

        assertThat(day).isEqualTo(color(4));
    }

    @Test
    void deletedTargetsStillCountButAreReported() {
        assertThat(day(List.of(), variable("p", "T", "COLOR", true, Map.of("T/Day", gray(3)))))
                .isEqualTo(color(3));
        assertThat(findings.warnings()).containsExactly("1 variable is deleted but still referred to by others: p");
    }

    @Test
    void modeWithoutAValueIsADeadEnd() {
        assertThat(day(List.of(), variable("p", "T", Map.of("T/Night", gray(3)))))
                .isEqualTo(new Resolution.DeadEnd("no value is set in mode “Day”", "a → p"));
    }

    @Test
    void primitivesModeThatNoCollectionHasIsMissed() {
        VariableCollection ink = collection("P", "Ink", List.of("Value"), List.of("p"));
        Variable p = variable("p", "P", Map.of("P/Value", gray(1)));

        assertThat(missedPrimitives("Brand", ink, p)).isTrue();
        assertThat(missedPrimitives("Value", ink, p)).isFalse();
        assertThat(missedPrimitives("", ink, p)).isFalse();
    }

    private boolean missedPrimitives(String primitives, VariableCollection ink, Variable p) {
        Variable a = variable("a", "T", BOTH);
        AliasResolver resolver = resolver(primitives, variables(List.of(TOKENS, ink), a, p));
        resolver.resolve(a, TOKENS, TOKENS.modes().getFirst());
        return resolver.missedPrimitives();
    }

    private Resolution day(List<VariableCollection> others, Variable... targets) {
        return resolve("Day", "", others, BOTH, targets);
    }

    private Resolution resolve(
            String mode,
            String primitives,
            List<VariableCollection> others,
            Map<String, VariableValue> values,
            Variable... targets) {
        List<VariableCollection> collections = new ArrayList<>(others);
        collections.add(TOKENS);
        List<Variable> all = new ArrayList<>(List.of(targets));
        Variable a = variable("a", "T", values);
        all.add(a);
        return resolver(primitives, variables(collections, all.toArray(Variable[]::new)))
                .resolve(a, TOKENS, Modes.named(TOKENS, mode).orElseThrow());
    }

    private AliasResolver resolver(String primitives, LocalVariables local) {
        Variables source = new Variables(
                FILE,
                "Tokens",
                "Day",
                Optional.of("Night"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(primitives).filter(name -> !name.isEmpty()));
        return new AliasResolver(local, source.primitivesMode(), findings);
    }

    private static Resolution color(int percent) {
        return new Resolution.Color(new Rgba(percent / 100.0, 0, 0, 1));
    }
}
