package exfig.command;

import exfig.asset.AssetKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `exfig icons`.
@Command(
        name = "icons",
        description = "Export icons by the configuration.",
        footer = {
            "",
            "Examples:",
            "  exfig icons                     all of them",
            "  exfig icons 'tab/*,bell'        only these; * matches anything, / included",
            "  exfig icons --dry-run           what would change, and what it would cost"
        })
final class IconsCommand extends ConfigCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILTER",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    @Mixin
    HeavyOptions heavy = new HeavyOptions();

    IconsCommand(Exporter exporter) {
        super(exporter);
    }

    @Override
    public Integer call() {
        return export(Set.of(AssetKind.ICONS), filter, heavy);
    }
}
