package exfig.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exfig.plan.OutputPath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
    private static final Pattern HARMFUL = Pattern.compile(
            "[/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\x{FE0F}]|\\.\\.|^[ .]|[ .]$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9]) *(\\..*)?");
    private static final String[] PIECES = {
        "..",
        ".",
        "/",
        "\\",
        " ",
        "~",
        "CON",
        "nul",
        "com1",
        "LPT9",
        "\u0000",
        "\n",
        "\u202E",
        "\u200B",
        "\u200D",
        "e\u0301",
        "\u0301",
        "\uD83D",
        "🔥",
        "глубина",
        "図面",
        "a",
        "Z",
        "0",
        "_",
        "-",
        ":",
        "\uFEFF",
        "\u00A0",
        "\u2028",
        "\uFFFF",
        "\uE000",
        "\u212A",
        "x".repeat(90),
        "щ".repeat(60)
    };

    @ParameterizedTest
    @CsvSource({
        "wallet, wallet",
        "night sky, night sky",
        "глубина, глубина",
        "図面🔥, 図面🔥",
        "a/b, a_b",
        "../../etc/passwd, __._etc_passwd",
        ".., _",
        ".hidden, _hidden",
        "trailing..., trailing",
        "'  blank  ', blank",
        "'', _",
        "CON, CON_",
        "con.old, con_.old",
        "Com1, Com1_",
        "COM¹, COM¹_",
        "console, console",
        "lpt10, lpt10",
    })
    void harmlessTextStaysAndTheRestIsReplaced(String name, String safe) {
        assertThat(FileNames.safe(name)).isEqualTo(safe);
    }

    @Test
    void charactersThatNobodySeesAreDropped() {
        assertThat(FileNames.safe("wal\u200Blet\u202Egpj.\uFEFF")).isEqualTo("walletgpj");
    }

    @Test
    void composedAndDecomposedNamesAreOne() {
        assertThat(FileNames.safe("cre\u0300me")).isEqualTo(FileNames.safe("cr\u00E8me"));
    }

    @Test
    void longNamesAreCutAndStayDistinct() {
        String first = FileNames.safe("щ".repeat(300) + "1");
        String second = FileNames.safe("щ".repeat(300) + "2");

        assertThat(first).startsWith("щщщ").isNotEqualTo(second);
        assertThat(first.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(195, FileNames.LONGEST_BYTES);
    }

    @Test
    void aNameOfExactlyTheLimitIsNotCut() {
        assertThat(FileNames.safe("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(FileNames.safe("x".repeat(201))).hasSize(200).matches("x{191}-[0-9a-f]{8}");
    }

    @RepeatedTest(100)
    void anyTextBecomesOneHarmlessPathElement(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        for (int i = 0; i < 100; i++) {
            String name = name(random);

            String safe = FileNames.safe(name);

            assertThat(HARMFUL.matcher(safe).find()).as("%s of %s", safe, name).isFalse();
            assertThat(DEVICE.matcher(safe).matches())
                    .as("%s of %s", safe, name)
                    .isFalse();
            assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, FileNames.LONGEST_BYTES);
            assertThat(Normalizer.isNormalized(safe, Normalizer.Form.NFC)).isTrue();
            assertThat(FileNames.safe(safe)).as(name).isEqualTo(safe);
        }
    }

    @Test
    void everySafeNameIsAcceptedBelowAnOutputFolder() {
        Charset ofThisMachine = Charset.forName(System.getProperty("sun.jnu.encoding"));
        assumeTrue(ofThisMachine.equals(StandardCharsets.UTF_8), "file names are not UTF-8 here");
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            String safe = FileNames.safe(name(random));
            OutputPath path = new OutputPath(Path.of("out"), safe + ".imageset/Contents.json");

            assertThat(path.path().normalize().getParent().getParent()).isEqualTo(Path.of("out"));
        }
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            if (random.nextInt(3) == 0) {
                name.appendCodePoint(random.nextInt(0x110000));
            } else {
                name.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return name.toString();
    }
}
