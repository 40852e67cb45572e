package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.keys.AndroidKeys;
import exfig.config.keys.ThemeKeys;
import exfig.platform.android.AndroidColorsSettings;
import java.nio.file.Path;
import java.util.Optional;

/// The entries of `android.colors`.
record AndroidColorsReader(ThemeReader themes, AndroidSection android) {
    void read(Bound entry, boolean list) {
        boolean xml = !entry.get(AndroidKeys.XML_DISABLED);
        Optional<Path> kotlin = entry.find(AndroidKeys.COLOR_KOTLIN);
        Optional<String> composePackage = colorsPackage(entry, xml);
        AndroidColorsSettings settings = new AndroidColorsSettings(
                xml ? Optional.of(entry.get(AndroidKeys.XML_FILE_NAME)) : Optional.empty(),
                composePackage,
                kotlin.filter(_ -> composePackage.isPresent()),
                android.places().res(entry).flatMap(res -> themes.of(entry, res)));
        if (!xml) {
            xmlDisabled(entry, composePackage);
        }
        android.claims().colors(entry, settings);
        android.entries()
                .colors(
                        entry,
                        list,
                        AndroidKeys.FIXED_STYLE,
                        (xml
                                        ? android.places().settings(entry)
                                        : Optional.of(android.places().placeless(entry)))
                                .map(platform -> android.outputs().androidColors(platform, settings)));
    }

    /// The package of the colors' source. Without resources, and with a place of its own, the
    /// source needs less than others do.
    private Optional<String> colorsPackage(Bound entry, boolean xml) {
        boolean ownPlace = entry.has(AndroidKeys.COLOR_KOTLIN);
        if (ownPlace && !entry.has(AndroidKeys.COMPOSE_PACKAGE)) {
            android.complaints()
                    .addShared(Complaint.warning(
                                    "C026",
                                    entry.spotOf(AndroidKeys.COLOR_KOTLIN),
                                    entry.path(AndroidKeys.COLOR_KOTLIN) + " has no effect without composePackageName")
                            .hinting("for example composePackageName: com.example.app.ui"));
        }
        if (ownPlace || (!xml && android.places().source(entry).isPresent())) {
            return entry.find(AndroidKeys.COMPOSE_PACKAGE);
        }
        return android.sources().composePackage(entry);
    }

    private void xmlDisabled(Bound entry, Optional<String> composePackage) {
        if (entry.has(ThemeKeys.THEME_ATTRIBUTES)) {
            android.complaints()
                    .addShared(Complaint.warning(
                                    "C026",
                                    entry.spotOf(ThemeKeys.THEME_ATTRIBUTES),
                                    entry.path(ThemeKeys.THEME_ATTRIBUTES)
                                            + " refers to color resources, which xmlDisabled: true does not write")
                            .hinting("remove xmlDisabled, unless something else writes the resources"));
        }
        if (composePackage.isEmpty()) {
            android.complaints()
                    .addShared(
                            Complaint.error(
                                            "C026",
                                            entry.spotOf(AndroidKeys.XML_DISABLED),
                                            entry.path()
                                                    + " writes nothing: xmlDisabled is true, and there is no Kotlin source")
                                    .hinting(
                                            "add composePackageName, and colorKotlin or android.mainSrc; or remove xmlDisabled"));
        }
    }
}
