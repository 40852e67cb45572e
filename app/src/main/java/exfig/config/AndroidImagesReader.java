package exfig.config;

import exfig.asset.AssetKind;
import exfig.config.bind.Bound;
import exfig.config.keys.AndroidKeys;
import exfig.plan.RenderFormat;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.CodeConnectSettings;
import exfig.raster.WebpSettings;
import java.util.Optional;

/// The entries of `android.images`.
record AndroidImagesReader(AndroidSection android) {
    void read(Bound entry) {
        AndroidImagesSettings.Format format = entry.get(AndroidKeys.FORMAT);
        if (format != AndroidImagesSettings.Format.WEBP) {
            android.complaints()
                    .idle(
                            entry,
                            AndroidKeys.WEBP_OPTIONS,
                            "without format: webp",
                            "write format: webp beside it, or remove it");
        }
        if (format != AndroidImagesSettings.Format.SVG) {
            android.complaints()
                    .idle(entry, AndroidKeys.ON_LOSS, "without format: svg", "remove it; bitmaps lose nothing");
        }
        if (format == AndroidImagesSettings.Format.SVG) {
            android.complaints()
                    .idle(
                            entry,
                            AndroidKeys.SOURCE_FORMAT,
                            "without format: png or webp",
                            "remove it; vector drawables are always made of SVG");
        }
        android.entries()
                .demandSvg(
                        entry,
                        format == AndroidImagesSettings.Format.SVG
                                || entry.get(AndroidKeys.SOURCE_FORMAT) == RenderFormat.SVG,
                        AndroidKeys.SOURCE_FORMAT,
                        "write sourceFormat: svg beside it");
        android.claims().images(entry, format);
        Optional<CodeConnectSettings> connect =
                android.sources().codeConnect(entry, android.places().ownerOfR(), "codeConnectPackageName");
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
        android.entries()
                .artwork(
                        entry,
                        AssetKind.IMAGES,
                        android.sources().fileNameStyle(entry),
                        android.places()
                                .settings(entry)
                                .flatMap(platform ->
                                        settings.map(read -> android.outputs().androidImages(platform, read))));
    }
}
