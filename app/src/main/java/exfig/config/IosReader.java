package exfig.config;

import exfig.asset.AssetKind;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.IosKeys;
import exfig.plan.RenderFormat;
import exfig.platform.ios.IosColorsSettings;
import exfig.platform.ios.IosIconsSettings;
import exfig.platform.ios.IosImagesSettings;
import exfig.platform.ios.IosSettings;
import exfig.platform.ios.XcodeTarget;
import exfig.raster.HeicSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The `ios` section.
final class IosReader {
    private final Bound ios;
    private final EntryMaker entries;
    private final OutputClaims claims;
    private final OutputFactory outputs;
    private final Complaints complaints;
    private final Optional<XcodeTarget> xcode;
    private boolean catalogMissed;

    IosReader(Bound ios, EntryMaker entries, OutputClaims claims, OutputFactory outputs, Complaints complaints) {
        this.ios = ios;
        this.entries = entries;
        this.claims = claims;
        this.outputs = outputs;
        this.complaints = complaints;
        this.xcode = XcodeReader.target(ios, entries, complaints);
    }

    void read() {
        ios.find(IosKeys.XCASSETS).ifPresent(catalog -> claims.protect(catalog, ios.path(IosKeys.XCASSETS)));
        Stream.of(IosKeys.COLORS, IosKeys.ICONS, IosKeys.IMAGES)
                .flatMap(kind -> ios.entries(kind).all().stream())
                .forEach(entry -> entry.find(IosKeys.ENTRY_XCASSETS)
                        .ifPresent(catalog -> claims.protect(catalog, entry.path(IosKeys.ENTRY_XCASSETS))));
        Bound.BoundEntries colors = ios.entries(IosKeys.COLORS);
        colors.all().forEach(entry -> colors(entry, colors.list()));
        ios.group(IosKeys.TYPOGRAPHY)
                .ifPresent(entry -> new IosTypographyReader(entry, entries, claims, outputs, complaints)
                        .read(platform(entry, ios.find(IosKeys.XCASSETS).orElse(Path.of("")))));
        ios.entries(IosKeys.ICONS).all().forEach(this::icons);
        ios.entries(IosKeys.IMAGES).all().forEach(this::images);
    }

    private void colors(Bound entry, boolean list) {
        boolean useAssets = entry.get(IosKeys.USE_COLOR_ASSETS);
        Optional<String> folder = entry.find(IosKeys.ASSETS_FOLDER);
        if (useAssets && !entry.has(IosKeys.ASSETS_FOLDER)) {
            complaints.add(Complaint.error(
                            "C021",
                            entry.spotOf(IosKeys.USE_COLOR_ASSETS),
                            entry.path() + " writes color assets, but assetsFolder is missing")
                    .hinting("name a folder inside the catalog, or write useColorAssets: false"));
        }
        if (!useAssets && entry.get(IosKeys.FOLDER_PROVIDES_NAMESPACE)) {
            complaints.idle(
                    entry,
                    IosKeys.FOLDER_PROVIDES_NAMESPACE,
                    "without color assets",
                    "remove it, or useColorAssets: false");
        }
        if (useAssets) {
            folder.ifPresent(name -> claimFolder(entry, IosKeys.ASSETS_FOLDER, name));
        }
        claimFiles(entry, List.of(IosKeys.COLOR_SWIFT, IosKeys.SWIFTUI_COLOR_SWIFT));
        IosColorsSettings settings = new IosColorsSettings(
                useAssets,
                folder,
                entry.get(IosKeys.GROUP_USING_NAMESPACE),
                entry.get(IosKeys.FOLDER_PROVIDES_NAMESPACE),
                entry.find(IosKeys.COLOR_SWIFT),
                entry.find(IosKeys.SWIFTUI_COLOR_SWIFT),
                CodeSyntaxReader.template(entry, entries.fromVariables(list), complaints));
        // Colors that live in code alone need no catalog, and their output never looks at its path.
        Optional<Path> catalog =
                useAssets ? catalog(entry) : catalogIfAny(entry).or(() -> Optional.of(Path.of("")));
        entries.colors(
                entry,
                list,
                entry.get(IosKeys.NAME_STYLE),
                catalog.filter(_ -> !useAssets || folder.isPresent())
                        .map(path -> outputs.iosColors(platform(entry, path), settings)));
    }

    private void icons(Bound entry) {
        String folder = entry.get(IosKeys.ICONS_FOLDER);
        claimFolder(entry, IosKeys.ICONS_FOLDER, folder);
        claimFiles(entry, List.of(IosKeys.IMAGE_SWIFT, IosKeys.SWIFTUI_IMAGE_SWIFT, IosKeys.CODE_CONNECT));
        IosIconsSettings settings = new IosIconsSettings(
                entry.get(IosKeys.ICON_FORMAT),
                folder,
                entry.get(IosKeys.PRESERVES_VECTOR),
                entry.find(IosKeys.IMAGE_SWIFT),
                entry.find(IosKeys.SWIFTUI_IMAGE_SWIFT),
                entry.find(IosKeys.CODE_CONNECT),
                entry.get(IosKeys.ICON_RENDER_MODE),
                entry.find(IosKeys.DEFAULT_SUFFIX),
                entry.find(IosKeys.ORIGINAL_SUFFIX),
                entry.find(IosKeys.TEMPLATE_SUFFIX));
        entries.demandSvg(
                entry,
                entry.get(IosKeys.ICON_FORMAT) == RenderFormat.SVG,
                IosKeys.ICON_FORMAT,
                "write format: svg beside it");
        entries.artwork(
                entry,
                AssetKind.ICONS,
                entry.get(IosKeys.NAME_STYLE),
                catalog(entry).map(path -> outputs.iosIcons(platform(entry, path), settings)));
    }

    private void images(Bound entry) {
        Stream.of(IosKeys.DEFAULT_SUFFIX, IosKeys.ORIGINAL_SUFFIX, IosKeys.TEMPLATE_SUFFIX)
                .forEach(suffix -> complaints.idle(
                        entry, suffix, "for images", "remove it; renderMode holds for all images of the entry"));
        if (!entry.get(IosKeys.OUTPUT_FORMAT).equals("heic")) {
            complaints.idle(
                    entry,
                    IosKeys.HEIC_OPTIONS,
                    "without outputFormat: heic",
                    "write outputFormat: heic beside it, or remove it");
        }
        Optional<String> folder = entry.find(IosKeys.IMAGES_FOLDER);
        folder.ifPresent(name -> claimFolder(entry, IosKeys.IMAGES_FOLDER, name));
        claimFiles(entry, List.of(IosKeys.IMAGE_SWIFT, IosKeys.SWIFTUI_IMAGE_SWIFT, IosKeys.CODE_CONNECT));
        Optional<IosImagesSettings> settings = folder.map(name -> new IosImagesSettings(
                name,
                entry.get(IosKeys.SOURCE_FORMAT),
                heic(entry),
                entry.get(IosKeys.SCALES),
                entry.find(IosKeys.IMAGE_SWIFT),
                entry.find(IosKeys.SWIFTUI_IMAGE_SWIFT),
                entry.find(IosKeys.CODE_CONNECT),
                entry.find(IosKeys.IMAGE_RENDER_MODE)));
        entries.demandSvg(
                entry,
                entry.get(IosKeys.SOURCE_FORMAT) == RenderFormat.SVG,
                IosKeys.SOURCE_FORMAT,
                "write sourceFormat: svg beside it");
        Optional<Path> catalog = catalog(entry);
        entries.artwork(
                entry,
                AssetKind.IMAGES,
                entry.get(IosKeys.NAME_STYLE),
                settings.flatMap(read -> catalog.map(path -> outputs.iosImages(platform(entry, path), read))));
    }

    private static Optional<HeicSettings> heic(Bound entry) {
        if (!entry.get(IosKeys.OUTPUT_FORMAT).equals("heic")) {
            return Optional.empty();
        }
        return Optional.of(entry.group(IosKeys.HEIC_OPTIONS)
                .map(options -> new HeicSettings(
                        options.get(IosKeys.HEIC_ENCODING).equals("lossless"), options.get(IosKeys.HEIC_QUALITY)))
                .orElse(HeicSettings.DEFAULT));
    }

    private void claimFolder(Bound entry, Key key, String folder) {
        catalogIfAny(entry).ifPresent(catalog -> claims.folder(entry, key, catalog, folder));
    }

    private void claimFiles(Bound entry, List<Leaf<Path>> keys) {
        keys.forEach(key -> entry.find(key).ifPresent(path -> claims.file(entry, key, path)));
    }

    /// The catalog, which an entry needs; its absence is reported once.
    private Optional<Path> catalog(Bound entry) {
        if (!entry.has(IosKeys.ENTRY_XCASSETS) && !ios.has(IosKeys.XCASSETS) && !catalogMissed) {
            catalogMissed = true;
            complaints.add(Complaint.error(
                            "C011",
                            ios.spot(),
                            ios.path(IosKeys.XCASSETS) + " is missing, and " + entry.path() + " needs it")
                    .hinting("for example xcassetsPath: "
                            + IosKeys.XCASSETS.kind().example()));
        }
        return catalogIfAny(entry);
    }

    /// The entry's own catalog, else the platform's.
    private Optional<Path> catalogIfAny(Bound entry) {
        return entry.find(IosKeys.ENTRY_XCASSETS).or(() -> ios.find(IosKeys.XCASSETS));
    }

    private IosSettings platform(Bound entry, Path catalog) {
        return new IosSettings(
                catalog,
                ios.get(IosKeys.IN_MAIN_BUNDLE),
                ios.find(IosKeys.IN_SWIFT_PACKAGE),
                ios.get(IosKeys.RESOURCE_BUNDLES),
                ios.get(IosKeys.OBJC),
                entries.templates(entry, IosKeys.ENTRY_TEMPLATES).or(() -> entries.templates(ios, IosKeys.TEMPLATES)),
                xcode);
    }
}
