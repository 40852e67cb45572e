package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What a second run costs when nothing has changed, and when one icon has.
final class RerunBenchmark implements Benchmarks.Benchmark {
    private static final int FILES = 3;
    private static final int CONFIGS = 20;
    private static final int FRAMES = 7;
    private static final int ICONS = 40;
    private static final int MANY = 2_000;
    private static final double LATENCY = 0.3;

    @Override
    public String measure(Workshop workshop, int runs) throws IOException, InterruptedException {
        return """
                ### Runs after the first

                With `--cache`, on the Pro plan. Seconds, median (least–most). *Beyond latency* leaves out the answers that depend on
                each other.

                | what | runs | seconds | beyond latency | requests | minimum | downloads |
                |---|---|---|---|---|---|---|
                %s
                %s
                %s
                """.formatted(unchangedBatch(workshop, runs), unchanged(workshop, runs), oneChanged(workshop, runs));
    }

    private static String unchangedBatch(Workshop workshop, int runs) throws IOException, InterruptedException {
        Library[] libraries = new Library[FILES];
        for (int i = 0; i < FILES; i++) {
            libraries[i] = Library.of("Batch" + i, FRAMES, ICONS);
        }
        Path project = workshop.fresh("batch");
        for (int i = 0; i < CONFIGS; i++) {
            Configs.svg(project, "config-" + i, libraries[i % FILES].key(), "Icons " + i / FILES);
        }
        try (Figma figma = workshop.figma(libraries)) {
            List<String> command = List.of("batch", ".", "--cache");
            workshop.exfig(project, command, figma);
            return rerun(
                    workshop,
                    figma,
                    project,
                    command,
                    runs,
                    CONFIGS + " configurations of " + ICONS + " icons over " + FILES + " files, nothing changed",
                    LATENCY,
                    "0 / 0 / " + FILES);
        }
    }

    private static String unchanged(Workshop workshop, int runs) throws IOException, InterruptedException {
        Library library = Library.of("Many", 1, MANY);
        Path project = workshop.fresh("unchanged");
        Configs.svg(project, "exfig", library.key(), "Icons 0");
        try (Figma figma = workshop.figma(library)) {
            List<String> command = List.of("icons", "--cache");
            workshop.exfig(project, command, figma);
            return rerun(
                    workshop,
                    figma,
                    project,
                    command,
                    runs,
                    Figures.thousands(MANY) + " icons, nothing changed",
                    LATENCY,
                    "0 / 0 / 1");
        }
    }

    private static String oneChanged(Workshop workshop, int runs) throws IOException, InterruptedException {
        Library library = Library.of("Many", 1, MANY);
        Path project = workshop.fresh("changed");
        Configs.svg(project, "exfig", library.key(), "Icons 0");
        List<String> command = List.of("icons", "--cache");
        int port;
        try (Figma figma = workshop.figma(library)) {
            port = figma.port();
            workshop.exfig(project, command, figma);
        }
        List<Double> seconds = new ArrayList<>();
        Figma.Traffic traffic = null;
        for (int run = 0; run < runs; run++) {
            library = library.redrawn(run);
            // The same server as before in the eyes of the program: renders of another one never answer for it.
            try (Figma figma = Figma.start(workshop, "pro", "steady", port, library)) {
                seconds.add(workshop.exfig(project, command, figma).seconds());
                traffic = figma.traffic();
            }
        }
        return row(
                "one icon of " + Figures.thousands(MANY) + " changed",
                seconds,
                3 * LATENCY + 1 + LATENCY,
                traffic,
                "2 / 0 / 3");
    }

    private static String rerun(
            Workshop workshop,
            Figma figma,
            Path project,
            List<String> command,
            int runs,
            String what,
            double latency,
            String minimum)
            throws IOException, InterruptedException {
        List<Double> seconds = new ArrayList<>();
        Figma.Traffic traffic = null;
        for (int run = 0; run < runs; run++) {
            Figma.Traffic before = figma.traffic();
            seconds.add(workshop.exfig(project, command, figma).seconds());
            traffic = figma.traffic().since(before);
        }
        return row(what, seconds, latency, traffic, minimum);
    }

    private static String row(
            String what, List<Double> seconds, double latency, Figma.Traffic traffic, String minimum) {
        return "| %s | %d | %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        seconds.size(),
                        Figures.spread(seconds),
                        Figures.one(Figures.median(seconds) - latency),
                        traffic.tiers(),
                        minimum,
                        Figures.thousands(traffic.downloads()));
    }
}
