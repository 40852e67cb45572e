package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.keys.AndroidKeys;
import exfig.platform.android.AndroidImagesSettings.Format;
import java.util.Optional;

/// Which folders and files entries of `android` own.
final class AndroidClaims {
    private final Bound android;
    private final OutputClaims claims;

    AndroidClaims(Bound android, OutputClaims claims) {
        this.android = android;
        this.claims = claims;
    }

    void protectRoots() {
        android.find(AndroidKeys.MAIN_RES).ifPresent(path -> claims.protect(path, android.path(AndroidKeys.MAIN_RES)));
        android.find(AndroidKeys.MAIN_SRC).ifPresent(path -> claims.protect(path, android.path(AndroidKeys.MAIN_SRC)));
    }

    void colors(Bound entry, Optional<String> composePackage) {
        android.find(AndroidKeys.MAIN_RES)
                .ifPresent(res -> claims.file(
                        entry,
                        AndroidKeys.XML_FILE_NAME,
                        res.resolve("values").resolve(entry.get(AndroidKeys.XML_FILE_NAME))));
        kotlin(entry, composePackage, "Colors.kt");
    }

    void typography(Bound entry, Optional<String> composePackage) {
        android.find(AndroidKeys.MAIN_RES)
                .ifPresent(res -> claims.file(
                        entry,
                        AndroidKeys.TEXT_NAME_STYLE,
                        res.resolve("values").resolve("typography.xml")));
        kotlin(entry, composePackage, "Typography.kt");
    }

    void icons(Bound entry, Optional<String> composePackage) {
        drawables(entry);
        kotlin(entry, composePackage, "Icons.kt");
    }

    /// Vector drawables lie in two folders; rasters lie in one for each density, so the whole output is
    /// theirs.
    void images(Bound entry, Format format) {
        switch (format) {
            case SVG -> drawables(entry);
            case PNG, WEBP ->
                android.find(AndroidKeys.MAIN_RES)
                        .ifPresent(res -> entry.find(AndroidKeys.OUTPUT)
                                .ifPresent(output -> claims.folder(entry, AndroidKeys.OUTPUT, res, output)));
        }
    }

    private void drawables(Bound entry) {
        android.find(AndroidKeys.MAIN_RES)
                .ifPresent(res -> entry.find(AndroidKeys.OUTPUT).ifPresent(output -> {
                    claims.folder(entry, AndroidKeys.OUTPUT, res, output, "drawable");
                    claims.folder(entry, AndroidKeys.OUTPUT, res, output, "drawable-night");
                }));
    }

    private void kotlin(Bound entry, Optional<String> composePackage, String file) {
        android.find(AndroidKeys.MAIN_SRC)
                .ifPresent(source -> composePackage.ifPresent(name -> claims.file(
                        entry,
                        AndroidKeys.COMPOSE_PACKAGE,
                        source.resolve(name.replace('.', '/')).resolve(file))));
    }
}
