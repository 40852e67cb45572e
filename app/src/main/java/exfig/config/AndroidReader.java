package exfig.config;

import exfig.asset.AssetKind;
import exfig.asset.NameStyle;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.AndroidKeys;
import exfig.config.keys.CommonKeys;
import exfig.platform.android.AndroidColorsSettings;
import exfig.platform.android.AndroidIconsSettings;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.AndroidSettings;
import exfig.platform.android.AndroidTypographySettings;
import exfig.platform.android.AndroidVectorsSettings;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.Optional;

/// The `android` section.
final class AndroidReader {
    private static final String IMAGE_VECTOR = "imageVector";

    private final Bound android;
    private final CommonSection common;
    private final EntryMaker entries;
    private final AndroidClaims claims;
    private final OutputFactory outputs;
    private final Complaints complaints;
    private final Optional<AndroidSettings> platform;

    AndroidReader(
            Bound root,
            Bound android,
            EntryMaker entries,
            OutputClaims claims,
            OutputFactory outputs,
            Complaints complaints) {
        this.android = android;
        this.common = CommonSection.of(root);
        this.entries = entries;
        this.claims = new AndroidClaims(android, claims);
        this.outputs = outputs;
        this.complaints = complaints;
        this.platform = android.find(AndroidKeys.MAIN_RES)
                .map(res -> new AndroidSettings(
                        res,
                        android.find(AndroidKeys.RESOURCE_PACKAGE),
                        android.find(AndroidKeys.MAIN_SRC),
                        entries.templates(android, AndroidKeys.TEMPLATES)));
    }

    void read() {
        claims.protectRoots();
        Bound.BoundEntries colors = android.entries(AndroidKeys.COLORS);
        colors.all().forEach(entry -> colors(entry, colors.list()));
        android.group(AndroidKeys.TYPOGRAPHY).ifPresent(this::typography);
        android.entries(AndroidKeys.ICONS).all().forEach(this::icons);
        android.entries(AndroidKeys.IMAGES).all().forEach(this::images);
    }

    private void colors(Bound entry, boolean list) {
        Optional<String> composePackage = composePackage(entry);
        claims.colors(entry, composePackage);
        AndroidColorsSettings settings =
                new AndroidColorsSettings(entry.get(AndroidKeys.XML_FILE_NAME), composePackage);
        entries.colors(
                entry,
                list,
                AndroidKeys.FIXED_STYLE,
                platform.map(android -> outputs.androidColors(android, settings)));
    }

    private void typography(Bound entry) {
        Optional<String> composePackage = composePackage(entry);
        claims.typography(entry, composePackage);
        entries.typography(
                entry,
                entry.find(AndroidKeys.TYPOGRAPHY_FILE),
                entry.get(AndroidKeys.TEXT_NAME_STYLE),
                platform.map(
                        android -> outputs.androidTypography(android, new AndroidTypographySettings(composePackage))));
    }

    private void icons(Bound entry) {
        if (entry.get(AndroidKeys.COMPOSE_FORMAT).equals(IMAGE_VECTOR)) {
            imageVectors(entry);
            return;
        }
        if (entry.has(AndroidKeys.COMPOSE_TARGET)) {
            complaints.addShared(Complaint.warning(
                            "C023",
                            entry.spotOf(AndroidKeys.COMPOSE_TARGET),
                            entry.path(AndroidKeys.COMPOSE_TARGET)
                                    + " has no effect without composeFormat: imageVector")
                    .hinting("write composeFormat: imageVector beside it, or remove the key"));
        }
        Optional<String> composePackage = composePackage(entry);
        claims.icons(entry, composePackage);
        boolean strict = entry.find(AndroidKeys.STRICT_PATHS)
                .or(() -> common.group(CommonKeys.ICONS).flatMap(icons -> icons.find(CommonKeys.STRICT_PATHS)))
                .orElse(false);
        Optional<AndroidIconsSettings> settings = entry.find(AndroidKeys.OUTPUT)
                .map(output -> new AndroidIconsSettings(
                        output, composePackage, entry.get(AndroidKeys.PATH_PRECISION), strict));
        entries.artwork(
                entry,
                AssetKind.ICONS,
                fileNameStyle(entry),
                settings.flatMap(read -> platform.map(android -> outputs.androidIcons(android, read))));
    }

    /// Vectors need no resources, so that `mainRes` and the owner of `R` do not matter to them.
    private void imageVectors(Bound entry) {
        Optional<String> name = entry.find(AndroidKeys.COMPOSE_PACKAGE);
        Optional<Path> source = android.find(AndroidKeys.MAIN_SRC);
        if (name.isEmpty() || source.isEmpty()) {
            complaints.addShared(Complaint.error(
                            "C026",
                            entry.spotOf(AndroidKeys.COMPOSE_FORMAT),
                            entry.path() + " makes image vectors, which need composePackageName and android.mainSrc")
                    .hinting("for example composePackageName: com.example.app.ui here, and mainSrc: app/src/main/kotlin"
                            + " below android"));
        }
        entries.artwork(
                entry,
                AssetKind.ICONS,
                entry.get(AndroidKeys.NAME_STYLE),
                name.flatMap(packageName -> source.map(root -> outputs.androidVectors(
                        root,
                        new AndroidVectorsSettings(
                                packageName,
                                entry.find(AndroidKeys.COMPOSE_TARGET),
                                entry.get(AndroidKeys.PATH_PRECISION))))));
    }

    private void images(Bound entry) {
        AndroidImagesSettings.Format format = entry.get(AndroidKeys.FORMAT);
        if (entry.has(AndroidKeys.WEBP_OPTIONS) && format != AndroidImagesSettings.Format.WEBP) {
            complaints.addShared(Complaint.warning(
                            "C023",
                            entry.spotOf(AndroidKeys.WEBP_OPTIONS),
                            entry.path(AndroidKeys.WEBP_OPTIONS) + " has no effect without format: webp")
                    .hinting("write format: webp beside it, or remove it"));
        }
        claims.images(entry, format);
        WebpSettings webp = entry.group(AndroidKeys.WEBP_OPTIONS)
                .map(options -> new WebpSettings(
                        options.get(AndroidKeys.ENCODING).equals("lossless"), options.get(AndroidKeys.QUALITY)))
                .orElse(WebpSettings.DEFAULT);
        Optional<AndroidImagesSettings> settings = entry.find(AndroidKeys.OUTPUT)
                .map(output -> new AndroidImagesSettings(output, format, entry.get(AndroidKeys.SCALES), webp));
        entries.artwork(
                entry,
                AssetKind.IMAGES,
                fileNameStyle(entry),
                settings.flatMap(read -> platform.map(android -> outputs.androidImages(android, read))));
    }

    private NameStyle fileNameStyle(Bound entry) {
        NameStyle style = entry.get(AndroidKeys.NAME_STYLE);
        if (style != AndroidKeys.FIXED_STYLE) {
            complaints.addShared(Complaint.warning(
                            "C030",
                            entry.spotOf(AndroidKeys.NAME_STYLE),
                            entry.path(AndroidKeys.NAME_STYLE) + " is " + style.word()
                                    + ", but Android's file names take only lower-case letters, digits and _")
                    .hinting("write \"snake_case\", or remove the key"));
        }
        return style;
    }

    /// The package, unless something else that Kotlin needs is missing; then no Kotlin is written.
    private Optional<String> composePackage(Bound entry) {
        Optional<String> name = entry.find(AndroidKeys.COMPOSE_PACKAGE);
        Optional<Path> source = android.find(AndroidKeys.MAIN_SRC);
        if (source.isPresent() && android.has(AndroidKeys.RESOURCE_PACKAGE)) {
            return name;
        }
        if (name.isPresent()) {
            complaints.addShared(Complaint.warning(
                            "C026",
                            entry.spotOf(AndroidKeys.COMPOSE_PACKAGE),
                            entry.path(AndroidKeys.COMPOSE_PACKAGE)
                                    + " has no effect without android.mainSrc and android.resourcePackage")
                    .hinting("add them below android, or no Kotlin is written for " + entry.path()));
        }
        return Optional.empty();
    }
}
