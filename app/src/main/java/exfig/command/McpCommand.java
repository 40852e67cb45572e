package exfig.command;

import exfig.mcp.ExfigServer;
import exfig.terminal.SafeText;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `exfig mcp`.
@Command(
        name = "mcp",
        description = "Serve exfig to programs that speak the Model Context Protocol, on stdin and stdout, until stdin"
                + " ends.",
        footer = {
            "",
            "Tools: exfig_validate, exfig_lint, exfig_inspect, exfig_export and so on; each runs a command of exfig in",
            "the working directory, with the token of the environment, one after the other.",
            "",
            "Example, in the settings of a client:",
            "  {\"mcpServers\": {\"exfig\": {\"command\": \"exfig\", \"args\": [\"mcp\"]}}}"
        })
final class McpCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    McpCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ExfigServer server =
                new ExfigServer(Version.text().replace("exfig ", ""), new NestedProgram(surroundings), McpPages.all());
        try {
            server.serve(
                    surroundings.in(),
                    surroundings.out(),
                    complaint -> surroundings.err().println("warning: " + SafeText.line(complaint)));
            return ExitCode.DONE.number();
        } catch (InterruptedException _) {
            return ExitCode.INTERRUPTED.number();
        } catch (RuntimeException e) {
            Explanation explanation = Explanations.of(e);
            surroundings.err().println("error: " + explanation.sentence());
            Optional<String> hint = explanation.hint();
            hint.ifPresent(text -> surroundings.err().println("  hint: " + text));
            return explanation.exitCode().number();
        }
    }
}
