package exfig.config;

import exfig.config.bind.Bound;
import exfig.config.bind.Complaint;
import exfig.config.bind.Complaints;
import exfig.config.keys.FigmaKeys;
import exfig.config.keys.RootKeys;
import exfig.figma.id.FileKey;
import java.util.Optional;

/// The files of the `figma` section, asked for by the entries that need them.
final class FigmaFiles {
    private final Bound root;
    private final Bound figma;
    private final Complaints complaints;
    /// There is something else than a map, which was complained about.
    private final boolean refused;

    private boolean reported;

    FigmaFiles(Bound root, Complaints complaints) {
        this.root = root;
        this.figma = root.group(RootKeys.FIGMA).orElse(Bound.absent(FigmaKeys.SECTION));
        this.refused = root.has(RootKeys.FIGMA) && root.group(RootKeys.FIGMA).isEmpty();
        this.complaints = complaints;
    }

    /// `lightFileId`; the first entry that needs it in vain is named in the complaint, once.
    Optional<FileKey> light(Bound neededBy) {
        if (!figma.has(FigmaKeys.LIGHT_FILE) && !refused && !reported) {
            reported = true;
            complaints.add(Complaint.error(
                            "C033",
                            root.has(RootKeys.FIGMA) ? root.spotOf(RootKeys.FIGMA) : neededBy.spot(),
                            "figma.lightFileId is missing, and " + neededBy.path() + " needs it")
                    .hinting("the key stands in the file's address after /design/ or /file/"));
        }
        return figma.find(FigmaKeys.LIGHT_FILE);
    }

    /// `darkFileId`.
    Optional<FileKey> dark() {
        return figma.find(FigmaKeys.DARK_FILE);
    }

    /// `lightHighContrastFileId`.
    Optional<FileKey> lightHighContrast() {
        return figma.find(FigmaKeys.LIGHT_HC_FILE);
    }

    /// `darkHighContrastFileId`.
    Optional<FileKey> darkHighContrast() {
        return figma.find(FigmaKeys.DARK_HC_FILE);
    }

    /// How Figma is asked.
    FigmaSettings settings() {
        return new FigmaSettings(
                figma.find(FigmaKeys.API_URL),
                figma.find(FigmaKeys.TIMEOUT),
                figma.find(FigmaKeys.PLAN),
                figma.find(FigmaKeys.RATE_LIMIT),
                figma.find(FigmaKeys.MAX_RETRIES),
                figma.find(FigmaKeys.MAX_RETRY_AFTER),
                figma.find(FigmaKeys.STALL_TIMEOUT),
                figma.find(FigmaKeys.CONCURRENT_DOWNLOADS));
    }
}
