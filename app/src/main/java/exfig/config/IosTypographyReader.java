package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.bind.Key.Leaf;
import exfig.config.keys.IosKeys;
import exfig.platform.ios.IosSettings;
import exfig.platform.ios.IosTypographySettings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The `ios.typography` section.
///
/// @param entry the section
record IosTypographyReader(
        Bound entry, EntryMaker entries, OutputClaims claims, OutputFactory outputs, Complaints complaints) {
    void read(IosSettings platform) {
        boolean labels = entry.get(IosKeys.GENERATE_LABELS);
        if (labels) {
            demandFiles();
        } else {
            Stream.of(IosKeys.LABELS_DIRECTORY, IosKeys.LABEL_STYLE_SWIFT).forEach(this::idle);
        }
        claim(IosKeys.FONT_SWIFT);
        claim(IosKeys.SWIFTUI_FONT_SWIFT);
        Optional<Path> directory = entry.find(IosKeys.LABELS_DIRECTORY).filter(_ -> labels);
        Optional<Path> styles = entry.find(IosKeys.LABEL_STYLE_SWIFT).filter(_ -> labels);
        directory.ifPresent(folder -> Stream.of("Label.swift", "LabelStyle.swift")
                .forEach(file -> claims.file(entry, IosKeys.LABELS_DIRECTORY, folder.resolve(file))));
        styles.ifPresent(file -> claims.file(entry, IosKeys.LABEL_STYLE_SWIFT, file));
        entries.typography(
                entry,
                entry.find(IosKeys.TYPOGRAPHY_FILE),
                entry.get(IosKeys.NAME_STYLE),
                Optional.of(outputs.iosTypography(
                        platform,
                        new IosTypographySettings(
                                entry.find(IosKeys.FONT_SWIFT),
                                entry.find(IosKeys.SWIFTUI_FONT_SWIFT),
                                directory,
                                styles))));
    }

    private void claim(Leaf<Path> key) {
        entry.find(key).ifPresent(file -> claims.file(entry, key, file));
    }

    private void demandFiles() {
        if (!entry.has(IosKeys.LABELS_DIRECTORY)) {
            complaints.add(Complaint.error(
                            "C021",
                            entry.spotOf(IosKeys.GENERATE_LABELS),
                            entry.path() + " generates labels, but labelsDirectory is missing")
                    .hinting("for example labelsDirectory: App/Labels"));
        }
        if (!entry.has(IosKeys.FONT_SWIFT)) {
            complaints.add(Complaint.warning(
                            "C026",
                            entry.spotOf(IosKeys.GENERATE_LABELS),
                            entry.path() + " generates labels without fontSwift, whose functions they call")
                    .hinting("for example fontSwift: App/UIFont+Text.swift"));
        }
    }

    private void idle(Leaf<Path> key) {
        if (entry.has(key)) {
            complaints.add(Complaint.warning(
                            "C023", entry.spotOf(key), entry.path(key) + " has no effect without generateLabels: true")
                    .hinting("write generateLabels: true beside it, or remove the key"));
        }
    }
}
