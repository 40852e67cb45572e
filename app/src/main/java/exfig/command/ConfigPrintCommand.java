package exfig.command;

import exfig.config.ConfigDiscovery;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig config print`.
@Command(
        name = "print",
        description = "Print a configuration as exfig understands it: with what it extends, values of the environment,"
                + " what entries inherit, and defaults. The text is a configuration that means the same.",
        footer = {
            "",
            "Problems go to stderr; a configuration with an error is not printed, and the exit code is 2.",
            "",
            "Examples:",
            "  exfig config print                     exfig.yaml in the working directory",
            "  exfig config print ios.yaml --origin   and where each value is from"
        })
final class ConfigPrintCommand implements Callable<Integer> {
    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The configuration. Default: as for exports.")
    @Nullable
    Path file;

    @Option(names = "--origin", description = "Say behind each value where it is from.")
    boolean origin;

    @Mixin
    ReadingOptions reading = new ReadingOptions();

    @Mixin
    GlobalOptions global = new GlobalOptions();

    private final Surroundings surroundings;

    ConfigPrintCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, _ -> {
            Path found = file != null ? file : ConfigDiscovery.find(Path.of(""));
            surroundings.out().print(reading.reader().effective(found, origin));
            return ExitCode.DONE;
        });
    }
}
