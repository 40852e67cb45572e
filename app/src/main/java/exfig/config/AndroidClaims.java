package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.AndroidKeys;
import exfig.platform.android.AndroidColorsSettings;
import exfig.platform.android.AndroidImagesSettings.Format;
import exfig.platform.android.CodeConnectSettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Which folders and files entries of `android` own.
final class AndroidClaims {
    private final Bound android;
    private final AndroidPlaces places;
    private final OutputClaims claims;

    AndroidClaims(Bound android, AndroidPlaces places, OutputClaims claims) {
        this.android = android;
        this.places = places;
        this.claims = claims;
    }

    void protectRoots() {
        Stream.of(AndroidKeys.MAIN_RES, AndroidKeys.MAIN_SRC).forEach(key -> protect(android, key));
        Stream.of(AndroidKeys.COLORS, AndroidKeys.ICONS, AndroidKeys.IMAGES)
                .flatMap(kind -> android.entries(kind).all().stream())
                .forEach(entry -> Stream.of(AndroidKeys.ENTRY_MAIN_RES, AndroidKeys.ENTRY_MAIN_SRC)
                        .forEach(key -> protect(entry, key)));
    }

    private void protect(Bound owner, Leaf<Path> key) {
        owner.find(key).ifPresent(path -> claims.protect(path, owner.path(key)));
    }

    void colors(Bound entry, AndroidColorsSettings settings) {
        settings.xmlFileName().ifPresent(file -> resource(entry, AndroidKeys.XML_FILE_NAME, "values", file));
        settings.colorKotlin()
                .ifPresentOrElse(
                        file -> claims.file(entry, AndroidKeys.COLOR_KOTLIN, file),
                        () -> kotlin(entry, settings.composePackageName(), "Colors.kt"));
    }

    void typography(Bound entry, Optional<String> composePackage) {
        resource(entry, AndroidKeys.TEXT_NAME_STYLE, "values", "typography.xml");
        kotlin(entry, composePackage, "Typography.kt");
    }

    void icons(Bound entry, Optional<String> composePackage) {
        drawables(entry, AndroidKeys.ICONS_OUTPUT);
        kotlin(entry, composePackage, "Icons.kt");
    }

    /// Vector drawables lie in two folders; rasters lie in one for each density, so the whole output is
    /// theirs.
    void images(Bound entry, Format format) {
        switch (format) {
            case SVG -> drawables(entry, AndroidKeys.OUTPUT);
            case PNG, WEBP ->
                places.res(entry)
                        .ifPresent(res -> entry.find(AndroidKeys.OUTPUT)
                                .ifPresent(output -> claims.folder(entry, AndroidKeys.OUTPUT, res, output)));
        }
    }

    void codeConnect(Bound entry, Optional<CodeConnectSettings> settings) {
        settings.ifPresent(connect -> claims.file(entry, AndroidKeys.CODE_CONNECT, connect.file()));
    }

    private void resource(Bound entry, Leaf<?> key, String folder, String file) {
        places.res(entry)
                .ifPresent(res -> claims.file(entry, key, res.resolve(folder).resolve(file)));
    }

    private void drawables(Bound entry, Leaf<String> key) {
        places.res(entry)
                .ifPresent(res -> entry.find(key).ifPresent(output -> {
                    claims.folder(entry, key, res, output, "drawable");
                    claims.folder(entry, key, res, output, "drawable-night");
                }));
    }

    private void kotlin(Bound entry, Optional<String> composePackage, String file) {
        places.source(entry)
                .ifPresent(source -> composePackage.ifPresent(name -> claims.file(
                        entry,
                        AndroidKeys.COMPOSE_PACKAGE,
                        source.resolve(name.replace('.', '/')).resolve(file))));
    }
}
