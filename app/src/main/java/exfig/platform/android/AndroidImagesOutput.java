package exfig.platform.android;

import exfig.asset.Artwork;
import exfig.asset.TargetPlatform;
import exfig.plan.Conversion;
import exfig.plan.PlannedFile;
import exfig.platform.ArtworkOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.raster.WebpConversion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Images as bitmaps for each density, or as vector drawables, for day and night.
public final class AndroidImagesOutput implements ArtworkOutput {
    /// Decimals of path data, as icons have by default.
    private static final int PATH_PRECISION = 4;

    private final AndroidSettings platform;
    private final AndroidImagesSettings settings;
    private final VectorDrawables vectors;

    /// @param platform where resources go
    /// @param settings the entry
    /// @param vectors the conversion from SVG
    /// @param templates not used so far: images have no generated text
    public AndroidImagesOutput(
            AndroidSettings platform, AndroidImagesSettings settings, VectorDrawables vectors, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.vectors = vectors;
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.ANDROID);
    }

    /// The files of each image, by density and then night.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        List<String> warnings = new ArrayList<>();
        DrawableFolder folder = DrawableFolder.of(platform, settings.output());
        List<PlannedFile> files = artwork.stream()
                .flatMap(image -> files(image, DrawableFolder.resourceName(image, warnings), folder))
                .toList();
        return new PlannedOutput(files, warnings);
    }

    private Stream<PlannedFile> files(Artwork image, String name, DrawableFolder folder) {
        return switch (settings.format()) {
            case SVG ->
                folder.vectors(image, name, vectors.conversion(PATH_PRECISION, image.mirrored(), false)).stream();
            case PNG -> bitmaps(image, name + ".png", Conversion.NONE, folder);
            case WEBP -> bitmaps(image, name + ".webp", new WebpConversion(settings.webp()), folder);
        };
    }

    private Stream<PlannedFile> bitmaps(Artwork image, String fileName, Conversion conversion, DrawableFolder folder) {
        List<Double> scales = settings.scales();
        return scales.stream().flatMap(scale -> {
            String density = scales.size() == 1 ? "" : Density.of(scale).qualifier();
            return folder.bitmaps(image, fileName, scale, density, conversion).stream();
        });
    }
}
