package exfig.platform.android;

import exfig.plan.Conversion;
import exfig.plan.ConvertedBytes;
import java.nio.file.Path;
import java.util.Optional;

/// Settings and a conversion for tests.
final class AndroidFixtures {
    static final AndroidSettings FULL = new AndroidSettings(
            Path.of("lib/src/main/res"),
            Optional.of("app.lantern"),
            Optional.of(Path.of("lib/src/main/kotlin")),
            Optional.empty());
    static final VectorDrawables VECTORS = NamedOnly::new;

    private AndroidFixtures() {}

    /// Tells its options in its id; planning never applies it.
    private record NamedOnly(int precision, boolean autoMirrored, boolean strict) implements Conversion {
        @Override
        public String id() {
            return "vector-" + precision + (autoMirrored ? "-mirrored" : "") + (strict ? "-strict" : "");
        }

        @Override
        public ConvertedBytes apply(byte[] source) {
            throw new UnsupportedOperationException();
        }
    }
}
