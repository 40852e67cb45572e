package exfig.platform;

import exfig.asset.Artwork;
import exfig.asset.TargetPlatform;
import exfig.plan.RenderKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Turns the icons or images of one config entry into planned files. Pure: same assets, same files.
public interface ArtworkOutput {
    /// Whose descriptions apply; empty for plain downloads, which take every component.
    Optional<TargetPlatform> platform();

    /// Why this machine cannot make the files, in a sentence without an end; empty when it can.
    default Optional<String> obstacle() {
        return Optional.empty();
    }

    /// The files of these assets, which come sorted by final name and free of duplicates.
    PlannedOutput plan(List<Artwork> artwork);

    /// The same after some renders turned out to be nothing for a conversion that has a substitute.
    ///
    /// @param unfit those renders
    default PlannedOutput plan(List<Artwork> artwork, Set<RenderKey> unfit) {
        return plan(artwork);
    }
}
