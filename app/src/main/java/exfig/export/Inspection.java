package exfig.export;

import exfig.asset.AssetKind;
import exfig.asset.TargetPlatform;
import exfig.platform.ConfigPosition;
import java.util.List;
import java.util.Optional;

/// What one entry of a config selects in Figma.
///
/// @param platform empty for plain folders
/// @param assets sorted by final name
/// @param files how many files its outputs plan
public record Inspection(
        AssetKind kind, ConfigPosition position, Optional<TargetPlatform> platform, List<Asset> assets, int files) {
    public Inspection {
        assets = List.copyOf(assets);
    }

    /// One asset.
    ///
    /// @param figmaName its name in Figma, without suffixes of appearances
    /// @param name its name after all rules of the entry
    /// @param appearances such as `light` and `dark`; empty where there is only one look
    public record Asset(String figmaName, String name, List<String> appearances) {
        public Asset {
            appearances = List.copyOf(appearances);
        }
    }
}
