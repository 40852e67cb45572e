package exfig.command;

import exfig.config.ConfigDiscovery;
import exfig.config.ConfigException;
import exfig.config.ConfigReader;
import exfig.config.ExportConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig snapshot`.
@Command(
        name = "snapshot",
        description = "Record everything that configurations need from Figma in a folder, which --offline replays bit"
                + " for bit without network and token. Nothing is exported.",
        footer = {
            "",
            "Into a folder that holds a snapshot, only what has changed in Figma since is asked for. The folder is",
            "meant to be committed: it holds no token, no signed address and no name of a person, and is the same",
            "for the same version of the design.",
            "",
            "Examples:",
            "  exfig snapshot -o design                    what exfig.yaml needs",
            "  exfig snapshot -o design ios.yaml web.yaml  what these two need",
            "  exfig export --offline design               replays it"
        })
final class SnapshotCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "CONFIG",
            description = "Configuration files, folders with them, or patterns. Default: as for exports.")
    List<String> paths = List.of();

    @Option(
            names = {"-i", "--input"},
            paramLabel = "FILE",
            description = "A configuration; the same as naming it without an option.")
    @Nullable
    Path input;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The snapshot's folder.")
    @Nullable
    Path output;

    @Option(names = "--recursive", description = "Search folders in folders, too.")
    boolean recursive;

    @Option(names = "--fresh", description = "Ask for everything, whatever the folder holds.")
    boolean fresh;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    @Mixin
    FigmaOptions figma = new FigmaOptions();

    private final Surroundings surroundings;
    private final Clock clock;

    SnapshotCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Console console = Console.open(global, surroundings)) {
            try {
                if (output == null || figma.offline != null) {
                    throw new UsageException(
                            "snapshot asks Figma, so --offline makes no sense here",
                            "--offline is for the commands that replay what snapshot has recorded.");
                }
                return new SnapshotRecorder(surroundings, clock, console, figma)
                        .record(select(console), output, fresh)
                        .number();
            } catch (ConfigException e) {
                e.problems().forEach(console::problem);
                return ExitCode.USAGE.number();
            } catch (InterruptedException _) {
                console.error(new Explanation(
                        "interrupted; the folder is as it was", Optional.empty(), ExitCode.INTERRUPTED));
                return ExitCode.INTERRUPTED.number();
            } catch (RuntimeException e) {
                return console.error(e).number();
            }
        }
    }

    private Selection select(Console console) {
        List<String> named = new ArrayList<>(paths);
        if (input != null) {
            named.add(input.toString());
        }
        if (named.size() > 1 || (named.size() == 1 && input == null)) {
            boolean apiUrlGiven = figma.apiUrl != null
                    || surroundings.variable("EXFIG_FIGMA_API_URL").isPresent();
            return new BatchSelection(console, false).select(named, recursive, named.size(), apiUrlGiven);
        }
        ExportConfig config =
                new ConfigReader(new Outputs()).read(input != null ? input : ConfigDiscovery.find(Path.of("")));
        config.warnings().forEach(console::problem);
        return Selection.of(config, Selection.MANIFEST);
    }
}
