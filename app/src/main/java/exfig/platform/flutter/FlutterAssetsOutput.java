package exfig.platform.flutter;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.TargetPlatform;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.ArtworkOutput;
import exfig.platform.DarkNames;
import exfig.platform.FileNames;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Icons or images as assets, and a class with their paths.
///
/// Scale 1 lies in the folder itself and is what Dart names; the others lie in `2.0x` and so on,
/// where Flutter finds them ("Adding assets and images", resolution-aware image assets). Dark
/// drawings lie beside the light ones.
public final class FlutterAssetsOutput implements ArtworkOutput {
    private final String template;
    private final FlutterSettings platform;
    private final FlutterAssetsSettings settings;
    private final Templates templates;

    private FlutterAssetsOutput(
            String template, FlutterSettings platform, FlutterAssetsSettings settings, Templates templates) {
        this.template = template;
        this.platform = platform;
        this.settings = settings;
        this.templates = templates;
    }

    /// The output of one entry of icons.
    public static FlutterAssetsOutput icons(
            FlutterSettings platform, FlutterAssetsSettings settings, Templates templates) {
        return new FlutterAssetsOutput("icons.dart", platform, settings, templates);
    }

    /// The output of one entry of images.
    public static FlutterAssetsOutput images(
            FlutterSettings platform, FlutterAssetsSettings settings, Templates templates) {
        return new FlutterAssetsOutput("images.dart", platform, settings, templates);
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.FLUTTER);
    }

    /// The files of each asset, light and dark, by scale; then the source.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        List<PlannedFile> files = new ArrayList<>();
        artwork.forEach(asset -> {
            files.addAll(files(asset, Appearance.LIGHT));
            files.addAll(files(asset, Appearance.DARK));
        });
        UniqueNames names = DartNames.members(settings.className(), settings.dartFile(), Set.of("String"));
        List<Map<String, Object>> constants = constants(artwork, names);
        files.add(new DartFile(template, platform, settings.dartFile())
                .with(Map.of("className", settings.className(), "assets", constants), templates));
        return new PlannedOutput(files, names.warnings());
    }

    /// Light names first, so that a dark drawing that is added takes no name away from another asset.
    private List<Map<String, Object>> constants(List<Artwork> artwork, UniqueNames names) {
        List<Map<String, Object>> constants = new ArrayList<>();
        for (Artwork asset : artwork) {
            String wanted = DartNames.member(asset.name());
            String name = names.give(wanted, asset.name(), wanted);
            Map<String, Object> constant = new HashMap<>();
            constant.put("name", name);
            constant.put("figmaName", asset.figmaName());
            constant.put("path", path(asset, Appearance.LIGHT));
            constant.put("declaration", declaration(name, path(asset, Appearance.LIGHT)));
            constant.put("mirrored", asset.mirrored() ? "true" : "");
            constants.add(constant);
        }
        for (int i = 0; i < artwork.size(); i++) {
            Artwork asset = artwork.get(i);
            Map<String, Object> constant = constants.get(i);
            boolean dark = asset.hasDark();
            constant.put("darkPath", dark ? path(asset, Appearance.DARK) : "");
            if (dark) {
                String wanted = constant.get("name") + "Dark";
                String name = names.give(wanted, asset.name(), wanted);
                constant.put("darkName", name);
                constant.put("darkDeclaration", declaration(name, path(asset, Appearance.DARK)));
            } else {
                constant.put("darkName", "");
                constant.put("darkDeclaration", "");
            }
        }
        return constants;
    }

    private static String declaration(String name, String path) {
        return DartLines.constant("String", name, DartNames.literal(path));
    }

    private String path(Artwork asset, Appearance appearance) {
        return settings.keyPrefix() + fileName(asset, appearance);
    }

    private String fileName(Artwork asset, Appearance appearance) {
        return FileNames.safe(asset.name())
                + (appearance == Appearance.DARK ? DarkNames.suffix(settings.style()) : "")
                + "."
                + settings.format().extension();
    }

    private List<PlannedFile> files(Artwork asset, Appearance appearance) {
        return asset.drawing(appearance).stream()
                .flatMap(drawing -> settings.format().of(drawing).stream())
                .<PlannedFile>map(rendition -> new PlannedFile.Rendered(
                        new OutputPath(
                                settings.folder().normalize(),
                                variant(rendition.scale()) + fileName(asset, appearance)),
                        rendition.render(),
                        rendition.conversion(),
                        asset.figmaName()))
                .toList();
    }

    /// `2.0x/`, and nothing for scale 1.
    private static String variant(double scale) {
        return scale == 1 ? "" : BigDecimal.valueOf(scale).setScale(1, RoundingMode.HALF_UP) + "x/";
    }
}
