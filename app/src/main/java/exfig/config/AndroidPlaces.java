package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.AndroidKeys;
import exfig.platform.android.AndroidSettings;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of an `android` entry go: to its own folders, else to the platform's.
final class AndroidPlaces {
    private final Bound android;
    private final EntryMaker entries;
    private final Complaints complaints;
    private boolean resMissed;

    AndroidPlaces(Bound android, EntryMaker entries, Complaints complaints) {
        this.android = android;
        this.entries = entries;
        this.complaints = complaints;
    }

    Optional<Path> res(Bound entry) {
        return entry.find(AndroidKeys.ENTRY_MAIN_RES).or(() -> android.find(AndroidKeys.MAIN_RES));
    }

    Optional<Path> source(Bound entry) {
        return entry.find(AndroidKeys.ENTRY_MAIN_SRC).or(() -> android.find(AndroidKeys.MAIN_SRC));
    }

    Optional<Path> templates(Bound entry) {
        return entries.templates(entry, AndroidKeys.ENTRY_TEMPLATES)
                .or(() -> entries.templates(android, AndroidKeys.TEMPLATES));
    }

    /// The package of the class `R`.
    Optional<String> ownerOfR() {
        return android.find(AndroidKeys.RESOURCE_PACKAGE);
    }

    boolean knowsOwnerOfR() {
        return android.has(AndroidKeys.RESOURCE_PACKAGE);
    }

    /// The settings of an entry that writes resources; that it has no place for them is reported once.
    Optional<AndroidSettings> settings(Bound entry) {
        if (!entry.has(AndroidKeys.ENTRY_MAIN_RES) && !android.has(AndroidKeys.MAIN_RES) && !resMissed) {
            resMissed = true;
            complaints.add(Complaint.error(
                            "C011",
                            android.spot(),
                            android.path(AndroidKeys.MAIN_RES) + " is missing, and " + entry.path() + " needs it")
                    .hinting("for example mainRes: "
                            + AndroidKeys.MAIN_RES.kind().example()));
        }
        return res(entry).map(res -> settings(entry, res));
    }

    /// The settings of an entry that writes sources alone, which need no place for resources.
    AndroidSettings placeless(Bound entry) {
        return settings(entry, res(entry).orElse(Path.of("")));
    }

    private AndroidSettings settings(Bound entry, Path res) {
        return new AndroidSettings(res, android.find(AndroidKeys.RESOURCE_PACKAGE), source(entry), templates(entry));
    }
}
