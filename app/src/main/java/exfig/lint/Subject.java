package exfig.lint;

import exfig.asset.AssetKind;
import exfig.asset.DrawnComponent;
import exfig.config.ArtworkEntry;
import exfig.config.ColorSource;
import exfig.config.ColorsEntry;
import exfig.config.ExportConfig;
import exfig.failure.ExportException;
import exfig.figma.id.FileKey;
import exfig.platform.ConfigPosition;
import exfig.resilience.Deadline;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is looked at: one config, and Figma as the exporter sees it.
public record Subject(ExportConfig config, Sources sources, Deadline deadline) {
    /// Entries for icons.
    List<ArtworkEntry> icons() {
        return config.artwork().stream()
                .filter(entry -> entry.kind() == AssetKind.ICONS)
                .toList();
    }

    /// The components of an entry; none when there are none, which another rule complains about.
    List<DrawnComponent> components(ArtworkEntry entry) throws InterruptedException {
        try {
            return sources.components().load(entry.source(), entry.position(), deadline);
        } catch (ExportException _) {
            return List.of();
        }
    }

    /// Files with variables that colors or dark drawings are exported by, each with the setting that
    /// asks for it first.
    Map<FileKey, ConfigPosition> variableFiles() {
        Map<FileKey, ConfigPosition> files = new LinkedHashMap<>();
        for (ColorsEntry entry : config.colors()) {
            if (entry.source() instanceof ColorSource.Variables variables) {
                files.putIfAbsent(variables.file(), entry.position());
            }
        }
        for (ArtworkEntry entry : config.artwork()) {
            entry.source().darkModes().ifPresent(modes -> {
                files.putIfAbsent(entry.source().file(), entry.position());
                modes.libraryFile().ifPresent(library -> files.putIfAbsent(library, entry.position()));
            });
        }
        return files;
    }
}
