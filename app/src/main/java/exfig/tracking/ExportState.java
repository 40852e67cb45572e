package exfig.tracking;

import exfig.figma.id.FileKey;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A complete export of one kind of asset of one configuration, as it was recorded.
///
/// The digests of the single files stand in the manifest; here is only one over all of them, which
/// tells whether the manifest still speaks of this export, or of a later one that was not recorded.
///
/// @param versions of the Figma files that it read, as they were before it read them
/// @param outputs [#digestOf] the files that it left
public record ExportState(Fingerprint fingerprint, Map<FileKey, String> versions, String outputs) {
    public ExportState {
        versions = Collections.unmodifiableSortedMap(new TreeMap<>(versions));
    }

    /// One digest over files.
    ///
    /// @param files path → SHA-256, as the manifest has them
    public static String digestOf(SortedMap<String, String> files) {
        TextDigest digest = new TextDigest();
        files.forEach((path, sha256) -> {
            digest.add(path);
            digest.add(sha256);
        });
        return digest.hex();
    }
}
