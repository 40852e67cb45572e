package exfig.command;

import exfig.config.OutputFactory;
import exfig.platform.ArtworkOutput;
import exfig.platform.ColorOutput;
import exfig.platform.Templates;
import exfig.platform.TypographyOutput;
import exfig.platform.android.AndroidColorsOutput;
import exfig.platform.android.AndroidColorsSettings;
import exfig.platform.android.AndroidIconsOutput;
import exfig.platform.android.AndroidIconsSettings;
import exfig.platform.android.AndroidImagesOutput;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.AndroidSettings;
import exfig.platform.android.AndroidTypographyOutput;
import exfig.platform.android.AndroidTypographySettings;
import exfig.platform.android.AndroidVectorsOutput;
import exfig.platform.android.AndroidVectorsSettings;
import exfig.platform.android.ImageVectors;
import exfig.platform.android.VectorDrawables;
import exfig.platform.android.vector.ImageVectorConversion;
import exfig.platform.android.vector.ImageVectorOptions;
import exfig.platform.android.vector.VectorDrawableConversion;
import exfig.platform.android.vector.VectorDrawableOptions;
import exfig.platform.flutter.FlutterAssetsOutput;
import exfig.platform.flutter.FlutterAssetsSettings;
import exfig.platform.flutter.FlutterColorsOutput;
import exfig.platform.flutter.FlutterColorsSettings;
import exfig.platform.flutter.FlutterSettings;
import exfig.platform.ios.IosColorsOutput;
import exfig.platform.ios.IosColorsSettings;
import exfig.platform.ios.IosIconsOutput;
import exfig.platform.ios.IosIconsSettings;
import exfig.platform.ios.IosImagesOutput;
import exfig.platform.ios.IosImagesSettings;
import exfig.platform.ios.IosSettings;
import exfig.platform.ios.IosTypographyOutput;
import exfig.platform.ios.IosTypographySettings;
import exfig.platform.web.WebArtworkOutput;
import exfig.platform.web.WebArtworkSettings;
import exfig.platform.web.WebColorsOutput;
import exfig.platform.web.WebColorsSettings;
import exfig.platform.web.WebSettings;
import exfig.platform.web.WebTypographyOutput;
import exfig.platform.web.WebTypographySettings;
import java.nio.file.Path;
import java.util.Optional;

/// Makes the platforms' outputs for the configuration reader.
final class Outputs implements OutputFactory {
    private static final ImageVectors IMAGE_VECTORS = (name, packageName, target, precision, autoMirrored) ->
            new ImageVectorConversion(new ImageVectorOptions(name, packageName, target, precision, autoMirrored));
    private static final VectorDrawables VECTOR_DRAWABLES = (precision, autoMirrored, strict) ->
            new VectorDrawableConversion(new VectorDrawableOptions(precision, autoMirrored, strict));

    @Override
    public ColorOutput iosColors(IosSettings platform, IosColorsSettings entry) {
        return new IosColorsOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput iosIcons(IosSettings platform, IosIconsSettings entry) {
        return new IosIconsOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput iosImages(IosSettings platform, IosImagesSettings entry) {
        return new IosImagesOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public TypographyOutput iosTypography(IosSettings platform, IosTypographySettings entry) {
        return new IosTypographyOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public TypographyOutput androidTypography(AndroidSettings platform, AndroidTypographySettings entry) {
        return new AndroidTypographyOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ColorOutput androidColors(AndroidSettings platform, AndroidColorsSettings entry) {
        return new AndroidColorsOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput androidIcons(AndroidSettings platform, AndroidIconsSettings entry) {
        return new AndroidIconsOutput(platform, entry, VECTOR_DRAWABLES, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput androidVectors(AndroidSettings platform, AndroidVectorsSettings entry) {
        return new AndroidVectorsOutput(platform, entry, IMAGE_VECTORS, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput androidImages(AndroidSettings platform, AndroidImagesSettings entry) {
        return new AndroidImagesOutput(platform, entry, VECTOR_DRAWABLES, templates(platform.templatesPath()));
    }

    @Override
    public ColorOutput flutterColors(FlutterSettings platform, FlutterColorsSettings entry) {
        return new FlutterColorsOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput flutterIcons(FlutterSettings platform, FlutterAssetsSettings entry) {
        return FlutterAssetsOutput.icons(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput flutterImages(FlutterSettings platform, FlutterAssetsSettings entry) {
        return FlutterAssetsOutput.images(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ColorOutput webColors(WebSettings platform, WebColorsSettings entry) {
        return new WebColorsOutput(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput webIcons(WebSettings platform, WebArtworkSettings entry) {
        return WebArtworkOutput.icons(entry, templates(platform.templatesPath()));
    }

    @Override
    public ArtworkOutput webImages(WebSettings platform, WebArtworkSettings entry) {
        return WebArtworkOutput.images(platform, entry, templates(platform.templatesPath()));
    }

    @Override
    public TypographyOutput webTypography(WebSettings platform, WebTypographySettings entry) {
        return new WebTypographyOutput(entry, templates(platform.templatesPath()));
    }

    private static Templates templates(Optional<Path> override) {
        return override.map(Templates::overriddenBy).orElseGet(Templates::builtIn);
    }
}
