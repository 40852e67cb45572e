package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Configurations to export by.
final class Configs {
    private Configs() {}

    /// SVGs of one frame in an asset catalog of its own, as `<name>.yaml`.
    static void svg(Path project, String name, String fileKey, String frame) throws IOException {
        Files.writeString(project.resolve(name + ".yaml"), """
                figma: {lightFileId: %s}
                common: {icons: {figmaFrameName: %s}}
                ios:
                  xcassetsPath: out/%s/Assets.xcassets
                  icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
                """.formatted(fileKey, frame, name));
    }

    /// Vector drawables of all frames, with an entry for each, as `exfig.yaml`.
    static void drawables(Path project, Library library) throws IOException {
        List<String> entries = new ArrayList<>();
        for (int frame = 0; frame < library.frames(); frame++) {
            entries.add("    - {figmaFrameName: Icons %d, output: icons-%d}".formatted(frame, frame));
        }
        Files.writeString(project.resolve("exfig.yaml"), """
                figma: {lightFileId: %s}
                android:
                  mainRes: res
                  icons:
                %s
                """.formatted(library.key(), String.join("\n", entries)));
    }
}
