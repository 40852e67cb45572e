package exfig.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Prose below the options of a help page. In the source it stands in lines of any length; picocli
/// wraps each of them for itself, so that what belongs together is joined first.
final class Footers {
    private Footers() {}

    /// Joins the paragraphs of a command and of all below it.
    static void join(CommandSpec spec) {
        spec.usageMessage().footer(joined(List.of(spec.usageMessage().footer())).toArray(String[]::new));
        spec.subcommands().values().stream()
                .distinct()
                .map(CommandLine::getCommandSpec)
                .forEach(Footers::join);
    }

    /// Lines that begin with a blank, are empty, or end in a colon stay for themselves.
    static List<String> joined(List<String> lines) {
        List<String> joined = new ArrayList<>();
        boolean open = false;
        for (String line : lines) {
            boolean prose = !line.isEmpty() && !line.startsWith(" ");
            if (prose && open) {
                joined.set(joined.size() - 1, joined.getLast() + " " + line);
            } else {
                joined.add(line);
            }
            open = prose && !line.endsWith(":");
        }
        return joined;
    }
}
