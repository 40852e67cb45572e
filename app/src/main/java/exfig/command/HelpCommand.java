package exfig.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `exfig help`: of a command, as its `--help`, or of a topic.
@Command(
        name = "help",
        helpCommand = true,
        description = "Show the help of a command, or a page about a topic: addresses, config, environment,"
                + " exit-codes, files, rate-limits.")
final class HelpCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "COMMAND|TOPIC",
            description = "For example: icons, config check, environment.")
    List<String> words = List.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call
    CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine root = spec.parent().commandLine();
        PrintWriter out = root.getOut();
        if (words.isEmpty()) {
            root.usage(out);
            out.println();
            out.println("Topics (exfig help TOPIC):");
            HelpTopics.all().forEach((topic, about) -> out.println("  %-13s%s".formatted(topic, about)));
        } else if (words.equals(List.of("config"))) {
            // A command and a topic: the page says more than the list of subcommands.
            out.print(HelpTopics.text("config").orElseThrow());
        } else {
            show(root, out);
        }
        out.flush();
        return ExitCode.DONE.number();
    }

    private void show(CommandLine root, PrintWriter out) {
        CommandLine at = root;
        for (String word : words) {
            CommandLine below = at.getSubcommands().get(word);
            if (below == null) {
                out.print(topic());
                return;
            }
            at = below;
        }
        at.usage(out);
    }

    private String topic() {
        String asked = String.join(" ", words);
        return HelpTopics.text(String.join("-", words).toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsageException(
                        "there is no command and no topic \"" + asked + "\"",
                        "Topics: " + String.join(", ", HelpTopics.all().keySet()) + ". Commands: exfig --help."));
    }
}
