package exfig.command;

import exfig.asset.AssetKind;
import exfig.config.ConfigReader;
import exfig.config.ExportConfig;
import exfig.export.ExportRequest;
import exfig.export.process.NameFilter;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.library.DemoLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exfig demo`: a whole export from the embedded simulator, without an account, a token or the network.
@Command(
        name = "demo",
        description = "Run a whole export on a built-in design system: no account, token or network needed.",
        footer = {
            "",
            "The configuration that it uses is written beside the result, as a start for your own, and so is",
            "gallery.html, a page that shows everything (exfig gallery)."
        })
final class DemoCommand implements Callable<Integer> {
    private static final String CONFIG = "exfig.yaml";

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            defaultValue = "exfig-demo",
            description = "Where the demo project goes. Default: exfig-demo.")
    Path output = Path.of("exfig-demo");

    @Mixin
    PlanOptions plan = new PlanOptions();

    @Mixin
    ReportOptions report = new ReportOptions();

    private final Surroundings surroundings;

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        writeConfig();
        try (Simulator simulator = Simulator.start(SimulatorOptions.of(new DemoLibrary()))) {
            Map<String, String> environment = new HashMap<>(surroundings.environment());
            environment.put("EXFIG_FIGMA_API_URL", simulator.apiUrl().toString());
            environment.put("FIGMA_PERSONAL_TOKEN", "demo-token");
            Surroundings demo = new Surroundings(
                    environment, surroundings.in(), surroundings.out(), surroundings.err(), surroundings.terminal());
            ExportRequest request =
                    new ExportRequest(EnumSet.allOf(AssetKind.class), NameFilter.ALL, plan.mode(), true, false);
            ExitCode exit = new Exporter(demo, Clock.systemUTC())
                    .run(
                            new Exporter.Options(
                                    global, new FigmaOptions(), HeavyOptions.none(), report, CacheOptions.none()),
                            this::config,
                            request,
                            output.resolve(".exfig-manifest.json"));
            if (exit == ExitCode.DONE && plan.mode() == ExportRequest.Mode.WRITE) {
                exit = tokens(demo);
            }
            if (exit == ExitCode.DONE && plan.mode() == ExportRequest.Mode.WRITE) {
                Path gallery = output.resolve("gallery.html");
                new GalleryWriting(StoreSettings.of(demo).path()).write(output.resolve(CONFIG), gallery, false);
                if (!global.quiet) {
                    surroundings.out().println(FileTree.of(output));
                    surroundings.out().println("Open " + gallery + " in a browser to see it all.");
                }
            }
            return exit.number();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the same configuration reads, as design tokens.
    private ExitCode tokens(Surroundings demo) {
        DownloadCommand download = new DownloadCommand(demo, Clock.systemUTC());
        download.kind = DownloadCommand.Kind.TOKENS;
        download.input = output.resolve(CONFIG);
        download.output = output.resolve("tokens/design.tokens.json");
        download.global = global;
        int exit = download.call();
        return Arrays.stream(ExitCode.values())
                .filter(code -> code.number() == exit)
                .findFirst()
                .orElse(ExitCode.OTHER);
    }

    private ExportConfig config() {
        return new ConfigReader(new Outputs()).read(output.resolve(CONFIG));
    }

    private void writeConfig() {
        Path file = output.resolve(CONFIG);
        try (InputStream template =
                Objects.requireNonNull(DemoCommand.class.getResourceAsStream("/exfig/demo/exfig.yaml"))) {
            Files.createDirectories(output);
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@FILE@", new DemoLibrary().fileKey())
                    .replace("@OUT@", output.toString().replace('\\', '/'));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new ExportException(
                    new ExportFailure.Unwritable(
                            file, e.getClass().getSimpleName().replaceAll("Exception$", "")),
                    e);
        }
    }
}
