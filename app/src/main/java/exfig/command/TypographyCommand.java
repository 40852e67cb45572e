package exfig.command;

import exfig.asset.AssetKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `exfig typography`.
@Command(
        name = "typography",
        aliases = "text-styles",
        description = "Export text styles by the configuration.",
        footer = {
            "",
            "Examples:",
            "  exfig typography                all of them",
            "  exfig typography 'heading/*'    only these; * matches anything, / included",
            "  exfig typography --dry-run      what would change, and what it would cost"
        })
final class TypographyCommand extends ConfigCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILTER",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    TypographyCommand(Exporter exporter) {
        super(exporter);
    }

    @Override
    public Integer call() {
        return export(Set.of(AssetKind.TYPOGRAPHY), filter, HeavyOptions.none());
    }
}
