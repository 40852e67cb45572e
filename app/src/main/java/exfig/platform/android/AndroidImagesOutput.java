package exfig.platform.android;

import exfig.asset.Artwork;
import exfig.asset.TargetPlatform;
import exfig.plan.Conversion;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import exfig.platform.ArtworkOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.raster.PictureEncoder;
import exfig.raster.PngEncoder;
import exfig.raster.SvgRaster;
import exfig.raster.WebpConversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Images as bitmaps for each density, or as vector drawables, for day and night.
public final class AndroidImagesOutput implements ArtworkOutput {
    /// Decimals of path data, as icons have by default.
    private static final int PATH_PRECISION = 4;

    private final AndroidSettings platform;
    private final AndroidImagesSettings settings;
    private final VectorDrawables vectors;
    private final Templates templates;

    /// @param platform where resources go
    /// @param settings the entry
    /// @param vectors the conversion from SVG
    /// @param templates of the source for Code Connect
    public AndroidImagesOutput(
            AndroidSettings platform, AndroidImagesSettings settings, VectorDrawables vectors, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.vectors = vectors;
        this.templates = templates;
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.ANDROID);
    }

    /// The files of each image, by density and then night, then the source for Code Connect when it is
    /// configured.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        return plan(artwork, Set.of());
    }

    @Override
    public PlannedOutput plan(List<Artwork> artwork, Set<RenderKey> unfit) {
        DrawableFolder folder = DrawableFolder.of(platform, settings.output());
        DrawablePlan drawables = new DrawablePlan(platform, folder, unfit, settings.scales());
        artwork.forEach(image -> drawables.add(image, name -> files(image, name, folder)));
        return drawables.planned(settings.codeConnect(), "Image", templates);
    }

    private List<PlannedFile> files(Artwork image, String name, DrawableFolder folder) {
        return switch (settings.format()) {
            case SVG ->
                folder.vectors(
                        image, name, settings.onLoss().of(vectors.conversion(PATH_PRECISION, image.mirrored(), false)));
            case PNG -> bitmaps(image, name + ".png", Conversion.NONE, new PngEncoder(), folder);
            case WEBP -> {
                WebpConversion webp = new WebpConversion(settings.webp());
                yield bitmaps(image, name + ".webp", webp, webp, folder);
            }
        };
    }

    /// @param ofPng from Figma's bitmap to the file
    /// @param encoder from pixels drawn here to the file
    private List<PlannedFile> bitmaps(
            Artwork image, String fileName, Conversion ofPng, PictureEncoder encoder, DrawableFolder folder) {
        List<Double> scales = settings.scales();
        List<PlannedFile> files = new ArrayList<>();
        for (double scale : scales) {
            String density = scales.size() == 1 ? "" : Density.of(scale).qualifier();
            files.addAll(
                    settings.drawn()
                            ? folder.drawn(image, fileName, density, new SvgRaster(scale, encoder))
                            : folder.bitmaps(image, fileName, scale, density, ofPng));
        }
        return files;
    }
}
