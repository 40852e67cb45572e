package exfig.command;

import exfig.asset.AssetKind;
import exfig.config.ConfigDiscovery;
import exfig.config.ExportConfig;
import exfig.export.ExportRequest;
import exfig.export.process.NameFilter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What the commands share that export by a configuration.
abstract class ConfigCommand implements Callable<Integer> {
    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "The configuration. Default: exfig.yaml, exfig.yml, figma-export.yaml, figma-export.yml.")
    @Nullable
    Path input;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    PlanOptions plan = new PlanOptions();

    @Mixin
    ReportOptions report = new ReportOptions();

    @Mixin
    CacheOptions cache = new CacheOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Exporter exporter;

    ConfigCommand(Exporter exporter) {
        this.exporter = exporter;
    }

    final int export(Set<AssetKind> kinds, @Nullable String filter, HeavyOptions heavy) {
        ExportRequest request = new ExportRequest(
                EnumSet.copyOf(kinds),
                filter == null ? NameFilter.ALL : NameFilter.parse(filter),
                plan.mode(),
                true,
                heavy.failFast);
        return exporter.run(
                        new Exporter.Options(global, figma, heavy, report, cache),
                        this::read,
                        request,
                        Selection.MANIFEST)
                .number();
    }

    private ExportConfig read() {
        return input != null
                ? reading.reader().read(input)
                : reading.reader()
                        .read(ConfigDiscovery.find(Path.of("")))
                        .warned(ConfigDiscovery.passedOver(Path.of("")));
    }
}
