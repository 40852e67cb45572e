package exfig.tracking;

import exfig.cache.Manifest;
import exfig.figma.id.FileKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/// Decides whether an export would find everything as it left it.
public final class UpToDate {
    private UpToDate() {}

    /// Why the export of one owner has to run; empty when it has not.
    ///
    /// @param owner whose files these are, as in the manifest
    /// @param states owner → what was recorded
    /// @param fingerprint as of now
    /// @param files those that the export reads
    /// @param versions as of now; files whose version nobody knows are left out
    /// @param manifest as of now
    public static List<StaleReason> check(
            String owner,
            Map<String, ExportState> states,
            Fingerprint fingerprint,
            Set<FileKey> files,
            Map<FileKey, String> versions,
            Manifest manifest) {
        ExportState state = states.get(owner);
        if (state == null) {
            return List.of(new StaleReason.NeverExported());
        }
        List<StaleReason> reasons = new ArrayList<>(changes(state.fingerprint(), fingerprint));
        for (FileKey file : files) {
            String now = versions.get(file);
            if (now == null) {
                reasons.add(new StaleReason.VersionUnknown(file));
            } else if (!now.equals(state.versions().get(file))) {
                reasons.add(new StaleReason.FileChanged(file));
            }
        }
        SortedMap<String, String> owned = manifest.filesOf(owner);
        if (!ExportState.digestOf(owned).equals(state.outputs())) {
            reasons.add(new StaleReason.WrittenSince());
        }
        reasons.addAll(OutputCheck.of(owned));
        return reasons;
    }

    private static List<StaleReason> changes(Fingerprint before, Fingerprint now) {
        List<StaleReason> reasons = new ArrayList<>();
        if (!before.program().equals(now.program())) {
            reasons.add(new StaleReason.ProgramChanged(before.program()));
        }
        if (!before.config().equals(now.config())) {
            reasons.add(new StaleReason.ConfigChanged());
        }
        if (!before.templates().equals(now.templates())) {
            reasons.add(new StaleReason.TemplatesChanged());
        }
        if (!before.server().equals(now.server())) {
            reasons.add(new StaleReason.ServerChanged());
        }
        return reasons;
    }
}
