package exfig.raster;

import com.github.weisj.jsvg.logging.LogManager;
import com.github.weisj.jsvg.logging.Logger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Keeps JSVG from writing to the terminal: what matters comes as an exception or is looked for
/// beforehand. Found by its service name.
public final class SilentLogs implements LogManager {
    /// For the service loader.
    public SilentLogs() {}

    @Override
    public Logger createLogger(String name) {
        return new Silent();
    }

    private static final class Silent implements Logger {
        @Override
        public void log(Level level, @Nullable String message) {}

        @Override
        public void log(Level level, @Nullable String message, Throwable cause) {}

        @Override
        public void log(Level level, Supplier<@Nullable String> message) {}
    }
}
