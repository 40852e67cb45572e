package exfig.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `exfig config`: configuration files without an export.
@Command(
        name = "config",
        synopsisSubcommandLabel = "COMMAND",
        description = "Check configurations, show what they mean, or print their schema. Nothing is asked of Figma.",
        footer = {
            "",
            "Examples:",
            "  exfig config check             what is wrong with exfig.yaml, all at once",
            "  exfig config check configs/ --format json",
            "  exfig config print --origin    what it means, and where each value is from",
            "  exfig config schema > exfig.schema.json"
        })
final class ConfigurationCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    CommandSpec spec;

    /// The command with those below it.
    static CommandLine withCommands(Surroundings surroundings) {
        CommandLine command = new CommandLine(new ConfigurationCommand())
                .addSubcommand(new ConfigCheckCommand(surroundings))
                .addSubcommand(new ConfigPrintCommand(surroundings))
                .addSubcommand(new ConfigSchemaCommand(surroundings));
        command.getSubcommands().values().forEach(CommandTree::addHelp);
        return command;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
