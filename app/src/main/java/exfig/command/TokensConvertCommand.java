package exfig.command;

import exfig.json.JsonText;
import exfig.tokens.TokenFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig tokens convert`.
@Command(
        name = "convert",
        description = "Write some or all tokens of a file in another form.",
        footer = {
            "",
            "dtcg keeps everything: order, references, extensions and members that exfig does not know. flat (path to",
            "value) and css (custom properties) follow references."
        })
final class TokensConvertCommand implements Callable<Integer> {
    enum Target {
        DTCG,
        FLAT,
        CSS
    }

    @Parameters(paramLabel = "FILE", description = "A file of design tokens.")
    @Nullable
    Path file;

    @Option(names = "--group", paramLabel = "PATH", description = "This group only, such as Brand.Colors.")
    @Nullable
    String group;

    @Option(names = "--type", paramLabel = "TYPE", arity = "1..*", split = ",", description = "These types only.")
    List<String> types = List.of();

    @Option(names = "--to", paramLabel = "FORM", description = "dtcg, flat or css. Default: dtcg.")
    Target target = Target.DTCG;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write there and not to stdout.")
    @Nullable
    Path output;

    @Option(names = "--compact", description = "All on one line.")
    boolean compact;

    @Mixin
    GlobalOptions global = new GlobalOptions();

    private final Surroundings surroundings;

    TokensConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return CommandRun.run(global, surroundings, this::convert);
    }

    private ExitCode convert(Console console) {
        TokenFile.Selection chosen = TokenFileArgument.read(file == null ? Path.of("") : file)
                .select(Optional.ofNullable(group), Set.copyOf(types));
        if (chosen.size() == 0) {
            throw new UsageException(
                    "no token is left to write", "Look at exfig tokens info for groups and types of the file.");
        }
        List<String> leftOut = new ArrayList<>();
        JsonText.Layout layout = compact ? JsonText.Layout.COMPACT : JsonText.Layout.MEMBERS;
        String text = switch (target) {
            case DTCG -> chosen.dtcg(layout);
            case FLAT -> chosen.flat(layout);
            case CSS -> chosen.css(leftOut);
        };
        leftOut.forEach(
                path -> console.line("warning: " + path + " is left out, since CSS has no single value for it"));
        if (output == null) {
            surroundings.out().print(text);
        } else {
            OutputFiles.write(output, text);
        }
        return ExitCode.DONE;
    }
}
