package exfig.config;

import exfig.asset.AssetKind;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaints;
import exfig.config.keys.AndroidKeys;
import exfig.plan.RenderFormat;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.CodeConnectSettings;
import exfig.raster.WebpSettings;
import java.util.Optional;

/// The entries of `android.images`.
final class AndroidImagesReader {
    private final AndroidPlaces places;
    private final AndroidClaims claims;
    private final AndroidSources sources;
    private final EntryMaker entries;
    private final OutputFactory outputs;
    private final Complaints complaints;

    AndroidImagesReader(
            AndroidPlaces places,
            AndroidClaims claims,
            AndroidSources sources,
            EntryMaker entries,
            OutputFactory outputs,
            Complaints complaints) {
        this.places = places;
        this.claims = claims;
        this.sources = sources;
        this.entries = entries;
        this.outputs = outputs;
        this.complaints = complaints;
    }

    void read(Bound entry) {
        AndroidImagesSettings.Format format = entry.get(AndroidKeys.FORMAT);
        if (format != AndroidImagesSettings.Format.WEBP) {
            complaints.idle(
                    entry,
                    AndroidKeys.WEBP_OPTIONS,
                    "without format: webp",
                    "write format: webp beside it, or remove it");
        }
        if (format != AndroidImagesSettings.Format.SVG) {
            complaints.idle(entry, AndroidKeys.ON_LOSS, "without format: svg", "remove it; bitmaps lose nothing");
        }
        if (format == AndroidImagesSettings.Format.SVG) {
            complaints.idle(
                    entry,
                    AndroidKeys.SOURCE_FORMAT,
                    "without format: png or webp",
                    "remove it; vector drawables are always made of SVG");
        }
        entries.demandSvg(
                entry,
                format == AndroidImagesSettings.Format.SVG || entry.get(AndroidKeys.SOURCE_FORMAT) == RenderFormat.SVG,
                AndroidKeys.SOURCE_FORMAT,
                "write sourceFormat: svg beside it");
        claims.images(entry, format);
        Optional<CodeConnectSettings> connect = sources.codeConnect(entry, places.ownerOfR(), "codeConnectPackageName");
        WebpSettings webp = entry.group(AndroidKeys.WEBP_OPTIONS)
                .map(options -> new WebpSettings(
                        options.get(AndroidKeys.ENCODING).equals("lossless"), options.get(AndroidKeys.QUALITY)))
                .orElse(WebpSettings.DEFAULT);
        Optional<AndroidImagesSettings> settings = entry.find(AndroidKeys.OUTPUT)
                .map(output -> new AndroidImagesSettings(
                        output,
                        format,
                        entry.get(AndroidKeys.SCALES),
                        webp,
                        entry.get(AndroidKeys.SOURCE_FORMAT) == RenderFormat.SVG,
                        entry.get(AndroidKeys.ON_LOSS),
                        connect));
        entries.artwork(
                entry,
                AssetKind.IMAGES,
                sources.fileNameStyle(entry),
                places.settings(entry)
                        .flatMap(platform -> settings.map(read -> outputs.androidImages(platform, read))));
    }
}
