package exfig.export;

import exfig.asset.AssetKind;
import exfig.config.ExportConfig;
import exfig.export.write.Commit;

/// Who owns files, as the manifest calls it.
final class FileOwner {
    private FileOwner() {}

    /// The kinds of a config are owners of their own: `icons` alone must not take the files of `colors`
    /// for stale.
    static String of(ExportConfig config, AssetKind kind) {
        return config.path().map(Commit::manifestPath).orElse(config.name()) + "#" + kind.word();
    }
}
