package exfig.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// Completion for fish, which picocli does not write: a line for each command and each option.
final class FishCompletion {
    private FishCompletion() {}

    static String script(CommandLine root) {
        String none = "__fish_use_subcommand";
        Stream<String> below = root.getSubcommands().entrySet().stream()
                .flatMap(entry -> command(entry.getKey(), entry.getValue().getCommandSpec()));
        return Stream.concat(
                        options(none, root.getCommandSpec()), Stream.concat(names(none, root.getCommandSpec()), below))
                .collect(Collectors.joining("\n", "# exfig completion fish\n", "\n"));
    }

    private static Stream<String> command(String name, CommandSpec spec) {
        String under = "__fish_seen_subcommand_from " + name;
        String direct = spec.subcommands().isEmpty()
                ? under
                : under + "; and not __fish_seen_subcommand_from "
                        + String.join(" ", spec.subcommands().keySet());
        Stream<String> deeper = spec.subcommands().entrySet().stream()
                .flatMap(entry -> options(
                        under + "; and __fish_seen_subcommand_from " + entry.getKey(),
                        entry.getValue().getCommandSpec()));
        return Stream.concat(options(direct, spec), Stream.concat(names(direct, spec), deeper));
    }

    private static Stream<String> names(String when, CommandSpec spec) {
        return spec.subcommands().entrySet().stream()
                .map(entry -> "complete -c exfig -f -n " + quoted(when) + " -a " + entry.getKey() + " -d "
                        + quoted(about(
                                entry.getValue().getCommandSpec().usageMessage().description())));
    }

    private static Stream<String> options(String when, CommandSpec spec) {
        return spec.options().stream().map(option -> option(when, option));
    }

    private static String option(String when, OptionSpec option) {
        String names = Stream.of(option.names())
                .map(name -> name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1))
                .collect(Collectors.joining());
        return "complete -c exfig -n " + quoted(when) + names + (option.arity().max() > 0 ? " -r" : "") + " -d "
                + quoted(about(option.description()));
    }

    /// The first sentence.
    private static String about(String[] description) {
        String text = String.join(" ", List.of(description)).replace("%%", "%");
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
