package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Several platforms from one library of 500 icons.
final class PlatformsBenchmark implements Benchmarks.Benchmark {
    private static final int ICONS = 500;
    private static final int FORMATS = 2;

    @Override
    public String measure(Workshop workshop, int runs) throws IOException, InterruptedException {
        Library library = Library.of("Platforms", 1, ICONS);
        List<Double> seconds = new ArrayList<>();
        Figma.Traffic traffic = null;
        try (Figma figma = workshop.figma(library)) {
            for (int run = 0; run < runs; run++) {
                Path project = workshop.fresh("platforms");
                config(project, library);
                Figma.Traffic before = figma.traffic();
                seconds.add(workshop.exfig(project, List.of("icons"), figma).seconds());
                traffic = figma.traffic().since(before);
                figma.refill();
            }
        }
        return """
                ### Several platforms from one library

                One configuration exports the same %d icons as PDF and as SVG for iOS, and twice for Android as vector drawables, made
                from SVG: four outputs, two formats. Alone, each output would cost one image request and its downloads.

                | seconds | requests | minimum | downloads | outputs × icons |
                |---|---|---|---|---|
                | %s | %s | %d / 0 / 2 | %s | %s |
                """.formatted(
                        ICONS,
                        Figures.spread(seconds),
                        traffic.tiers(),
                        FORMATS * Floor.requests(ICONS, library.bytesOfAnId()),
                        Figures.thousands(traffic.downloads()),
                        Figures.thousands(4L * ICONS));
    }

    private static void config(Path project, Library library) throws IOException {
        Files.writeString(project.resolve("exfig.yaml"), """
                figma: {lightFileId: %s}
                common: {icons: {figmaFrameName: Icons 0}}
                ios:
                  xcassetsPath: ios/Assets.xcassets
                  icons:
                    - {format: pdf, assetsFolder: PDF, nameStyle: camelCase}
                    - {format: svg, assetsFolder: SVG, nameStyle: camelCase}
                android:
                  mainRes: res
                  icons:
                    - {output: phone}
                    - {output: watch, pathPrecision: 2}
                """.formatted(library.key()));
    }
}
