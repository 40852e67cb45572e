package exfig.config;

import exfig.asset.AssetKind;
import exfig.asset.NameStyle;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key;
import exfig.config.keys.AndroidKeys;
import exfig.config.keys.CommonKeys;
import exfig.config.keys.DarkModeKeys;
import exfig.config.keys.ThemeKeys;
import exfig.plan.RenderFormat;
import exfig.platform.android.AndroidColorsSettings;
import exfig.platform.android.AndroidIconsSettings;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.AndroidSettings;
import exfig.platform.android.AndroidTypographySettings;
import exfig.platform.android.AndroidVectorsSettings;
import exfig.platform.android.CodeConnectSettings;
import exfig.platform.android.OnLoss;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.Optional;

/// The `android` section.
final class AndroidReader {
    private static final String IMAGE_VECTOR = "imageVector";

    private final Bound android;
    private final CommonSection common;
    private final EntryMaker entries;
    private final AndroidPlaces places;
    private final AndroidClaims claims;
    private final ThemeReader themes;
    private final OutputFactory outputs;
    private final Complaints complaints;

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
        this.places = new AndroidPlaces(android, entries, complaints);
        this.claims = new AndroidClaims(android, places, claims);
        this.themes = new ThemeReader(entries, claims);
        this.outputs = outputs;
        this.complaints = complaints;
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
        boolean xml = !entry.get(AndroidKeys.XML_DISABLED);
        Optional<Path> kotlin = entry.find(AndroidKeys.COLOR_KOTLIN);
        Optional<String> composePackage = colorsPackage(entry, xml);
        AndroidColorsSettings settings = new AndroidColorsSettings(
                xml ? Optional.of(entry.get(AndroidKeys.XML_FILE_NAME)) : Optional.empty(),
                composePackage,
                kotlin.filter(_ -> composePackage.isPresent()),
                places.res(entry).flatMap(res -> themes.of(entry, res)));
        if (!xml) {
            xmlDisabled(entry, composePackage);
        }
        claims.colors(entry, settings);
        entries.colors(
                entry,
                list,
                AndroidKeys.FIXED_STYLE,
                (xml ? places.settings(entry) : Optional.of(placeless(entry)))
                        .map(platform -> outputs.androidColors(platform, settings)));
    }

    // Sources alone have no need of a place for resources.
    private AndroidSettings placeless(Bound entry) {
        return places.settings(entry, places.res(entry).orElse(Path.of("")));
    }

    /// The package of the colors' source. Without resources, and with a place of its own, the source
    /// needs less than
    /// others do.
    private Optional<String> colorsPackage(Bound entry, boolean xml) {
        boolean ownPlace = entry.has(AndroidKeys.COLOR_KOTLIN);
        if (ownPlace && !entry.has(AndroidKeys.COMPOSE_PACKAGE)) {
            complaints.addShared(Complaint.warning(
                            "C026",
                            entry.spotOf(AndroidKeys.COLOR_KOTLIN),
                            entry.path(AndroidKeys.COLOR_KOTLIN) + " has no effect without composePackageName")
                    .hinting("for example composePackageName: com.example.app.ui"));
        }
        if (ownPlace || (!xml && places.source(entry).isPresent())) {
            return entry.find(AndroidKeys.COMPOSE_PACKAGE);
        }
        return composePackage(entry);
    }

    private void xmlDisabled(Bound entry, Optional<String> composePackage) {
        if (entry.has(ThemeKeys.THEME_ATTRIBUTES)) {
            complaints.addShared(Complaint.warning(
                            "C026",
                            entry.spotOf(ThemeKeys.THEME_ATTRIBUTES),
                            entry.path(ThemeKeys.THEME_ATTRIBUTES)
                                    + " refers to color resources, which xmlDisabled: true does not write")
                    .hinting("remove xmlDisabled, unless something else writes the resources"));
        }
        if (composePackage.isEmpty()) {
            complaints.addShared(Complaint.error(
                            "C026",
                            entry.spotOf(AndroidKeys.XML_DISABLED),
                            entry.path() + " writes nothing: xmlDisabled is true, and there is no Kotlin source")
                    .hinting("add composePackageName, and colorKotlin or android.mainSrc; or remove xmlDisabled"));
        }
    }

    private void typography(Bound entry) {
        Optional<String> composePackage = composePackage(entry);
        claims.typography(entry, composePackage);
        entries.typography(
                entry,
                entry.find(AndroidKeys.TYPOGRAPHY_FILE),
                entry.get(AndroidKeys.TEXT_NAME_STYLE),
                places.settings(entry)
                        .map(platform ->
                                outputs.androidTypography(platform, new AndroidTypographySettings(composePackage))));
    }

    private void icons(Bound entry) {
        if (entry.get(AndroidKeys.COMPOSE_FORMAT).equals(IMAGE_VECTOR)) {
            imageVectors(entry);
            return;
        }
        idle(
                entry,
                AndroidKeys.COMPOSE_TARGET,
                "composeFormat: imageVector",
                "write composeFormat: imageVector beside it, or remove the key");
        if (!entry.has(AndroidKeys.ICONS_OUTPUT)) {
            complaints.add(Complaint.error("C011", entry.spot(), entry.path(AndroidKeys.ICONS_OUTPUT) + " is missing")
                    .hinting("for example output: "
                            + AndroidKeys.ICONS_OUTPUT.kind().example()));
        }
        Optional<String> composePackage = composePackage(entry);
        claims.icons(entry, composePackage);
        Optional<CodeConnectSettings> connect =
                codeConnect(entry, entry.find(AndroidKeys.COMPOSE_PACKAGE), "composePackageName");
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
                fileNameStyle(entry),
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
        idle(entry, DarkModeKeys.DARK_MODE, "drawables", "remove it; an image vector has one drawing");
        Optional<CodeConnectSettings> connect = codeConnect(entry, name, "composePackageName");
        entries.artwork(
                entry,
                AssetKind.ICONS,
                entry.get(AndroidKeys.NAME_STYLE),
                name.filter(_ -> source.isPresent())
                        .map(packageName -> outputs.androidVectors(
                                placeless(entry),
                                new AndroidVectorsSettings(
                                        packageName,
                                        entry.find(AndroidKeys.COMPOSE_TARGET),
                                        entry.get(AndroidKeys.PATH_PRECISION),
                                        entry.get(AndroidKeys.ON_LOSS),
                                        connect))));
    }

    private void images(Bound entry) {
        AndroidImagesSettings.Format format = entry.get(AndroidKeys.FORMAT);
        if (format != AndroidImagesSettings.Format.WEBP) {
            idle(entry, AndroidKeys.WEBP_OPTIONS, "format: webp", "write format: webp beside it, or remove it");
        }
        if (format != AndroidImagesSettings.Format.SVG) {
            idle(entry, AndroidKeys.ON_LOSS, "format: svg", "remove it; bitmaps lose nothing");
        }
        if (format == AndroidImagesSettings.Format.SVG) {
            idle(
                    entry,
                    AndroidKeys.SOURCE_FORMAT,
                    "format: png or webp",
                    "remove it; vector drawables are always made of SVG");
        }
        entries.demandSvg(
                entry,
                format == AndroidImagesSettings.Format.SVG || entry.get(AndroidKeys.SOURCE_FORMAT) == RenderFormat.SVG,
                AndroidKeys.SOURCE_FORMAT,
                "write sourceFormat: svg beside it");
        claims.images(entry, format);
        Optional<CodeConnectSettings> connect =
                codeConnect(entry, android.find(AndroidKeys.RESOURCE_PACKAGE), "codeConnectPackageName");
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
                fileNameStyle(entry),
                places.settings(entry)
                        .flatMap(platform -> settings.map(read -> outputs.androidImages(platform, read))));
    }

    /// @param otherwise the package when the entry names none for Code Connect
    /// @param advice the key that people are told to add when there is none at all
    private Optional<CodeConnectSettings> codeConnect(Bound entry, Optional<String> otherwise, String advice) {
        Optional<Path> file = entry.find(AndroidKeys.CODE_CONNECT);
        Optional<String> name = entry.find(AndroidKeys.CODE_CONNECT_PACKAGE).or(() -> otherwise);
        boolean drawables = !entry.get(AndroidKeys.COMPOSE_FORMAT).equals(IMAGE_VECTOR);
        if (file.isEmpty()) {
            idle(entry, AndroidKeys.CODE_CONNECT_PACKAGE, "codeConnectKotlin", "add codeConnectKotlin, or remove it");
            return Optional.empty();
        }
        if (name.isEmpty() || (drawables && !places.knowsOwnerOfR())) {
            complaints.addShared(Complaint.warning(
                            "C026",
                            entry.spotOf(AndroidKeys.CODE_CONNECT),
                            entry.path(AndroidKeys.CODE_CONNECT) + " has no effect without "
                                    + (name.isEmpty() ? advice : "android.resourcePackage"))
                    .hinting("add it, or remove the key"));
            return Optional.empty();
        }
        Optional<CodeConnectSettings> settings =
                file.flatMap(path -> name.map(packageName -> new CodeConnectSettings(path, packageName)));
        claims.codeConnect(entry, settings);
        return settings;
    }

    private void idle(Bound entry, Key key, String without, String advice) {
        if (entry.has(key)) {
            complaints.addShared(
                    Complaint.warning("C023", entry.spotOf(key), entry.path(key) + " has no effect without " + without)
                            .hinting(advice));
        }
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
        if (places.source(entry).isPresent() && places.knowsOwnerOfR()) {
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
