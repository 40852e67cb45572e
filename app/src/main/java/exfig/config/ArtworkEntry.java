package exfig.config;

import exfig.asset.AssetKind;
import exfig.asset.Naming;
import exfig.platform.ArtworkOutput;
import exfig.platform.ConfigPosition;

/// One configured export of icons or images.
///
/// @param kind [AssetKind#ICONS] or [AssetKind#IMAGES]
/// @param mirroring how right-to-left variants are told
public record ArtworkEntry(
        AssetKind kind,
        ComponentSource source,
        Naming naming,
        MirroringRule mirroring,
        ArtworkOutput output,
        ConfigPosition position) {}
