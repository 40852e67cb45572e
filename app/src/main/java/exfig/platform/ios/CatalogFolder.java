package exfig.platform.ios;

import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import java.nio.file.Path;
import java.util.Objects;

/// The folder of one entry in an asset catalog.
///
/// @param directory `<xcassetsPath>/<assetsFolder>`
/// @param root the folder is the catalog itself, whose `Contents.json` is the user's
record CatalogFolder(Path directory, boolean root) {
    private static final String CONTENTS = "Contents.json";

    static CatalogFolder of(IosSettings settings, String assetsFolder) {
        Path catalog = settings.xcassetsPath().normalize();
        Path directory = catalog.resolve(assetsFolder).normalize();
        return new CatalogFolder(directory, directory.equals(catalog));
    }

    /// The folder's own name, by which a namespace is looked up; the folders above it are none.
    String name() {
        return Objects.requireNonNull(directory.getFileName()).toString();
    }

    /// The description of something in the folder.
    ///
    /// @param below path of a set or group, with `/`; empty for the folder itself
    PlannedFile contents(String below, String json) {
        return new PlannedFile.Generated(path(below.isEmpty() ? CONTENTS : below + "/" + CONTENTS), json);
    }

    OutputPath path(String below) {
        return new OutputPath(directory, below);
    }
}
