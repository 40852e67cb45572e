package exfig.platform;

import exfig.asset.Artwork;
import exfig.asset.TargetPlatform;
import java.util.List;
import java.util.Optional;

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
}
