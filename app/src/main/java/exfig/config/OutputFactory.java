package exfig.config;

import exfig.platform.ArtworkOutput;
import exfig.platform.ColorOutput;
import exfig.platform.TypographyOutput;
import exfig.platform.android.AndroidColorsSettings;
import exfig.platform.android.AndroidIconsSettings;
import exfig.platform.android.AndroidImagesSettings;
import exfig.platform.android.AndroidSettings;
import exfig.platform.android.AndroidTypographySettings;
import exfig.platform.android.AndroidVectorsSettings;
import exfig.platform.flutter.FlutterAssetsSettings;
import exfig.platform.flutter.FlutterColorsSettings;
import exfig.platform.flutter.FlutterSettings;
import exfig.platform.ios.IosColorsSettings;
import exfig.platform.ios.IosIconsSettings;
import exfig.platform.ios.IosImagesSettings;
import exfig.platform.ios.IosSettings;
import exfig.platform.ios.IosTypographySettings;
import exfig.platform.web.WebArtworkSettings;
import exfig.platform.web.WebColorsSettings;
import exfig.platform.web.WebSettings;
import exfig.platform.web.WebTypographySettings;

/// Makes the output of an entry from the settings that the reader found.
public interface OutputFactory {
    /// One entry of `ios.colors`.
    ColorOutput iosColors(IosSettings platform, IosColorsSettings settings);

    /// One entry of `ios.icons`.
    ArtworkOutput iosIcons(IosSettings platform, IosIconsSettings settings);

    /// One entry of `ios.images`.
    ArtworkOutput iosImages(IosSettings platform, IosImagesSettings settings);

    /// `ios.typography`.
    TypographyOutput iosTypography(IosSettings platform, IosTypographySettings settings);

    /// One entry of `android.colors`.
    ColorOutput androidColors(AndroidSettings platform, AndroidColorsSettings settings);

    /// `android.typography`.
    TypographyOutput androidTypography(AndroidSettings platform, AndroidTypographySettings settings);

    /// One entry of `android.icons`.
    ArtworkOutput androidIcons(AndroidSettings platform, AndroidIconsSettings settings);

    /// One entry of `android.icons` with image vectors.
    ArtworkOutput androidVectors(AndroidSettings platform, AndroidVectorsSettings settings);

    /// One entry of `android.images`.
    ArtworkOutput androidImages(AndroidSettings platform, AndroidImagesSettings settings);

    /// One entry of `flutter.colors`.
    ColorOutput flutterColors(FlutterSettings platform, FlutterColorsSettings settings);

    /// One entry of `flutter.icons`.
    ArtworkOutput flutterIcons(FlutterSettings platform, FlutterAssetsSettings settings);

    /// One entry of `flutter.images`.
    ArtworkOutput flutterImages(FlutterSettings platform, FlutterAssetsSettings settings);

    /// One entry of `web.colors`.
    ColorOutput webColors(WebSettings platform, WebColorsSettings settings);

    /// One entry of `web.icons`.
    ArtworkOutput webIcons(WebSettings platform, WebArtworkSettings settings);

    /// One entry of `web.images`.
    ArtworkOutput webImages(WebSettings platform, WebArtworkSettings settings);

    /// `web.typography`.
    TypographyOutput webTypography(WebSettings platform, WebTypographySettings settings);
}
