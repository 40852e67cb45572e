package exfig.command;

import exfig.asset.AssetKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `exfig colors`.
@Command(
        name = "colors",
        description = "Export color styles or variables by the configuration.",
        footer = {
            "",
            "Examples:",
            "  exfig colors                    all of them",
            "  exfig colors 'background/*'     only these; * matches anything, / included",
            "  exfig colors --dry-run          what would change, and what it would cost"
        })
final class ColorsCommand extends ConfigCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILTER",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    ColorsCommand(Exporter exporter) {
        super(exporter);
    }

    @Override
    public Integer call() {
        return export(Set.of(AssetKind.COLORS), filter, HeavyOptions.none());
    }
}
