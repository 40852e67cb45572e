package exfig.export.fulfil;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The checks of renders for Jazzer. Not part of the ordinary tests; CONTRIBUTING.md tells how to run it.
class CheckFuzzTargets {
    @TempDir
    static Path folder;

    @FuzzTest
    void verdicts(byte[] data) {
        CheckPropertyTest.verdicts(folder, data);
    }
}
