package exfig.export.process;

import exfig.asset.Appearance;
import exfig.asset.AssetKind;
import exfig.asset.DrawnComponent;
import exfig.asset.TargetPlatform;
import exfig.config.ArtworkEntry;
import java.util.Optional;
import java.util.Set;

/// What a component's asset name says: `Wallet_dark~ipad` is the dark drawing of `Wallet` for the iPad.
///
/// Suffix and idiom may stand in either order. A tilde without a known idiom behind it belongs to the base.
///
/// @param base the name without suffix and idiom, never blank
/// @param idiom a device idiom of an asset catalog; read for iOS icons only
record Label(String base, Optional<String> idiom, Appearance appearance) {
    /// The idioms of asset catalogs (Apple's Asset Catalog Format Reference).
    static final Set<String> IDIOMS = Set.of("universal", "iphone", "ipad", "mac", "tv", "watch", "car", "vision");

    static Label of(DrawnComponent component, ArtworkEntry entry) {
        boolean idioms = readsIdioms(entry);
        Label whole = new Label(component.assetName(), Optional.empty(), component.file());
        Label bare = idioms ? whole.withoutIdiom() : whole;
        Label light = entry.source().darkSuffix().map(bare::withoutSuffix).orElse(bare);
        return idioms && light.idiom.isEmpty() ? light.withoutIdiom() : light;
    }

    /// Whether `~ipad` and its like mean an idiom for this entry.
    static boolean readsIdioms(ArtworkEntry entry) {
        return entry.kind() == AssetKind.ICONS
                && entry.output().platform().filter(TargetPlatform.IOS::equals).isPresent();
    }

    private Label withoutIdiom() {
        int tilde = base.lastIndexOf('~');
        if (tilde <= 0 || base.substring(0, tilde).isBlank() || !IDIOMS.contains(base.substring(tilde + 1))) {
            return this;
        }
        return new Label(base.substring(0, tilde), Optional.of(base.substring(tilde + 1)), appearance);
    }

    private Label withoutSuffix(String suffix) {
        int end = base.length() - suffix.length();
        boolean dark = !suffix.isEmpty()
                && base.endsWith(suffix)
                && !base.substring(0, end).isBlank();
        return dark ? new Label(base.substring(0, end), idiom, Appearance.DARK) : this;
    }
}
