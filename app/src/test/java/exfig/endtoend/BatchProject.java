package exfig.endtoend;

import exfig.simulator.Simulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;

/// A project with several configurations.
record BatchProject(Path folder) {
    /// Icons of one file, as `configs/<name>.yaml`, to a folder of the same name.
    void icons(String name, String fileKey) throws IOException {
        write(name, """
                figma: {lightFileId: %s}
                common: {icons: {figmaFrameName: Icons A}}
                ios:
                  xcassetsPath: out/%s/Assets.xcassets
                  icons: {format: svg, assetsFolder: Icons, nameStyle: camelCase}
                """.formatted(fileKey, name));
    }

    void write(String name, String yaml) throws IOException {
        Files.createDirectories(folder.resolve("configs"));
        Files.writeString(folder.resolve("configs").resolve(name + ".yaml"), yaml);
    }

    ExfigProcess exfig(Simulator simulator) {
        return ExfigProcess.in(folder, simulator.apiUrl());
    }

    /// What a config wrote, without what a killed process left hidden.
    SortedMap<String, String> tree(String name) {
        SortedMap<String, String> tree = Trees.digests(folder.resolve("out").resolve(name));
        tree.keySet().removeIf(path -> path.contains("/.exfig-staging-"));
        return tree;
    }
}
