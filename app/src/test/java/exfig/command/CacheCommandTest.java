package exfig.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CacheCommandTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void infoTellsWhereTheStoreLiesAndWhatItHolds() throws Exception {
        blob("a", 1500, 3);
        blob("b", 500, 1);

        assertThat(run("cache", "info")).isZero();

        assertThat(text(out).lines())
                .containsExactly(
                        "path    " + folder,
                        "entries 2",
                        "bytes   2.0 kB (2,000)",
                        "limit   1.0 MB (1,048,576)",
                        "oldest  last used 3 d ago");
    }

    @Test
    void cleanRemovesAllOrWhatIsOld() throws Exception {
        Path old = blob("a", 1500, 8);
        Path young = blob("b", 500, 6);

        assertThat(run("cache", "clean", "--older-than", "7d")).isZero();
        assertThat(old).doesNotExist();
        assertThat(young).exists();
        assertThat(run("cache", "clean")).isZero();

        assertThat(young).doesNotExist();
        assertThat(text(out).lines()).containsExactly("removed 1 render, 1.5 kB", "removed 1 render, 500 B");
    }

    @Test
    void helpIsThereForEachPart() {
        assertThat(run("cache", "--help")).isZero();
        assertThat(run("cache", "info", "--help")).isZero();
        assertThat(run("cache", "clean", "--help")).isZero();
        assertThat(text(out)).contains("EXFIG_CACHE_SIZE", "exfig cache info", "--older-than=AGE");
        assertThat(text(err)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "d", "-1d", "7y", "1.5h", "9999999d", ""})
    void anAgeThatIsNoneIsRefused(String age) {
        assertThat(run("cache", "clean", "--older-than", age)).isEqualTo(2);
        assertThat(text(err)).contains("--older-than is no age", "7d");
    }

    @ParameterizedTest
    @CsvSource({
        "512MiB,536870912",
        "2GiB,2147483648",
        "1.5 GB,1500000000",
        "0,0",
        "800000,800000",
        "10kb,10000",
        "1TiB,1099511627776"
    })
    void sizesAreReadAsPeopleWriteThem(String text, long bytes) {
        assertThat(StoreSettings.size(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "big", "-1", "1 PiB", "MiB", "1e9", "999999999999999TiB", "1,5GB"})
    void aSizeThatIsNoneIsRefused(String text) {
        assertThatThrownBy(() -> StoreSettings.size(text)).isInstanceOf(UsageException.class);
    }

    private Path blob(String name, int bytes, int daysAgo) throws Exception {
        Path blob = folder.resolve("blobs/" + name.repeat(2)).resolve(name.repeat(64));
        Files.createDirectories(blob.getParent());
        Files.write(blob, new byte[bytes]);
        return Files.setLastModifiedTime(blob, FileTime.from(Instant.now().minus(daysAgo, ChronoUnit.DAYS)));
    }

    private int run(String... arguments) {
        Surroundings surroundings = new Surroundings(
                Map.of("EXFIG_CACHE_DIR", folder.toString(), "EXFIG_CACHE_SIZE", "1MiB"),
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        return new CommandTree(surroundings).parserFor(List.of(arguments)).execute(arguments);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
