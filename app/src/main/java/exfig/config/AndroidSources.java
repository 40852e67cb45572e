package exfig.config;

import exfig.asset.NameStyle;
import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.AndroidKeys;
import exfig.platform.android.CodeConnectSettings;
import java.nio.file.Path;
import java.util.Optional;

/// What entries of `android` have in common: when there is Kotlin, and what it is called.
final class AndroidSources {
    /// The word of [AndroidKeys#COMPOSE_FORMAT] for sources instead of drawables.
    static final String IMAGE_VECTOR = "imageVector";

    private final AndroidPlaces places;
    private final AndroidClaims claims;
    private final Complaints complaints;

    AndroidSources(AndroidPlaces places, AndroidClaims claims, Complaints complaints) {
        this.places = places;
        this.claims = claims;
        this.complaints = complaints;
    }

    /// The package, unless something else that Kotlin needs is missing; then no Kotlin is written.
    Optional<String> composePackage(Bound entry) {
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

    /// @param otherwise the package when the entry names none for Code Connect
    /// @param advice the key that people are told to add when there is none at all
    Optional<CodeConnectSettings> codeConnect(Bound entry, Optional<String> otherwise, String advice) {
        Optional<Path> file = entry.find(AndroidKeys.CODE_CONNECT);
        Optional<String> name = entry.find(AndroidKeys.CODE_CONNECT_PACKAGE).or(() -> otherwise);
        boolean drawables = !entry.get(AndroidKeys.COMPOSE_FORMAT).equals(IMAGE_VECTOR);
        if (file.isEmpty()) {
            complaints.idle(
                    entry,
                    AndroidKeys.CODE_CONNECT_PACKAGE,
                    "without codeConnectKotlin",
                    "add codeConnectKotlin, or remove it");
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

    NameStyle fileNameStyle(Bound entry) {
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
}
