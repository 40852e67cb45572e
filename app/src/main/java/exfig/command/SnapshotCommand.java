package exfig.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
    @Mixin
    SeveralConfigs configs = new SeveralConfigs();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The snapshot's folder.")
    @Nullable
    Path output;

    @Option(names = "--fresh", description = "Ask for everything, whatever the folder holds.")
    boolean fresh;

    @Option(
            names = "--check",
            description = "Record nothing; exit 8 when a Figma file has another version than the snapshot's. One Tier 3"
                    + " request for each file.")
    boolean check;

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
        Explanation interrupted = Interruption.told("interrupted; the folder is as it was");
        return CommandRun.run(global, surroundings, interrupted, this::snapshot).number();
    }

    private ExitCode snapshot(Console console) throws InterruptedException {
        if (output == null || figma.offline != null) {
            throw new UsageException(
                    "snapshot asks Figma, so --offline makes no sense here",
                    "--offline is for the commands that replay what snapshot has recorded.");
        }
        Selection selection = configs.select(console, figma, surroundings);
        if (!selection.refused().isEmpty()) {
            return SeveralConfigs.refused(selection, console);
        }
        if (check) {
            ReadingServices reading = new ReadingServices(surroundings, clock, console, figma);
            return new SnapshotCheck(reading, console, figma.deadline()).compare(selection, output);
        }
        return new SnapshotRecorder(surroundings, clock, console, figma).record(selection, output, fresh);
    }
}
