package exfig.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `exfig explain`.
@Command(
        name = "explain",
        description = "Explain a code: what it means, why, how to mend it, an example. Without a code, list them all.",
        footer = {
            "",
            "Problems of configurations have codes such as C010; kinds of failure have names such as rate-limited,",
            "which stand in reports (errorCode) too; rules of exfig lint have names as well.",
            "",
            "Examples:",
            "  exfig explain C027",
            "  exfig explain rate-limited"
        })
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDEST_CODE = 28;

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "C010, rate-limited and so on, in any letter case.")
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
            page(found(code)).forEach(out::println);
        }
        return ExitCode.DONE.number();
    }

    private static CodePage found(String code) {
        return CodePages.find(code)
                .orElseThrow(() -> new UsageException(
                        "there is no code \"" + code + "\"", "exfig explain lists all that there are."));
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
