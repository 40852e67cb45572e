package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One configuration of 2,000 and of 20,000 icons against the floor.
final class OneConfigBenchmark implements Benchmarks.Benchmark {
    private static final int CONNECTIONS = 100;
    private static final int PRO_REQUESTS_A_MINUTE = 10;

    @Override
    public String measure(Workshop workshop, int runs) throws IOException, InterruptedException {
        return """
                ### One configuration of many icons

                As SVG for iOS (two files an icon), on the Pro plan, over %d connections of 80 ms. Seconds, median (least–most).
                *Overlap* is whether a download was answered before the last answer of the API.

                | icons | runs | seconds | floor | with chain | ÷ floor | ÷ chain | requests | minimum | downloads | overlap |
                |---|---|---|---|---|---|---|---|---|---|---|
                %s
                %s
                """.formatted(CONNECTIONS, row(workshop, runs, 2_000), row(workshop, 1, 20_000));
    }

    private static String row(Workshop workshop, int runs, int icons) throws IOException, InterruptedException {
        Library library = Library.of("Large", 1, icons);
        List<Double> seconds = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        Figma.Traffic traffic = null;
        try (Figma figma = workshop.figma(library)) {
            for (int run = 0; run < runs; run++) {
                Path project = workshop.fresh("one");
                Configs.svg(project, "exfig", library.key(), "Icons 0");
                Figma.Traffic before = figma.traffic();
                double work = figma.processorSeconds();
                Run done = workshop.exfig(
                        project, List.of("icons", "--concurrent-downloads", Integer.toString(CONNECTIONS)), figma);
                seconds.add(done.seconds());
                processor.add(done.processorSeconds() + figma.processorSeconds() - work);
                traffic = figma.traffic().since(before);
                figma.refill();
            }
        }
        Floor floor = Floor.of(
                icons, library.bytesOfAnId(), 1, CONNECTIONS, PRO_REQUESTS_A_MINUTE, Figures.median(processor));
        return "| %s | %d | %s | %s | %s | **%s** | %s | %d / 0 / 2 | %s | %s |"
                .formatted(
                        Figures.thousands(icons),
                        runs,
                        Figures.spread(seconds),
                        floor,
                        Figures.two(Figures.median(seconds) / floor.seconds()),
                        Figures.two(Figures.median(seconds) / floor.withChain()),
                        traffic.tiers(),
                        Floor.requests(icons, library.bytesOfAnId()),
                        Figures.thousands(traffic.downloads()),
                        traffic.overlaps() ? "yes" : "no");
    }
}
