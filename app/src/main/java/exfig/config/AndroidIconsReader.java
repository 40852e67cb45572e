package exfig.config;

import exfig.asset.AssetKind;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.keys.AndroidKeys;
import exfig.config.keys.CommonKeys;
import exfig.config.keys.DarkModeKeys;
import exfig.platform.android.AndroidIconsSettings;
import exfig.platform.android.AndroidVectorsSettings;
import exfig.platform.android.CodeConnectSettings;
import exfig.platform.android.OnLoss;
import java.nio.file.Path;
import java.util.Optional;

/// The entries of `android.icons`: drawables, or sources of image vectors.
record AndroidIconsReader(CommonSection common, AndroidSection android) {
    void read(Bound entry) {
        if (entry.get(AndroidKeys.COMPOSE_FORMAT).equals(AndroidSources.IMAGE_VECTOR)) {
            imageVectors(entry);
            return;
        }
        android.complaints()
                .idle(
                        entry,
                        AndroidKeys.COMPOSE_TARGET,
                        "without composeFormat: imageVector",
                        "write composeFormat: imageVector beside it, or remove the key");
        if (!entry.has(AndroidKeys.ICONS_OUTPUT)) {
            android.complaints()
                    .add(Complaint.error("C011", entry.spot(), entry.path(AndroidKeys.ICONS_OUTPUT) + " is missing")
                            .hinting("for example output: "
                                    + AndroidKeys.ICONS_OUTPUT.kind().example()));
        }
        Optional<String> composePackage = android.sources().composePackage(entry);
        android.claims().icons(entry, composePackage);
        Optional<CodeConnectSettings> connect =
                android.sources().codeConnect(entry, entry.find(AndroidKeys.COMPOSE_PACKAGE), "composePackageName");
        boolean strict = entry.find(AndroidKeys.STRICT_PATHS)
                .or(() -> common.group(CommonKeys.ICONS).flatMap(icons -> icons.find(CommonKeys.STRICT_PATHS)))
                .orElse(false);
        Optional<AndroidIconsSettings> settings = entry.find(AndroidKeys.ICONS_OUTPUT)
                .map(output -> new AndroidIconsSettings(
                        output,
                        composePackage,
                        entry.get(AndroidKeys.PATH_PRECISION),
                        strict,
                        entry.get(AndroidKeys.ON_LOSS),
                        connect));
        android.entries()
                .artwork(
                        entry,
                        AssetKind.ICONS,
                        android.sources().fileNameStyle(entry),
                        android.places()
                                .settings(entry)
                                .flatMap(platform ->
                                        settings.map(read -> android.outputs().androidIcons(platform, read))));
    }

    /// Vectors need no resources, so that `mainRes` and the owner of `R` do not matter to them.
    private void imageVectors(Bound entry) {
        if (entry.get(AndroidKeys.ON_LOSS) == OnLoss.RASTER) {
            android.complaints()
                    .addShared(Complaint.error(
                                    "C020",
                                    entry.spotOf(AndroidKeys.ON_LOSS),
                                    entry.path(AndroidKeys.ON_LOSS)
                                            + ": raster needs drawables, and composeFormat: imageVector writes none")
                            .hinting("write onLoss: fail or warn, or composeFormat: resourceReference"));
        }
        Optional<String> name = entry.find(AndroidKeys.COMPOSE_PACKAGE);
        Optional<Path> source = android.places().source(entry);
        if (name.isEmpty() || source.isEmpty()) {
            android.complaints()
                    .addShared(Complaint.error(
                                    "C026",
                                    entry.spotOf(AndroidKeys.COMPOSE_FORMAT),
                                    entry.path()
                                            + " makes image vectors, which need composePackageName and android.mainSrc")
                            .hinting(
                                    "for example composePackageName: com.example.app.ui here, and mainSrc: app/src/main/kotlin"
                                            + " below android"));
        }
        android.complaints()
                .idle(entry, DarkModeKeys.DARK_MODE, "without drawables", "remove it; an image vector has one drawing");
        Optional<CodeConnectSettings> connect = android.sources().codeConnect(entry, name, "composePackageName");
        android.entries()
                .artwork(
                        entry,
                        AssetKind.ICONS,
                        entry.get(AndroidKeys.NAME_STYLE),
                        name.filter(_ -> source.isPresent())
                                .map(packageName -> android.outputs()
                                        .androidVectors(
                                                android.places().placeless(entry),
                                                new AndroidVectorsSettings(
                                                        packageName,
                                                        entry.find(AndroidKeys.COMPOSE_TARGET),
                                                        entry.get(AndroidKeys.PATH_PRECISION),
                                                        entry.get(AndroidKeys.ON_LOSS),
                                                        connect))));
    }
}
