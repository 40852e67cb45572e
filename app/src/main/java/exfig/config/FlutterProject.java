package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.FlutterKeys;
import exfig.config.yaml.YamlDocument;
import exfig.config.yaml.YamlField;
import exfig.config.yaml.YamlValue;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The Flutter project that assets are written into: where it begins, and whether its `pubspec.yaml`
/// bundles them.
final class FlutterProject {
    private static final String PUBSPEC = "pubspec.yaml";

    private final Surroundings surroundings;
    private final Complaints complaints;

    FlutterProject(Surroundings surroundings, Complaints complaints) {
        this.surroundings = surroundings;
        this.complaints = complaints;
    }

    /// The project's folder: what the key says, else the nearest one at or above the sources that
    /// has a `pubspec.yaml`, else the working directory.
    Path folder(Bound flutter) {
        return flutter.find(FlutterKeys.PROJECT)
                .or(() -> flutter.find(FlutterKeys.OUTPUT).flatMap(this::withPubspec))
                .orElse(Path.of(""));
    }

    private Optional<Path> withPubspec(Path sources) {
        return Stream.iterate(Optional.of(sources.normalize()), Optional::isPresent, at -> at.map(Path::getParent))
                .flatMap(Optional::stream)
                .filter(folder ->
                        surroundings.text().apply(folder.resolve(PUBSPEC)).isPresent())
                .findFirst();
    }

    /// The folder of an entry as Dart names it: below the project, with `/` at its end; empty, and
    /// told, when it lies elsewhere.
    Optional<String> assetKey(Bound entry, Path project, Path folder) {
        Path root = surroundings.workingDirectory().resolve(project).normalize();
        Path assets = surroundings.workingDirectory().resolve(folder).normalize();
        if (!assets.startsWith(root)) {
            complaints.add(Complaint.error(
                            "C012",
                            entry.spotOf(FlutterKeys.FOLDER),
                            entry.path(FlutterKeys.FOLDER) + " is " + folder
                                    + ", which does not lie in the Flutter project " + shown(project))
                    .hinting("give it a folder beside pubspec.yaml, or say in flutter.projectPath where that is"));
            return Optional.empty();
        }
        String below = root.relativize(assets).toString().replace('\\', '/');
        return Optional.of(below.isEmpty() ? "" : below + "/");
    }

    /// Warns when there is a `pubspec.yaml` that does not list the folder. Flutter bundles the
    /// files of listed folders and their variants by resolution, and nothing below.
    void demandListed(Bound entry, Path project, String key) {
        surroundings
                .text()
                .apply(project.resolve(PUBSPEC))
                .flatMap(text -> YamlDocument.parse(text).root())
                .filter(pubspec -> listed(pubspec).noneMatch(key::equals))
                .ifPresent(_ -> complaints.addShared(Complaint.warning(
                                "C046",
                                entry.spotOf(FlutterKeys.FOLDER),
                                shown(project.resolve(PUBSPEC)) + " does not list " + key
                                        + ", so the app is built without these assets")
                        .hinting("add below flutter: assets: in it the line \"- " + key + "\"")));
    }

    /// The paths below `flutter: assets:`, which are texts or maps with a `path`.
    private static Stream<String> listed(YamlValue pubspec) {
        return member(pubspec, "flutter")
                .flatMap(flutter -> member(flutter, "assets"))
                .filter(YamlValue.Items.class::isInstance)
                .map(YamlValue.Items.class::cast)
                .stream()
                .flatMap(list -> list.values().stream())
                .flatMap(item -> Stream.of(Optional.of(item), member(item, "path")))
                .flatMap(Optional::stream)
                .filter(YamlValue.Text.class::isInstance)
                .map(text -> ((YamlValue.Text) text).text());
    }

    private static Optional<YamlValue> member(YamlValue value, String key) {
        return value instanceof YamlValue.Fields map ? map.field(key).map(YamlField::value) : Optional.empty();
    }

    private static String shown(Path path) {
        return path.toString().isEmpty() ? "." : path.toString();
    }
}
