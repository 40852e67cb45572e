package exfig.command;

import exfig.config.BatchSettings;
import exfig.config.ExportConfig;
import exfig.config.FigmaSettings;
import exfig.export.ConfigResult;
import java.nio.file.Path;
import java.util.List;

/// What one run exports: a config, or a batch of them.
///
/// @param name what people call all of it
/// @param configs that can be exported, those first that go first where they compete
/// @param refused configs that cannot, as their results
/// @param figma settings that count for all
/// @param batch whether the configurations themselves ask for `--fail-fast` or `--resume`
/// @param parallel configs that load or write at a time
/// @param manifest where exfig remembers what it wrote
/// @param checkpoint where the run remembers that it has begun
/// @param asked tells this selection from others: a run is gone on with only by one that was asked for
///     the same
record Selection(
        String name,
        List<ExportConfig> configs,
        List<ConfigResult> refused,
        FigmaSettings figma,
        BatchSettings batch,
        int parallel,
        Path manifest,
        Path checkpoint,
        String asked) {
    Selection {
        configs = List.copyOf(configs);
        refused = List.copyOf(refused);
    }

    /// Where exfig remembers what it wrote, unless a command says otherwise.
    static final Path MANIFEST = Path.of(".exfig-manifest.json");

    /// One config.
    static Selection of(ExportConfig config, Path manifest) {
        return new Selection(
                config.name(),
                List.of(config),
                List.of(),
                config.figma(),
                BatchSettings.NONE,
                1,
                manifest,
                Path.of(".exfig-checkpoint.json"),
                "");
    }

    boolean isBatch() {
        return !asked.isEmpty();
    }
}
