package exfig.platform;

import static org.assertj.core.api.Assertions.assertThat;

import exfig.asset.NameStyle;
import exfig.asset.Naming;
import exfig.export.process.NameFilter;
import exfig.export.process.Names;
import exfig.figma.id.FigmaAddress;
import exfig.figma.id.FileKey;
import exfig.figma.id.NodeId;
import exfig.plan.OutputPath;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NamesPropertyTest {
    private static final Path ROOT = Path.of("/out/icons");
    private static final String[] WORDS = {
        "..",
        "/",
        "\\",
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\0",
        "CON",
        ".",
        " ",
        "\u202E",
        "\uFEFF",
        "é",
        "e\u0301",
        ":",
        "aux.",
        "12:3",
        ";1:2",
        "I",
        "-",
        "https://www.figma.com/design/",
        "KEY",
        "?node-id=",
        "%2",
        "%00",
        "&",
        "*",
        ",",
        "$1",
        "${",
        "}",
        "x".repeat(90),
        "界".repeat(70),
        "~",
        "\uFF0F",
        "\u2024"
    };

    @Test
    void everyNameBecomesOneElementBelowTheRoot() {
        texts(1_000, NamesPropertyTest::path);
    }

    @Test
    void everyTextIsReadOrRefused() {
        texts(1_000, NamesPropertyTest::ids);
    }

    @Test
    void namesAreFilteredAndRenamedWithoutEnd() {
        texts(700, NamesPropertyTest::naming);
    }

    @Test
    void anIdOfAnyLengthIsReadWithoutExhaustingTheStack() {
        assertThat(NodeId.parse("I1:2" + ";1:2".repeat(50_000))).isPresent();
    }

    @Test
    void circledCapitalsAreNoWordsAndNoFailure() {
        Naming snake = new Naming(Optional.empty(), Optional.empty(), Optional.of(NameStyle.SNAKE_CASE));

        assertThat(Names.finalName("ⒶⒷ", snake)).isEmpty();
        assertThat(Names.finalName("iconⒶ", snake)).isEqualTo("icon");
    }

    static void path(String text) {
        String safe = FileNames.safe(text);
        Path written = new OutputPath(ROOT, safe + ".svg").path();

        assertThat(written.getParent()).isEqualTo(ROOT);
        assertThat(written.normalize()).isEqualTo(written);
        assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(FileNames.LONGEST_BYTES);
        assertThat(FileNames.safe(safe)).isEqualTo(safe);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(safe)).isTrue();
    }

    static void ids(String text) {
        NodeId.parse(text).ifPresent(id -> assertThat(NodeId.parse(id.value())).contains(id));
        FigmaAddress.parse(text)
                .ifPresent(address ->
                        assertThat(FileKey.isValid(address.file().value())).isTrue());
    }

    static void naming(String text) {
        Naming naming = new Naming(
                Optional.of(Pattern.compile("^(\\w+)_(\\w*)")), Optional.of(text), Optional.of(NameStyle.SNAKE_CASE));

        assertThat(Names.finalName("a_" + text, naming)).isNotNull();
        assertThat(new NameFilter(List.of("*" + text + "*")).matches("<" + text + ">"))
                .isTrue();
        assertThat(NameFilter.parse(text + ",a*z").matches("a/" + text + "z")).isTrue();
    }

    private static void texts(int count, Consumer<String> property) {
        Random random = new Random(20261123);
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(9); pieces > 0; pieces--) {
                text.append(
                        random.nextInt(3) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : WORDS[random.nextInt(WORDS.length)]);
            }
            property.accept(text.toString());
        }
    }
}
