package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaints;
import exfig.config.keys.AndroidKeys;
import exfig.platform.android.AndroidTypographySettings;
import java.util.Optional;

/// The `android` section.
final class AndroidReader {
    private final Bound android;
    private final AndroidSection section;
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
        AndroidPlaces places = new AndroidPlaces(android, entries, complaints);
        AndroidClaims own = new AndroidClaims(android, places, claims);
        this.android = android;
        this.section = new AndroidSection(
                places, own, new AndroidSources(places, own, complaints), entries, outputs, complaints);
        this.colors = new AndroidColorsReader(new ThemeReader(entries, claims), section);
        this.icons = new AndroidIconsReader(CommonSection.of(root), section);
        this.images = new AndroidImagesReader(section);
    }

    void read() {
        section.claims().protectRoots();
        Bound.BoundEntries palettes = android.entries(AndroidKeys.COLORS);
        palettes.all().forEach(entry -> colors.read(entry, palettes.list()));
        android.group(AndroidKeys.TYPOGRAPHY).ifPresent(this::typography);
        android.entries(AndroidKeys.ICONS).all().forEach(icons::read);
        android.entries(AndroidKeys.IMAGES).all().forEach(images::read);
    }

    private void typography(Bound entry) {
        Optional<String> composePackage = section.sources().composePackage(entry);
        section.claims().typography(entry, composePackage);
        section.entries()
                .typography(
                        entry,
                        entry.find(AndroidKeys.TYPOGRAPHY_FILE),
                        entry.get(AndroidKeys.TEXT_NAME_STYLE),
                        section.places()
                                .settings(entry)
                                .map(platform -> section.outputs()
                                        .androidTypography(platform, new AndroidTypographySettings(composePackage))));
    }
}
