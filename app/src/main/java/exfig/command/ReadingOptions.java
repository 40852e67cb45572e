package exfig.command;

import exfig.config.ConfigReader;
import exfig.config.ReadOptions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How severely configurations are read.
final class ReadingOptions {
    @Option(
            names = "--strict",
            negatable = true,
            description = "Warnings about the configuration are errors, or not. Default: its key strict.")
    @Nullable
    Boolean strict;

    @Option(names = "--allow-unknown-keys", description = "Unknown keys are warnings.")
    boolean unknownKeysAllowed;

    ConfigReader reader() {
        return new ConfigReader(new Outputs(), new ReadOptions(Optional.ofNullable(strict), unknownKeysAllowed));
    }
}
