package exfig.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Eight configurations of 250 icons: one process after the other against one batch.
final class PipeliningBenchmark implements Benchmarks.Benchmark {
    private static final int CONFIGS = 8;
    private static final int ICONS = 250;
    private static final int PARALLEL = 3;

    @Override
    public String measure(Workshop workshop, int runs) throws IOException, InterruptedException {
        Library[] own = new Library[CONFIGS];
        for (int i = 0; i < CONFIGS; i++) {
            own[i] = Library.of("Own" + i, 1, ICONS);
        }
        Library shared = Library.of("Shared", CONFIGS, ICONS);
        int ownRequests = CONFIGS;
        int sharedRequests = Floor.requests(shared.size(), shared.bytesOfAnId());
        return """
                ### Eight configurations of 250 icons

                As SVG for iOS, on the Pro plan: `exfig icons` eight times, one after the other, each with a store of its own,
                against one `exfig batch`. Seconds of wall time from the start of the first process to the end of the last,
                median (least–most) of %d runs. Requests are Tier 1 / 2 / 3; the minimum is one image request for each
                file or full address, one question for the components and one for the version of each file.

                | Figma files | one after the other | batch | ratio | floor of the batch | with chain | batch ÷ floor | batch ÷ chain | requests alone | requests of the batch | minimum |
                |---|---|---|---|---|---|---|---|---|---|---|
                %s
                %s
                """.formatted(
                        runs,
                        row(
                                workshop,
                                runs,
                                "one for each",
                                own,
                                ownRequests + " / 0 / " + 2 * CONFIGS,
                                floor(ICONS, own[0], CONFIGS)),
                        row(
                                workshop,
                                runs,
                                "one for all",
                                new Library[] {shared},
                                sharedRequests + " / 0 / 2",
                                floor(shared.size(), shared, 1)));
    }

    // Renders of different files are asked for at the same time.
    private static FloorWith floor(int icons, Library library, int files) {
        return processor -> {
            Floor one = Floor.of(icons, library.bytesOfAnId(), 1, Floor.defaultConnections(PARALLEL), 10, processor);
            double downloads = one.downloads() * files;
            return new Floor(one.api(), downloads, one.api() + downloads, one.processor());
        };
    }

    private interface FloorWith {
        Floor at(double processor);
    }

    private static String row(
            Workshop workshop, int runs, String files, Library[] libraries, String minimum, FloorWith floor)
            throws IOException, InterruptedException {
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        String requestsAlone = "";
        String requestsTogether = "";
        try (Figma figma = workshop.figma(libraries)) {
            for (int run = 0; run < runs; run++) {
                Figma.Traffic before = figma.traffic();
                double seconds = 0;
                for (int i = 0; i < CONFIGS; i++) {
                    Path project = workshop.fresh("alone");
                    config(project, libraries, i);
                    seconds += workshop.exfig(project, List.of("icons", "-i", i + ".yaml"), figma)
                            .seconds();
                }
                alone.add(seconds);
                requestsAlone = figma.traffic().since(before).tiers();
                figma.refill();

                Path project = workshop.fresh("together");
                for (int i = 0; i < CONFIGS; i++) {
                    config(project, libraries, i);
                }
                before = figma.traffic();
                double work = figma.processorSeconds();
                Run batch = workshop.exfig(project, List.of("batch", ".", "--parallel", "" + PARALLEL), figma);
                together.add(batch.seconds());
                processor.add(batch.processorSeconds() + figma.processorSeconds() - work);
                requestsTogether = figma.traffic().since(before).tiers();
                figma.refill();
            }
        }
        Floor least = floor.at(Figures.median(processor));
        double median = Figures.median(together);
        return "| %s | %s | %s | **%s** | %s | %s | **%s** | %s | %s | %s |"
                .formatted(
                        files,
                        Figures.spread(alone),
                        Figures.spread(together),
                        Figures.one(Figures.median(alone) / median),
                        least,
                        Figures.two(median / least.seconds()),
                        Figures.two(median / least.withChain()),
                        requestsAlone,
                        requestsTogether,
                        minimum);
    }

    private static void config(Path project, Library[] libraries, int config) throws IOException {
        boolean shared = libraries.length == 1;
        Configs.svg(
                project,
                Integer.toString(config),
                libraries[shared ? 0 : config].key(),
                "Icons " + (shared ? config : 0));
    }
}
