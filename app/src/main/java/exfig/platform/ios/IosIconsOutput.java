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

/// Icons as vector image sets of an asset catalog, with extensions of `UIImage` and SwiftUI's
/// `Image`, and a file for Figma's Code Connect.
public final class IosIconsOutput implements ArtworkOutput {
    private final IosSettings platform;
    private final IosIconsSettings settings;
    private final Templates templates;

    /// @param platform the catalog and how code finds it
    /// @param settings the entry
    /// @param templates of the Swift sources
    public IosIconsOutput(IosSettings platform, IosIconsSettings settings, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.IOS);
    }

    /// The folder's description, image sets, then the Swift sources that are configured.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        CatalogFolder folder = CatalogFolder.of(platform, settings.assetsFolder());
        Wildcards preserving = Wildcards.of(settings.preservesVectorRepresentation());
        List<String> warnings = new ArrayList<>();
        List<PlannedFile> files = new ArrayList<>();
        if (!folder.root()) {
            files.add(folder.contents("", CatalogJson.folder(false)));
        }
        List<CatalogImage> sets = new ArrayList<>();
        for (Artwork icon : artwork) {
            RenderModes rendering = RenderModes.of(icon, settings);
            String name = FileNames.safe(rendering.name());
            sets.add(new CatalogImage(name, icon.component()));
            ImageSet set = new ImageSet(
                    name,
                    SetFiles.vectors(settings.format()),
                    Optional.of(rendering.mode()),
                    preserving.match(rendering.name()));
            files.addAll(set.files(icon, folder, warnings));
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
