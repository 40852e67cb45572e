package exfig.command;

import exfig.asset.AssetKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `exfig images`.
@Command(
        name = "images",
        description = "Export illustrations and other images by the configuration.",
        footer = {
            "",
            "Examples:",
            "  exfig images                    all of them",
            "  exfig images 'onboarding/*'     only these; * matches anything, / included",
            "  exfig images --dry-run          what would change, and what it would cost"
        })
final class ImagesCommand extends ConfigCommand {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "FILTER",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    @Mixin
    HeavyOptions heavy = new HeavyOptions();

    ImagesCommand(Exporter exporter) {
        super(exporter);
    }

    @Override
    public Integer call() {
        return export(Set.of(AssetKind.IMAGES), filter, heavy);
    }
}
