package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaints;
import exfig.config.keys.AndroidKeys;
import exfig.platform.android.AndroidTypographySettings;
import java.util.Optional;

/// The `android` section.
final class AndroidReader {
    private final Bound android;
    private final EntryMaker entries;
    private final AndroidPlaces places;
    private final AndroidClaims claims;
    private final AndroidSources sources;
    private final OutputFactory outputs;
    private final AndroidColorsReader colors;
    private final AndroidIconsReader icons;
    private final AndroidImagesReader images;

    AndroidReader(
            Bound root,
            Bound android,
            EntryMaker entries,
            OutputClaims claims,
            OutputFactory outputs,
            Complaints complaints) {
        this.android = android;
        this.entries = entries;
        this.places = new AndroidPlaces(android, entries, complaints);
        this.claims = new AndroidClaims(android, places, claims);
        this.sources = new AndroidSources(places, this.claims, complaints);
        this.outputs = outputs;
        ThemeReader themes = new ThemeReader(entries, claims);
        this.colors = new AndroidColorsReader(places, this.claims, sources, themes, entries, outputs, complaints);
        this.icons = new AndroidIconsReader(
                CommonSection.of(root), places, this.claims, sources, entries, outputs, complaints);
        this.images = new AndroidImagesReader(places, this.claims, sources, entries, outputs, complaints);
    }

    void read() {
        claims.protectRoots();
        Bound.BoundEntries palettes = android.entries(AndroidKeys.COLORS);
        palettes.all().forEach(entry -> colors.read(entry, palettes.list()));
        android.group(AndroidKeys.TYPOGRAPHY).ifPresent(this::typography);
        android.entries(AndroidKeys.ICONS).all().forEach(icons::read);
        android.entries(AndroidKeys.IMAGES).all().forEach(images::read);
    }

    private void typography(Bound entry) {
        Optional<String> composePackage = sources.composePackage(entry);
        claims.typography(entry, composePackage);
        entries.typography(
                entry,
                entry.find(AndroidKeys.TYPOGRAPHY_FILE),
                entry.get(AndroidKeys.TEXT_NAME_STYLE),
                places.settings(entry)
                        .map(platform ->
                                outputs.androidTypography(platform, new AndroidTypographySettings(composePackage))));
    }
}
