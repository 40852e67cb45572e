package exfig.config;

import exfig.asset.AssetKind;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
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
final class AndroidIconsReader {
    private final CommonSection common;
    private final AndroidPlaces places;
    private final AndroidClaims claims;
    private final AndroidSources sources;
    private final EntryMaker entries;
    private final OutputFactory outputs;
    private final Complaints complaints;

    AndroidIconsReader(
            CommonSection common,
            AndroidPlaces places,
            AndroidClaims claims,
            AndroidSources sources,
            EntryMaker entries,
            OutputFactory outputs,
            Complaints complaints) {
        this.common = common;
        this.places = places;
        this.claims = claims;
        this.sources = sources;
        this.entries = entries;
        this.outputs = outputs;
        this.complaints = complaints;
    }

    void read(Bound entry) {
        if (entry.get(AndroidKeys.COMPOSE_FORMAT).equals(AndroidSources.IMAGE_VECTOR)) {
            imageVectors(entry);
            return;
        }
        complaints.idle(
                entry,
                AndroidKeys.COMPOSE_TARGET,
                "without composeFormat: imageVector",
                "write composeFormat: imageVector beside it, or remove the key");
        if (!entry.has(AndroidKeys.ICONS_OUTPUT)) {
            complaints.add(Complaint.error("C011", entry.spot(), entry.path(AndroidKeys.ICONS_OUTPUT) + " is missing")
                    .hinting("for example output: "
                            + AndroidKeys.ICONS_OUTPUT.kind().example()));
        }
        Optional<String> composePackage = sources.composePackage(entry);
        claims.icons(entry, composePackage);
        Optional<CodeConnectSettings> connect =
                sources.codeConnect(entry, entry.find(AndroidKeys.COMPOSE_PACKAGE), "composePackageName");
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
        entries.artwork(
                entry,
                AssetKind.ICONS,
                sources.fileNameStyle(entry),
                places.settings(entry).flatMap(platform -> settings.map(read -> outputs.androidIcons(platform, read))));
    }

    /// Vectors need no resources, so that `mainRes` and the owner of `R` do not matter to them.
    private void imageVectors(Bound entry) {
        if (entry.get(AndroidKeys.ON_LOSS) == OnLoss.RASTER) {
            complaints.addShared(Complaint.error(
                            "C020",
                            entry.spotOf(AndroidKeys.ON_LOSS),
                            entry.path(AndroidKeys.ON_LOSS)
                                    + ": raster needs drawables, and composeFormat: imageVector writes none")
                    .hinting("write onLoss: fail or warn, or composeFormat: resourceReference"));
        }
        Optional<String> name = entry.find(AndroidKeys.COMPOSE_PACKAGE);
        Optional<Path> source = places.source(entry);
        if (name.isEmpty() || source.isEmpty()) {
            complaints.addShared(Complaint.error(
                            "C026",
                            entry.spotOf(AndroidKeys.COMPOSE_FORMAT),
                            entry.path() + " makes image vectors, which need composePackageName and android.mainSrc")
                    .hinting("for example composePackageName: com.example.app.ui here, and mainSrc: app/src/main/kotlin"
                            + " below android"));
        }
        complaints.idle(
                entry, DarkModeKeys.DARK_MODE, "without drawables", "remove it; an image vector has one drawing");
        Optional<CodeConnectSettings> connect = sources.codeConnect(entry, name, "composePackageName");
        entries.artwork(
                entry,
                AssetKind.ICONS,
                entry.get(AndroidKeys.NAME_STYLE),
                name.filter(_ -> source.isPresent())
                        .map(packageName -> outputs.androidVectors(
                                places.placeless(entry),
                                new AndroidVectorsSettings(
                                        packageName,
                                        entry.find(AndroidKeys.COMPOSE_TARGET),
                                        entry.get(AndroidKeys.PATH_PRECISION),
                                        entry.get(AndroidKeys.ON_LOSS),
                                        connect))));
    }
}
