package exfig.config;

import exfig.asset.AssetKind;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.WebKeys;
import exfig.plan.RenderFormat;
import exfig.platform.AssetFormat;
import exfig.platform.web.WebArtworkSettings;
import exfig.platform.web.WebColorsSettings;
import exfig.platform.web.WebSettings;
import exfig.platform.web.WebTypographySettings;
import exfig.raster.AvifSettings;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.Optional;

/// The `web` section.
final class WebReader {
    private final Bound web;
    private final EntryMaker entries;
    private final OutputClaims claims;
    private final OutputFactory outputs;
    private final Complaints complaints;

    WebReader(Bound web, EntryMaker entries, OutputClaims claims, OutputFactory outputs, Complaints complaints) {
        this.web = web;
        this.entries = entries;
        this.claims = claims;
        this.outputs = outputs;
        this.complaints = complaints;
    }

    void read() {
        web.find(WebKeys.OUTPUT).ifPresent(output -> claims.protect(output, web.path(WebKeys.OUTPUT)));
        Bound.BoundEntries colors = web.entries(WebKeys.COLORS);
        colors.all().forEach(entry -> colors(entry, colors.list()));
        web.group(WebKeys.TYPOGRAPHY).ifPresent(this::typography);
        web.entries(WebKeys.ICONS).all().forEach(this::icons);
        web.entries(WebKeys.IMAGES).all().forEach(this::images);
    }

    private void colors(Bound entry, boolean list) {
        Optional<Path> folder = entry.find(WebKeys.ENTRY_OUTPUT)
                .or(() -> web.find(WebKeys.OUTPUT))
                .map(output -> entry.find(WebKeys.COLORS_DIRECTORY)
                        .map(output::resolve)
                        .orElse(output));
        Optional<WebColorsSettings> settings = folder.map(place -> new WebColorsSettings(
                place, entry.get(WebKeys.CSS_FILE), entry.get(WebKeys.TS_FILE), entry.find(WebKeys.JSON_FILE)));
        folder.ifPresent(place -> {
            claims.file(entry, WebKeys.CSS_FILE, place.resolve(entry.get(WebKeys.CSS_FILE)));
            claims.file(entry, WebKeys.TS_FILE, place.resolve(entry.get(WebKeys.TS_FILE)));
            entry.find(WebKeys.JSON_FILE).ifPresent(name -> claims.file(entry, WebKeys.JSON_FILE, place.resolve(name)));
        });
        entries.colors(
                entry,
                list,
                WebKeys.COLOR_STYLE,
                platform(entry).flatMap(platform -> settings.map(read -> outputs.webColors(platform, read))));
    }

    private void typography(Bound entry) {
        Optional<Path> file = web.find(WebKeys.OUTPUT)
                .map(output -> entry.find(WebKeys.TYPOGRAPHY_DIRECTORY)
                        .map(output::resolve)
                        .orElse(output))
                .map(folder -> folder.resolve(entry.get(WebKeys.TYPOGRAPHY_CSS)));
        file.ifPresent(path -> claims.file(entry, WebKeys.TYPOGRAPHY_CSS, path));
        entries.typography(
                entry,
                entry.find(WebKeys.TYPOGRAPHY_FILE),
                entry.get(WebKeys.TEXT_NAME_STYLE),
                web.find(WebKeys.OUTPUT)
                        .flatMap(output -> file.map(path -> outputs.webTypography(
                                new WebSettings(
                                        output, web.get(WebKeys.THEMING), entries.templates(web, WebKeys.TEMPLATES)),
                                new WebTypographySettings(path)))));
    }

    private void icons(Bound entry) {
        if (!entry.get(WebKeys.REACT)) {
            complaints.idle(
                    entry, WebKeys.ICON_SIZE, "without React components", "write generateReactComponents: true");
            if (!entry.has(WebKeys.SPRITE)) {
                complaints.idle(
                        entry,
                        WebKeys.KEEP_COLORS,
                        "without React components or a sprite",
                        "write generateReactComponents: true");
            }
        }
        Optional<WebArtworkSettings> settings = web.find(WebKeys.OUTPUT)
                .map(output -> new WebArtworkSettings(
                        components(entry, output),
                        assets(entry, WebKeys.SVG_DIRECTORY, output),
                        sprite(entry, output),
                        entry.get(WebKeys.NAME_STYLE),
                        AssetFormat.VECTORS,
                        entry.find(WebKeys.ICON_SIZE),
                        entry.get(WebKeys.KEEP_COLORS),
                        Optional.empty()));
        entries.artwork(
                entry,
                AssetKind.ICONS,
                entry.get(WebKeys.NAME_STYLE),
                platform(entry).flatMap(platform -> settings.map(read -> outputs.webIcons(platform, read))));
    }

    private void images(Bound entry) {
        AssetFormat.Kind format = entry.get(WebKeys.FORMAT);
        if (format != AssetFormat.Kind.WEBP) {
            complaints.idle(
                    entry, WebKeys.WEBP_OPTIONS, "without format: webp", "write format: webp beside it, or remove it");
        }
        if (format != AssetFormat.Kind.AVIF) {
            complaints.idle(
                    entry, WebKeys.AVIF_OPTIONS, "without format: avif", "write format: avif beside it, or remove it");
        }
        if (format == AssetFormat.Kind.SVG) {
            complaints.idle(entry, WebKeys.SCALES, "without format: png or webp", "remove it; an SVG has no scale");
            complaints.idle(
                    entry,
                    WebKeys.SOURCE_FORMAT,
                    "without format: png or webp",
                    "remove it; SVGs are always made of SVG");
        }
        if (!entry.get(WebKeys.REACT)) {
            complaints.idle(
                    entry, WebKeys.PUBLIC_PATH, "without React components", "write generateReactComponents: true");
        }
        boolean drawn = entry.get(WebKeys.SOURCE_FORMAT) == RenderFormat.SVG;
        entries.demandSvg(
                entry,
                format == AssetFormat.Kind.SVG || drawn,
                WebKeys.SOURCE_FORMAT,
                "write sourceFormat: svg beside it");
        WebpSettings webp = entry.group(WebKeys.WEBP_OPTIONS)
                .map(options -> new WebpSettings(
                        options.get(WebKeys.ENCODING).equals("lossless"), options.get(WebKeys.QUALITY)))
                .orElse(WebpSettings.DEFAULT);
        AvifSettings avif = entry.group(WebKeys.AVIF_OPTIONS)
                .map(options -> new AvifSettings(
                        options.get(WebKeys.ENCODING).equals("lossless"), options.get(WebKeys.AVIF_QUALITY)))
                .orElse(AvifSettings.DEFAULT);
        Optional<WebArtworkSettings> settings = web.find(WebKeys.OUTPUT)
                .map(output -> new WebArtworkSettings(
                        components(entry, output),
                        assets(entry, WebKeys.ASSETS_DIRECTORY, output),
                        Optional.empty(),
                        entry.get(WebKeys.NAME_STYLE),
                        new AssetFormat(format, entry.get(WebKeys.SCALES), webp, avif, drawn),
                        Optional.empty(),
                        false,
                        entry.find(WebKeys.PUBLIC_PATH).map(path -> path.endsWith("/") ? path : path + "/")));
        entries.artwork(
                entry,
                AssetKind.IMAGES,
                entry.get(WebKeys.NAME_STYLE),
                platform(entry).flatMap(platform -> settings.map(read -> outputs.webImages(platform, read))));
    }

    /// The folder of components, which the entry owns; barrel and types are named alike for icons and
    /// images.
    private Optional<Path> components(Bound entry, Path output) {
        Optional<Path> folder = entry.find(WebKeys.COMPONENTS)
                .filter(_ -> entry.get(WebKeys.REACT))
                .map(output::resolve);
        folder.ifPresent(place -> claims.folder(entry, WebKeys.COMPONENTS, place));
        return folder;
    }

    private Optional<Path> sprite(Bound entry, Path output) {
        Optional<Path> file = entry.find(WebKeys.SPRITE).map(output::resolve);
        file.ifPresent(path -> claims.file(entry, WebKeys.SPRITE, path));
        return file;
    }

    private Path assets(Bound entry, Leaf<Path> key, Path output) {
        Path folder = output.resolve(entry.get(key));
        claims.folder(entry, key, folder);
        return folder;
    }

    private Optional<WebSettings> platform(Bound entry) {
        return web.find(WebKeys.OUTPUT)
                .map(output -> new WebSettings(
                        output,
                        web.get(WebKeys.THEMING),
                        entries.templates(entry, WebKeys.ENTRY_TEMPLATES)
                                .or(() -> entries.templates(web, WebKeys.TEMPLATES))));
    }
}
