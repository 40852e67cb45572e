package exfig.command;

import exfig.json.JsonText;
import exfig.terminal.SafeText;
import exfig.tokens.TokenFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig tokens info`.
@Command(name = "info", description = "Count the tokens of a file by type and group, and find what is wrong with it.")
final class TokensInfoCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A file of design tokens.")
    @Nullable
    Path file;

    @Option(names = "--json", description = "For other programs.")
    boolean json;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    private final Surroundings surroundings;

    TokensInfoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, _ -> info());
    }

    private ExitCode info() {
        Path path = file == null ? Path.of("") : file;
        TokenFile.Summary summary = TokenFileArgument.read(path).summary();
        if (json) {
            surroundings
                    .out()
                    .print(JsonText.of(JsonText.members(
                            "file", path.toString(),
                            "totalTokens", summary.total(),
                            "aliases", summary.aliases(),
                            "types", summary.types(),
                            "groups", summary.groups(),
                            "warnings", List.of())));
        } else {
            text(path, summary);
        }
        return ExitCode.DONE;
    }

    private void text(Path path, TokenFile.Summary summary) {
        line(path + ": " + summary.total() + " tokens, " + summary.aliases() + " of them aliases");
        most(summary.types())
                .forEach(type -> line("  %-12s %d (%d %%)"
                        .formatted(
                                type.getKey(),
                                type.getValue(),
                                Math.round(100.0 * type.getValue() / summary.total()))));
        most(summary.groups()).forEach(group -> line("  " + group.getKey() + ": " + group.getValue()));
    }

    private void line(String text) {
        surroundings.out().println(SafeText.line(text));
    }

    private static List<Map.Entry<String, Integer>> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}
