package exfig.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import exfig.terminal.Table.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Ansi PLAIN = new Ansi(false);

    @Test
    void columnsAreAlignedAndNumbersGoRight() {
        var table = new Table(
                List.of(Column.left("config"), Column.right("files"), Column.left("state")),
                List.of(List.of("图标.yaml", "7", "done"), List.of("images.yaml", "1,200", "")));

        assertThat(table.lines(80, PLAIN))
                .containsExactly(
                        "config       files  state", //
                        "图标.yaml        7  done",
                        "images.yaml  1,200");
    }

    @Test
    void theWidestColumnIsCutToFit() {
        var table = new Table(
                List.of(Column.left(""), Column.right("")), List.of(List.of("a very long name of an icon", "12")));

        assertThat(table.lines(20, PLAIN)).containsExactly("a very long nam…  12");
    }

    @Test
    void titlesAreBoldWithColours() {
        var table = new Table(List.of(Column.left("name")), List.of());

        assertThat(table.lines(80, new Ansi(true))).containsExactly("\033[1mname\033[0m");
    }

    @Test
    void cellsAreMadeSafe() {
        var table = new Table(List.of(Column.left("")), List.of(List.of("a\nb\033c")));

        assertThat(table.lines(80, PLAIN)).containsExactly("a?b?c");
    }

    @Test
    void aRowMustHaveACellForEachColumn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(List.of(Column.left("a")), List.of(List.of("1", "2"))))
                .withMessageContaining("2 cells for 1 columns");
    }
}
