package exfig.command;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the store of verified renders lies: `EXFIG_CACHE_DIR`, else the platform's place for caches.
final class CacheLocation {
    private CacheLocation() {}

    static Path of(Surroundings surroundings, String osName, Path home) {
        return surroundings
                .variable("EXFIG_CACHE_DIR")
                .map(Path::of)
                .orElseGet(() -> platformPlace(surroundings, osName.toLowerCase(Locale.ROOT), home)
                        .resolve("exfig"));
    }

    private static Path platformPlace(Surroundings surroundings, String os, Path home) {
        Optional<Path> xdg =
                surroundings.variable("XDG_CACHE_HOME").map(Path::of).filter(Path::isAbsolute);
        if (xdg.isPresent()) {
            return xdg.get();
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library/Caches");
        }
        if (os.startsWith("windows")) {
            return surroundings.variable("LOCALAPPDATA").map(Path::of).orElse(home);
        }
        return home.resolve(".cache");
    }
}
