package exfig.command;

import exfig.simulator.LatencyModel;
import exfig.simulator.Library;
import exfig.simulator.RecordedLibrary;
import exfig.simulator.Simulator;
import exfig.simulator.SimulatorClock;
import exfig.simulator.SimulatorOptions;
import exfig.simulator.SimulatorPlan;
import exfig.simulator.library.DemoLibrary;
import exfig.simulator.library.SyntheticLibrary;
import exfig.simulator.scenario.Scenario;
import exfig.simulator.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `exfig simulate`: the embedded Figma as a server, for people who want to rehearse.
@Command(
        name = "simulate",
        description = "Serve a Figma API and an asset host on this machine, to rehearse exports without Figma.",
        footer = {
            "",
            "The first line on stdout is: READY api=URL cdn=URL control=URL",
            "Point exfig at it:  EXFIG_FIGMA_API_URL=<api> FIGMA_PERSONAL_TOKEN=any exfig fetch …",
            "The control address answers /stats and /log as JSON; POST /advance?seconds=N moves the clock, and",
            "POST /save?file=KEY gives a file a new version.",
            "",
            "Examples:",
            "  exfig simulate                                    the demo design system",
            "  exfig simulate --file recorded.json.gz --renders svg",
            "  exfig simulate --components 20000 --plan pro --latency realistic",
            "  exfig simulate --scenario mixed-20 --seed 7       a fifth of all requests fails",
            "",
            "Scenarios:"
        })
final class SimulateCommand implements Callable<Integer> {
    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Option(
            names = "--file",
            paramLabel = "FILE",
            description = "A recorded body of GET file, .json or .json.gz. May be repeated.")
    List<Path> files = List.of();

    @Option(
            names = "--renders",
            paramLabel = "DIR",
            description = "SVGs of the recorded nodes, named <node id with - for :>.svg.")
    @Nullable
    Path renders;

    @Option(
            names = "--file-key",
            paramLabel = "KEY",
            description = "The key that a recorded file is served under. Default: from the file's name.")
    @Nullable
    String fileKey;

    @Option(
            names = "--components",
            paramLabel = "N",
            description = "A synthetic library of so many icons, 1 to 100000.")
    @Nullable
    Integer components;

    @Option(
            names = "--scenario",
            paramLabel = "NAME",
            defaultValue = "happy",
            description = "What goes wrong, see the list below. Default: happy.")
    String scenario = "happy";

    @Option(
            names = "--plan",
            paramLabel = "NAME",
            description = "Whose rate limits apply: starter, pro, org, enterprise or unlimited."
                    + " Default: the scenario's, mostly unlimited.")
    @Nullable
    SimulatorPlan plan;

    @Option(
            names = "--latency",
            paramLabel = "MODEL",
            description = "none, realistic, or steady: realistic without chance. Default: the scenario's, mostly none.")
    @Nullable
    String latency;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Waits, rate limits and outages pass so many times as fast. Default: 1.")
    double speed = 1;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Fixes everything that is drawn by chance. Default: 1.")
    long seed = 1;

    @Option(names = "--api-port", paramLabel = "PORT", defaultValue = "0", description = "Default: any free one.")
    int apiPort;

    @Option(names = "--cdn-port", paramLabel = "PORT", defaultValue = "0", description = "Default: any free one.")
    int cdnPort;

    @Option(names = "--control-port", paramLabel = "PORT", defaultValue = "0", description = "Default: any free one.")
    int controlPort;

    private final Surroundings surroundings;

    SimulateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        List<Library> libraries = libraries();
        try (Console console = Console.open(global, surroundings);
                Simulator simulator = Simulator.start(options(libraries))) {
            surroundings
                    .out()
                    .println("READY api=" + simulator.apiUrl() + " cdn=" + simulator.cdnUrl() + " control="
                            + simulator.controlUrl());
            surroundings.out().flush();
            libraries.forEach(library -> console.line("serving file " + library.fileKey()));
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            return ExitCode.INTERRUPTED.number();
        }
        return ExitCode.DONE.number();
    }

    /// Completes the help; picocli calls it when the command is made.
    @Spec
    void describe(CommandSpec spec) {
        List<String> footer = new ArrayList<>(List.of(spec.usageMessage().footer()));
        for (Scenario known : Scenarios.all()) {
            // Footers are format strings: a percent sign must be doubled.
            footer.add("  %-20s%s".formatted(known.name(), known.description()).replace("%", "%%"));
        }
        spec.usageMessage().footer(footer.toArray(String[]::new));
    }

    private SimulatorOptions options(List<Library> libraries) {
        if (!(speed > 0 && speed < Double.POSITIVE_INFINITY)) {
            throw new UsageException("--speed must be a number above 0");
        }
        Scenario played = Scenarios.named(scenario)
                .orElseThrow(() -> new UsageException(
                        "--scenario knows no \"" + scenario + "\"",
                        Scenarios.all().stream().map(Scenario::name).collect(Collectors.joining(", ", "", "."))));
        if (plan != null) {
            played = played.withPlan(plan);
        }
        if (latency != null) {
            played = played.withLatency(latencyModel(latency));
        }
        return SimulatorOptions.of(libraries.toArray(Library[]::new))
                .withScenario(played)
                .withClock(SimulatorClock.fast(speed))
                .withSeed(seed)
                .withPorts(apiPort, cdnPort, controlPort);
    }

    private static LatencyModel latencyModel(String name) {
        return switch (name) {
            case "none" -> LatencyModel.none();
            case "realistic" -> LatencyModel.realistic(1);
            case "steady" -> LatencyModel.steady();
            default -> throw new UsageException("--latency knows no \"" + name + "\"", "none, realistic or steady.");
        };
    }

    private List<Library> libraries() throws IOException {
        if (files.size() > 1 && fileKey != null) {
            throw new UsageException("--file-key names one file, but " + files.size() + " are given");
        }
        List<Library> libraries = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new UsageException("cannot read " + file);
            }
            RecordedLibrary recorded = RecordedLibrary.load(file);
            recorded = renders == null ? recorded : recorded.withRenders(renders);
            libraries.add(fileKey == null ? recorded : recorded.withFileKey(fileKey));
        }
        if (components != null) {
            ClientSettingsFactory.range("--components", components, 1, SyntheticLibrary.MOST_COMPONENTS);
            libraries.add(new SyntheticLibrary(components, seed));
        }
        return libraries.isEmpty() ? List.of(new DemoLibrary()) : libraries;
    }
}
