package exfig.command;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `exfig completion`: scripts that complete commands and options in shells.
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in bash, zsh or fish.",
        footer = {
            "",
            "  bash, in ~/.bashrc:                 source <(exfig completion bash)",
            "  zsh, in ~/.zshrc, after compinit:   source <(exfig completion zsh)",
            "  fish, once:  exfig completion fish > ~/.config/fish/completions/exfig.fish"
        })
final class CompletionCommand implements Callable<Integer> {
    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    String shell = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    CommandSpec spec;

    private final Surroundings surroundings;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandLine root = spec.parent().commandLine();
        String script = switch (shell.toLowerCase(Locale.ROOT)) {
            // One script for both: in zsh it switches bash's way of completing on.
            case "bash", "zsh" -> AutoComplete.bash("exfig", root);
            case "fish" -> FishCompletion.script(root);
            default ->
                throw new UsageException("there is no completion for \"" + shell + "\"", "One of bash, zsh, fish.");
        };
        surroundings.out().print(script);
        return ExitCode.DONE.number();
    }
}
