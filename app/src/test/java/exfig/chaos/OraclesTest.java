package exfig.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exfig.cache.Digests;
import exfig.endtoend.ExfigProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The judges of the fault suite would notice what they are there for.
@Tag("chaos")
class OraclesTest {
    private static final ExfigProcess.Result SILENT = new ExfigProcess.Result(0, "", "");

    private static final String CODE = "// made\nval a\nval b\n// end\n";

    @TempDir
    Path folder;

    private TreeOracle oracle;

    @BeforeEach
    void prepare() throws IOException {
        TreeMap<String, String> wanted = new TreeMap<>();
        wanted.put("a.svg", Digests.sha256("new a".getBytes(StandardCharsets.UTF_8)));
        wanted.put("code.kt", Digests.sha256(CODE.getBytes(StandardCharsets.UTF_8)));
        wanted.put("b.svg", Digests.sha256("new b".getBytes(StandardCharsets.UTF_8)));
        oracle = TreeOracle.prepare(folder, wanted, Map.of("code.kt", List.of("// made", "val a", "val b", "// end")));
    }

    @Test
    void everythingNewIsDone() throws Exception {
        write("a.svg", "new a");
        write("b.svg", "new b");
        write("code.kt", CODE);

        assertThat(oracle.check(folder, 0, "")).isZero();
    }

    @Test
    void codeMayLeaveOutWhatIsMissingUnlessTheRunSaysItIsDone() throws Exception {
        write("b.svg", "new b");
        write("code.kt", "// made\nval b\n// end\n");

        assertThat(oracle.check(folder, 4, "")).isEqualTo(2);
        assertThatThrownBy(() -> oracle.check(folder, 0, "")).hasMessageContaining("missing although");
        write("code.kt", "// made\nval a\n");
        assertThatThrownBy(() -> oracle.check(folder, 4, "")).hasMessageContaining("neither old nor new");
    }

    @Test
    void somethingOldIsRightUnlessTheRunSaysItIsDone() throws Exception {
        write("b.svg", "new b");
        write("code.kt", CODE);

        assertThat(oracle.check(folder, 4, "")).isEqualTo(1);
        assertThatThrownBy(() -> oracle.check(folder, 0, "")).hasMessageContaining("missing although");
    }

    @Test
    void aFileThatWasNotThereMayStayAwayUnlessTheRunSaysItIsDone() throws Exception {
        write("a.svg", "new a");
        write("code.kt", CODE);

        assertThat(oracle.check(folder, 4, "")).isEqualTo(1);
        assertThatThrownBy(() -> oracle.check(folder, 0, "")).hasMessageContaining("missing although");
    }

    @Test
    void aCutFileIsWrong() throws Exception {
        write("a.svg", "new ");

        assertThatThrownBy(() -> oracle.check(folder, 4, "")).hasMessageContaining("neither old nor new");
    }

    @Test
    void anOldFileThatIsGoneIsWrong() throws Exception {
        Files.delete(folder.resolve("a.svg"));

        assertThatThrownBy(() -> oracle.check(folder, 4, "")).hasMessageContaining("neither old nor new");
    }

    @Test
    void aFileThatNobodyAskedForIsWrong() throws Exception {
        write("c.svg", "");

        assertThatThrownBy(() -> oracle.check(folder, 4, "")).hasMessageContaining("nobody asked for");
    }

    @Test
    void theTokenIsFoundInFilesNamesAndStreams() throws Exception {
        assertThatCode(() -> TokenScan.check(folder, SILENT)).doesNotThrowAnyException();

        write("log", "X-Figma-Token: " + ExfigProcess.TOKEN);
        assertThatThrownBy(() -> TokenScan.check(folder, SILENT)).hasMessageContaining("log");
        byte[] token = ExfigProcess.TOKEN.getBytes(StandardCharsets.UTF_8);
        write("log", Base64.getEncoder().encodeToString(token));
        assertThatThrownBy(() -> TokenScan.check(folder, SILENT)).hasMessageContaining("log");
        Files.move(folder.resolve("log"), folder.resolve(ExfigProcess.TOKEN));
        assertThatThrownBy(() -> TokenScan.check(folder, SILENT)).hasMessageContaining("name");
        Files.delete(folder.resolve(ExfigProcess.TOKEN));
        assertThatThrownBy(() -> TokenScan.check(folder, new ExfigProcess.Result(0, "", "v: " + ExfigProcess.TOKEN)))
                .hasMessageContaining("stderr");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
