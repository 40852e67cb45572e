package exfig.command;

import exfig.config.keys.RootKeys;
import exfig.config.schema.KeyPage;
import exfig.config.schema.KeyPages;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `exfig explain`.
@Command(
        name = "explain",
        description = "Explain a code (what it means, why, how to mend it, an example) or a key of the configuration."
                + " Without either, list all codes.",
        footer = {
            "",
            "Problems of configurations have codes such as C010; kinds of failure have names such as rate-limited,",
            "which stand in reports (errorCode) too; rules of exfig lint have names as well. Of a key, its end is enough",
            "where there is one such key.",
            "",
            "Examples:",
            "  exfig explain C027",
            "  exfig explain rate-limited",
            "  exfig explain ios.icons.format"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDEST_CODE = 28;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE|KEY",
            description = "C010, rate-limited, icons.format and so on, in any letter case.")
    @Nullable
    String code;

    private final Surroundings surroundings;

    ExplainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        PrintStream out = surroundings.out();
        if (code == null) {
            CodePages.all().forEach(page -> row(page).forEach(out::println));
        } else {
            explained(code).forEach(out::println);
        }
        return ExitCode.DONE.number();
    }

    private static List<String> explained(String asked) {
        Optional<CodePage> page = CodePages.find(asked);
        if (page.isPresent()) {
            return page(page.get());
        }
        List<KeyPage> keys = KeyPages.find(asked);
        return switch (keys.size()) {
            case 0 -> throw unknown(asked);
            case 1 -> KeyExplanation.page(keys.getFirst());
            default -> KeyExplanation.list(asked, keys);
        };
    }

    private static UsageException unknown(String asked) {
        List<String> similar = RootKeys.CATALOGUE.similar(asked.substring(asked.lastIndexOf('.') + 1));
        return new UsageException(
                "there is no code and no key \"" + asked + "\"",
                similar.isEmpty()
                        ? "exfig explain lists all codes, and exfig explain ios (or common, figma, ...) the keys below it."
                        : "did you mean " + String.join(" or ", similar) + "?");
    }

    private static List<String> row(CodePage page) {
        List<String> lines = new ArrayList<>(Texts.wrapped(page.summary(), WIDEST_CODE));
        lines.set(
                0,
                ("%-" + WIDEST_CODE + "s").formatted(page.code())
                        + lines.getFirst().strip());
        return lines;
    }

    /// Title, then a paragraph for the reason, one for the mending, and the example in one line.
    static List<String> page(CodePage page) {
        List<String> lines = new ArrayList<>(Texts.wrapped(page.code() + " (" + page.kind() + ")", 0));
        lines.addAll(Texts.wrapped(page.summary(), 0));
        int mending = page.body().indexOf("Do: ");
        int example = page.body().indexOf("Example: ");
        String reason = page.body().substring(0, mending).strip();
        if (!reason.isEmpty()) {
            lines.add("");
            lines.addAll(Texts.wrapped("Why: " + reason, 0));
        }
        lines.add("");
        lines.addAll(Texts.wrapped(page.body().substring(mending, example), 0));
        lines.add("");
        lines.add("Example:");
        lines.addAll(Texts.wrapped(page.body().substring(example + "Example: ".length()), 2));
        return lines;
    }
}
