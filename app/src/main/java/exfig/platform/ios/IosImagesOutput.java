package exfig.platform.ios;

import exfig.asset.Artwork;
import exfig.asset.TargetPlatform;
import exfig.plan.PlannedFile;
import exfig.platform.ArtworkOutput;
import exfig.platform.FileNames;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Images as PNG or HEIC image sets of an asset catalog, with extensions of `UIImage` and SwiftUI's
/// `Image`, and a file for Figma's Code Connect.
public final class IosImagesOutput implements ArtworkOutput {
    private final IosSettings platform;
    private final IosImagesSettings settings;
    private final Templates templates;

    /// @param platform the catalog and how code finds it
    /// @param settings the entry
    /// @param templates of the Swift sources
    public IosImagesOutput(IosSettings platform, IosImagesSettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.IOS);
    }

    @Override
    public Optional<String> obstacle() {
        return made().obstacle();
    }

    private SetFiles made() {
        return SetFiles.rasters(settings.source(), settings.heic(), settings.scales());
    }

    /// The folder's description, image sets with a file for each scale, then the Swift sources that are
    /// configured.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        CatalogFolder folder = CatalogFolder.of(platform, settings.assetsFolder());
        List<String> warnings = new ArrayList<>();
        List<PlannedFile> files = new ArrayList<>();
        if (!folder.root()) {
            files.add(folder.contents("", CatalogJson.folder(false)));
        }
        List<CatalogImage> sets = new ArrayList<>();
        for (Artwork image : artwork) {
            String name = FileNames.safe(image.name());
            List<PlannedFile> set =
                    new ImageSet(name, made(), settings.renderMode(), false).files(image, folder, warnings);
            files.addAll(set);
            if (!set.isEmpty()) {
                sets.add(new CatalogImage(name, image.component()));
            }
        }
        files.addAll(new ImageExtensions(settings.imageSwift(), settings.swiftUIImageSwift(), templates)
                .files(CatalogImage.names(sets), platform, warnings));
        // Code Connect is read by Figma's tool and not compiled, so it needs no target.
        List<PlannedFile> all = new ArrayList<>(platform.withMembers(files));
        settings.codeConnectSwift()
                .ifPresent(file -> all.addAll(new CodeConnect(file, templates).files(sets, platform)));
        return new PlannedOutput(all, warnings);
    }
}
