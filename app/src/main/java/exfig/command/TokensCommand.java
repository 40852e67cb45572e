package exfig.command;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `exfig tokens`: files of design tokens.
@Command(
        name = "tokens",
        synopsisSubcommandLabel = "COMMAND",
        description = "Look at files of design tokens, and write them in another form. Nothing is asked of Figma.",
        footer = {
            "",
            "Examples:",
            "  exfig tokens info design.tokens.json",
            "  exfig tokens convert design.tokens.json --type color --to css"
        })
final class TokensCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    CommandSpec spec;

    /// The command with those below it.
    static CommandLine withCommands(Surroundings surroundings) {
        CommandLine command = new CommandLine(new TokensCommand())
                .addSubcommand(new TokensInfoCommand(surroundings))
                .addSubcommand(new TokensConvertCommand(surroundings));
        command.getSubcommands().values().forEach(CommandTree::addHelp);
        return command;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.number();
    }
}
