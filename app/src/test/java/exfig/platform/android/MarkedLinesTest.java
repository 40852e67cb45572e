package exfig.platform.android;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.plan.Amendment;
import exfig.plan.AmendmentException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedLinesTest {
    private static final String START = "<!-- START: Theme.Lantern -->";
    private static final String END = "<!-- END: Theme.Lantern -->";

    @Test
    void onlyWhatIsBetweenTheCommentsChanges() throws AmendmentException {
        String text = """
                <resources>
                    <attr name="mine" />  <!-- START: Theme.Lantern -->
                    <attr name="old" format="color" />

                      <!-- END: Theme.Lantern -->   <attr name="mineToo" />
                </resources>""";

        assertThat(lines("b", "a").apply(text).text()).isEqualTo("""
                <resources>
                    <attr name="mine" />  <!-- START: Theme.Lantern -->
                    a
                    b
                      <!-- END: Theme.Lantern -->   <attr name="mineToo" />
                </resources>""");
    }

    @Test
    void appliedTwiceItChangesNothingMore() throws AmendmentException {
        String once = lines("a").apply("x" + START + "y" + END + "z").text();

        assertThat(once).isEqualTo("x" + START + "\n    a\n" + END + "z");
        assertThat(lines("a").apply(once).text()).isEqualTo(once);
    }

    @Test
    void linesEndAsTheFileHasThem() throws AmendmentException {
        assertThat(lines("a").apply(START + "\r\n" + END + "\r\n").text())
                .isEqualTo(START + "\r\n    a\r\n" + END + "\r\n");
    }

    @Test
    void withoutColorsTheCommentsStay() throws AmendmentException {
        assertThat(lines().apply("  " + START + "\n    old\n  " + END).text()).isEqualTo("  " + START + "\n  " + END);
    }

    @Test
    void anotherThemesCommentsAreLeftAlone() throws AmendmentException {
        String other = "<!-- START: Theme.Other -->\n    kept\n<!-- END: Theme.Other -->\n";

        assertThat(lines("a").apply(other + START + "\n" + END).text()).isEqualTo(other + START + "\n    a\n" + END);
    }

    @Test
    void entriesOfOneThemeShareTheComments() throws AmendmentException {
        Amendment both = lines("c", "a").and(lines("b"));

        assertThat(both.id()).isEqualTo(lines("z").id());
        assertThat(both.apply(START + END).text()).isEqualTo(START + "\n    a\n    b\n    c\n" + END);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <resources/>                                                       | it has no comment <!-- START: Theme.Lantern -->
            <!-- START: Theme.Lantern -->                                      | it has no comment <!-- END: Theme.Lantern -->
            <!-- END: Theme.Lantern -->                                        | it has no comment <!-- START: Theme.Lantern -->
            <!-- END: Theme.Lantern --><!-- START: Theme.Lantern -->           | its comment <!-- END: Theme.Lantern --> stands before <!-- START: Theme.Lantern -->
            <!-- START: Theme.Lantern --><!-- START: Theme.Lantern --><!-- END: Theme.Lantern --> | it has the comments of Theme.Lantern more than once
            """)
    void whatCannotBeAddedToSaysWhy(String text, String reason) {
        assertThatThrownBy(() -> lines("a").apply(text))
                .isInstanceOf(AmendmentException.class)
                .hasMessage(reason);
    }

    @Test
    void missingCommentsArePutAtTheEndOfTheirElement() throws AmendmentException {
        String styles = """
                <resources>
                    <style name="Theme.Lantern.Light" parent="x">
                    </style>
                    <style parent="x" name="Theme.Lantern">
                        <item name="mine">1</item>
                    </style>
                </resources>
                """;

        assertThat(creating(MarkedLines.Home.style("Theme.Lantern"))
                        .apply(styles)
                        .text())
                .isEqualTo("""
                <resources>
                    <style name="Theme.Lantern.Light" parent="x">
                    </style>
                    <style parent="x" name="Theme.Lantern">
                        <item name="mine">1</item>
                    <!-- START: Theme.Lantern -->
                    a
                    <!-- END: Theme.Lantern -->
                    </style>
                </resources>
                """);
        assertThat(creating(MarkedLines.Home.resources())
                        .apply("<resources></resources>")
                        .text())
                .isEqualTo("<resources>\n    " + START + "\n    a\n    " + END + "\n</resources>");
    }

    @Test
    void withoutTheirElementMissingCommentsAreAnError() {
        assertThatThrownBy(() -> creating(MarkedLines.Home.style("Theme.Lantern"))
                        .apply("<resources><style name=\"Theme.Lantern\" parent=\"x\"/></resources>"))
                .hasMessage("it has neither a comment " + START + " nor <style name=\"Theme.Lantern\"> to put it into");
    }

    private static MarkedLines lines(String... lines) {
        return new MarkedLines(
                new MarkedLines.Markers("START", "END", "Theme.Lantern"),
                new TreeSet<>(List.of(lines)),
                "    ",
                Optional.empty(),
                new Amendment.IfMissing.Refused(),
                "exfig.yaml:1:1");
    }

    private static MarkedLines creating(MarkedLines.Home home) {
        MarkedLines plain = lines("a");
        return new MarkedLines(
                plain.markers(),
                plain.lines(),
                plain.indentation(),
                Optional.of(home),
                plain.ifMissing(),
                plain.origin());
    }
}
