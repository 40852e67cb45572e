package exfig.config;

import exfig.asset.AssetKind;
import exfig.asset.Naming;
import exfig.platform.ArtworkOutput;
import exfig.platform.ConfigPosition;

/// One configured export of icons or images.
///
/// @param kind [AssetKind#ICONS] or [AssetKind#IMAGES]
public record ArtworkEntry(
        AssetKind kind, ComponentSource source, Naming naming, ArtworkOutput output, ConfigPosition position) {}
