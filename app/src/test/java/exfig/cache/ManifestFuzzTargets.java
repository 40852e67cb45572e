package exfig.cache;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/// The manifest for Jazzer. Not part of the ordinary tests; CONTRIBUTING.md tells how to run it.
class ManifestFuzzTargets {
    @TempDir
    static Path folder;

    @FuzzTest
    void manifest(byte[] data) {
        ManifestPropertyTest.read(folder, data);
    }
}
