package exfig.command;

import exfig.asset.AssetKind;
import exfig.config.keys.BatchKeys;
import exfig.export.ExportRequest;
import exfig.export.process.NameFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig batch`.
@Command(
        name = "batch",
        description = "Export by several configurations at once: one budget of requests, one queue of downloads, and"
                + " what several of them need is asked for once.",
        footer = {
            "",
            "A configuration that fails does not stop the others, unless --fail-fast is given. The exit code",
            "tells the most severe cause: 2 before 6, 7, 5, 10, and 4.",
            "",
            "Examples:",
            "  exfig batch configs/                 every configuration in a folder",
            "  exfig batch ios.yaml android.yaml    these two",
            "  exfig batch . --recursive --cache    all in this project that has changed",
            "  exfig batch configs/ --resume        go on with a batch that was interrupted"
        })
final class BatchCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Configuration files, folders with them, or patterns such as 'apps/*/exfig.yaml'.")
    List<String> paths = List.of();

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Option(names = "--recursive", description = "Search folders in folders, too.")
    boolean recursive;

    @Option(
            names = "--parallel",
            paramLabel = "N",
            description =
                    "Configurations that load or write at the same time, 1 to 50. Default: batch.parallel, else 3.")
    @Nullable
    Integer parallel;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    PlanOptions plan = new PlanOptions();

    @Mixin
    ReportOptions report = new ReportOptions();

    @Mixin
    CacheOptions cache = new CacheOptions();

    @Mixin
    HeavyOptions heavy = new HeavyOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;
    private final Exporter exporter;

    BatchCommand(Surroundings surroundings, Exporter exporter) {
        this.surroundings = surroundings;
        this.exporter = exporter;
    }

    @Override
    public Integer call() {
        Optional<Integer> most = ClientSettingsFactory.range("--parallel", parallel, 1, BatchKeys.MOST_PARALLEL);
        ExportRequest request =
                new ExportRequest(EnumSet.allOf(AssetKind.class), NameFilter.ALL, plan.mode(), true, heavy.failFast);
        boolean apiUrlGiven = figma.apiUrl != null
                || figma.offline != null
                || surroundings.variable("EXFIG_FIGMA_API_URL").isPresent();
        return exporter.runAll(
                        new Exporter.Options(global, figma, heavy, report, cache),
                        console -> new BatchSelection(console, reading.reader(), heavy.failFast)
                                .select(paths, recursive, most, apiUrlGiven),
                        request)
                .number();
    }
}
