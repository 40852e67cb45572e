package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The resident set, and time, as the number of assets grows.
final class MemoryBenchmark implements Benchmarks.Benchmark {
    private static final int CONNECTIONS = 100;
    private static final int LARGE = 100_000;

    @Override
    public String measure(Workshop workshop, int runs) throws IOException, InterruptedException {
        StringBuilder rows = new StringBuilder();
        for (int icons : List.of(2_000, 20_000, LARGE)) {
            rows.append(row(workshop, icons == LARGE ? 1 : runs, icons)).append('\n');
        }
        return """
                ### Memory

                SVGs for iOS (two files an icon), over %d connections, without rate limits, which would be most of the time. Memory is
                the largest resident set of the process less that of `exfig --version` (%s), the largest of all runs;
                processor time is that of the program alone.

                | icons | runs | seconds | seconds for 1,000 icons | processor seconds | memory |
                |---|---|---|---|---|---|
                %s""".formatted(CONNECTIONS, Figures.megabytes(workshop.baseKilobytes()), rows);
    }

    private static String row(Workshop workshop, int runs, int icons) throws IOException, InterruptedException {
        Library library = Library.of("Memory", 1, icons);
        List<Double> seconds = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        long peak = 0;
        try (Figma figma = Figma.start(workshop, "unlimited", "steady", 0, library)) {
            for (int run = 0; run < runs; run++) {
                Path project = workshop.fresh("memory");
                Configs.svg(project, "exfig", library.key(), "Icons 0");
                Run done = workshop.exfig(
                        project,
                        List.of(
                                "icons",
                                "--rate-limit",
                                "1000",
                                "--concurrent-downloads",
                                Integer.toString(CONNECTIONS)),
                        figma);
                seconds.add(done.seconds());
                processor.add(done.processorSeconds());
                peak = Math.max(peak, done.peakKilobytes());
            }
        }
        return "| %s | %d | %s | %s | %s | **%s** |"
                .formatted(
                        Figures.thousands(icons),
                        runs,
                        Figures.spread(seconds),
                        Figures.two(Figures.median(seconds) * 1000 / icons),
                        Figures.spread(processor),
                        Figures.megabytes(peak - workshop.baseKilobytes()));
    }
}
