package exfig.config;

import exfig.asset.AssetKind;
import exfig.asset.NameStyle;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.FlutterKeys;
import exfig.plan.RenderFormat;
import exfig.platform.AssetFormat;
import exfig.platform.flutter.DartNames;
import exfig.platform.flutter.FlutterAssetsSettings;
import exfig.platform.flutter.FlutterColorsSettings;
import exfig.platform.flutter.FlutterSettings;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.Optional;

/// The `flutter` section.
final class FlutterReader {
    private final Bound flutter;
    private final EntryMaker entries;
    private final OutputClaims claims;
    private final OutputFactory outputs;
    private final FlutterProject project;
    private final Complaints complaints;

    FlutterReader(
            Bound flutter,
            EntryMaker entries,
            OutputClaims claims,
            OutputFactory outputs,
            FlutterProject project,
            Complaints complaints) {
        this.flutter = flutter;
        this.entries = entries;
        this.claims = claims;
        this.outputs = outputs;
        this.project = project;
        this.complaints = complaints;
    }

    void read() {
        flutter.find(FlutterKeys.OUTPUT).ifPresent(output -> claims.protect(output, flutter.path(FlutterKeys.OUTPUT)));
        Bound.BoundEntries colors = flutter.entries(FlutterKeys.COLORS);
        colors.all().forEach(entry -> colors(entry, colors.list()));
        flutter.entries(FlutterKeys.ICONS).all().forEach(this::icons);
        flutter.entries(FlutterKeys.IMAGES).all().forEach(this::images);
    }

    private void colors(Bound entry, boolean list) {
        claimSource(entry, FlutterKeys.COLORS_FILE);
        FlutterColorsSettings settings = new FlutterColorsSettings(
                entry.get(FlutterKeys.COLORS_FILE).toString(),
                className(entry, FlutterKeys.COLORS_CLASS),
                entry.get(FlutterKeys.THEME_EXTENSION));
        entries.colors(
                entry,
                list,
                FlutterKeys.COLOR_STYLE,
                platform(entry).map(platform -> outputs.flutterColors(platform, settings)));
    }

    private void icons(Bound entry) {
        claimSource(entry, FlutterKeys.ICONS_FILE);
        Optional<FlutterAssetsSettings> settings = assets(entry)
                .map(assets -> new FlutterAssetsSettings(
                        assets.folder(),
                        assets.keyPrefix(),
                        entry.get(FlutterKeys.ICONS_FILE).toString(),
                        className(entry, FlutterKeys.ICONS_CLASS),
                        entry.get(FlutterKeys.NAME_STYLE),
                        AssetFormat.VECTORS));
        entries.artwork(
                entry,
                AssetKind.ICONS,
                entry.get(FlutterKeys.NAME_STYLE),
                platform(entry).flatMap(platform -> settings.map(read -> outputs.flutterIcons(platform, read))));
    }

    private void images(Bound entry) {
        claimSource(entry, FlutterKeys.IMAGES_FILE);
        AssetFormat.Kind format = entry.get(FlutterKeys.FORMAT);
        if (format != AssetFormat.Kind.WEBP) {
            complaints.idle(
                    entry,
                    FlutterKeys.WEBP_OPTIONS,
                    "without format: webp",
                    "write format: webp beside it, or remove it");
        }
        if (format == AssetFormat.Kind.SVG) {
            complaints.idle(entry, FlutterKeys.SCALES, "without format: png or webp", "remove it; an SVG has no scale");
            complaints.idle(
                    entry,
                    FlutterKeys.SOURCE_FORMAT,
                    "without format: png or webp",
                    "remove it; SVGs are always made of SVG");
        } else {
            demandScaleOne(entry);
        }
        boolean drawn = entry.get(FlutterKeys.SOURCE_FORMAT) == RenderFormat.SVG;
        entries.demandSvg(
                entry,
                format == AssetFormat.Kind.SVG || drawn,
                FlutterKeys.SOURCE_FORMAT,
                "write sourceFormat: svg beside it");
        NameStyle style = entry.get(FlutterKeys.NAME_STYLE);
        Optional<FlutterAssetsSettings> settings = assets(entry)
                .map(assets -> new FlutterAssetsSettings(
                        assets.folder(),
                        assets.keyPrefix(),
                        entry.get(FlutterKeys.IMAGES_FILE).toString(),
                        className(entry, FlutterKeys.IMAGES_CLASS),
                        style,
                        new AssetFormat(format, entry.get(FlutterKeys.SCALES), webp(entry), drawn)));
        entries.artwork(
                entry,
                AssetKind.IMAGES,
                style,
                platform(entry).flatMap(platform -> settings.map(read -> outputs.flutterImages(platform, read))));
    }

    private static WebpSettings webp(Bound entry) {
        return entry.group(FlutterKeys.WEBP_OPTIONS)
                .map(options -> new WebpSettings(
                        options.get(FlutterKeys.ENCODING).equals("lossless"), options.get(FlutterKeys.QUALITY)))
                .orElse(WebpSettings.DEFAULT);
    }

    private void demandScaleOne(Bound entry) {
        if (!entry.get(FlutterKeys.SCALES).contains(1.0)) {
            complaints.addShared(Complaint.error(
                            "C014",
                            entry.spotOf(FlutterKeys.SCALES),
                            entry.path(FlutterKeys.SCALES) + " lacks 1, the scale of the files that Dart names")
                    .hinting("add 1; Flutter finds the other scales beside it"));
        }
    }

    private record Assets(Path folder, String keyPrefix) {}

    private Optional<Assets> assets(Bound entry) {
        Path root = project.folder(flutter);
        return entry.find(FlutterKeys.FOLDER)
                .flatMap(folder -> project.assetKey(entry, root, folder).map(key -> {
                    claims.folder(entry, FlutterKeys.FOLDER, folder);
                    project.demandListed(entry, root, key);
                    return new Assets(folder, flutter.find(FlutterKeys.PREFIX).orElse("") + key);
                }));
    }

    private String className(Bound entry, Leaf<String> key) {
        String name = entry.get(key);
        if (!DartNames.isClassName(name)) {
            complaints.addShared(Complaint.error(
                            "C012",
                            entry.spotOf(key),
                            entry.path(key) + " must be the name of a class, not \"" + name + "\"")
                    .hinting("letters, digits and _, for example " + key.kind().example()));
        }
        return name;
    }

    private void claimSource(Bound entry, Leaf<Path> key) {
        flutter.find(FlutterKeys.OUTPUT).ifPresent(output -> claims.file(entry, key, output.resolve(entry.get(key))));
    }

    private Optional<FlutterSettings> platform(Bound entry) {
        return flutter.find(FlutterKeys.OUTPUT)
                .map(output -> new FlutterSettings(
                        output,
                        entries.templates(entry, FlutterKeys.ENTRY_TEMPLATES)
                                .or(() -> entries.templates(flutter, FlutterKeys.TEMPLATES))));
    }
}
