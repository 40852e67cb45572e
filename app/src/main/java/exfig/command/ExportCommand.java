package exfig.command;

import exfig.asset.AssetKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `exfig export`.
@Command(
        name = "export",
        description = "Export several kinds of assets, or all, in one run with one commit.",
        footer = {
            "",
            "Examples:",
            "  exfig export                 everything that the configuration names",
            "  exfig export icons images    two kinds"
        })
final class ExportCommand extends ConfigCommand {
    @Parameters(
            arity = "0..*",
            paramLabel = "KIND",
            description = "colors, typography, icons, images. Default: everything that the configuration names.")
    List<String> kinds = List.of();

    @Option(
            names = "--filter",
            paramLabel = "PATTERN",
            description = "Figma names separated by commas; * matches any sequence. Case-sensitive.")
    @Nullable
    String filter;

    @Mixin
    HeavyOptions heavy = new HeavyOptions();

    ExportCommand(Exporter exporter) {
        super(exporter);
    }

    @Override
    public Integer call() {
        return export(kindsOf(kinds), filter, heavy);
    }

    /// The kinds of these words; all kinds when there are none.
    ///
    /// @throws UsageException for a word that is no kind
    static Set<AssetKind> kindsOf(List<String> words) {
        if (words.isEmpty()) {
            return EnumSet.allOf(AssetKind.class);
        }
        Set<AssetKind> kinds = EnumSet.noneOf(AssetKind.class);
        for (String word : words) {
            kinds.add(Arrays.stream(AssetKind.values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "unknown kind \"" + word + "\"", "One of colors, typography, icons, images.")));
        }
        return kinds;
    }
}
