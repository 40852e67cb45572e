package exfig.platform.web;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Drawing;
import exfig.asset.TargetPlatform;
import exfig.plan.Conversion;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.platform.ArtworkOutput;
import exfig.platform.AssetFormat;
import exfig.platform.DarkNames;
import exfig.platform.FileNames;
import exfig.platform.PlannedOutput;
import exfig.platform.Recoloured;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Icons or images as files and, when they are wanted, as React components with a barrel and types.
public final class WebArtworkOutput implements ArtworkOutput {
    private final WebArtworkSettings settings;
    private final ComponentSources sources;

    /// @param settings the entry
    /// @param sources of the components
    WebArtworkOutput(WebArtworkSettings settings, ComponentSources sources) {
        this.settings = settings;
        this.sources = sources;
    }

    /// The output of one entry of icons.
    public static WebArtworkOutput icons(WebArtworkSettings settings, Templates templates) {
        return new WebArtworkOutput(settings, new IconSources(settings, templates));
    }

    /// The output of one entry of images.
    public static WebArtworkOutput images(WebSettings platform, WebArtworkSettings settings, Templates templates) {
        return new WebArtworkOutput(settings, new ImageSources(platform, settings, templates));
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.WEB);
    }

    @Override
    public Optional<String> obstacle() {
        return settings.format().obstacle();
    }

    /// The files of each asset, light and dark; then its components; then barrel and types.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        List<PlannedFile> files = new ArrayList<>();
        artwork.forEach(asset -> asset.drawings().stream()
                .filter(drawing -> asset.drawing(drawing.appearance())
                        .filter(drawing::equals)
                        .isPresent())
                .forEach(drawing -> files.addAll(files(asset, drawing))));
        settings.sprite().ifPresent(path -> files.add(sprite(artwork, path)));
        List<String> warnings = new ArrayList<>();
        settings.components().ifPresent(folder -> files.addAll(components(artwork, folder, warnings)));
        return new PlannedOutput(files, warnings);
    }

    private List<PlannedFile> components(List<Artwork> artwork, Path folder, List<String> warnings) {
        UniqueNames names = UniqueNames.ignoringCase("in components", sources.taken());
        Map<Artwork, String> light = new LinkedHashMap<>();
        for (Artwork asset : artwork) {
            String wanted = TypeScript.pascal(asset.name(), sources.prefix());
            light.put(asset, names.give(wanted, asset.name(), wanted));
        }
        List<Component> components = new ArrayList<>();
        light.forEach((asset, name) -> {
            components.add(new Component(asset, Appearance.LIGHT, name));
            if (asset.hasDark() && sources.hasDarkComponents()) {
                String wanted = name + "Dark";
                components.add(new Component(asset, Appearance.DARK, names.give(wanted, asset.name(), wanted)));
            }
        });
        warnings.addAll(names.warnings());
        List<PlannedFile> files = new ArrayList<>();
        components.forEach(component ->
                files.add(sources.component(component, below(folder, component.name() + ".tsx"))));
        files.add(new PlannedFile.Generated(below(folder, "index.ts"), sources.barrel(components)));
        files.add(new PlannedFile.Generated(below(folder, "types.ts"), sources.types()));
        return files;
    }

    private PlannedFile sprite(List<Artwork> artwork, Path file) {
        List<PlannedFile.Assembled.Part> parts = artwork.stream()
                .flatMap(asset -> Stream.of(Appearance.LIGHT, Appearance.DARK)
                        .flatMap(appearance -> asset.drawing(appearance).stream())
                        .map(drawing -> new PlannedFile.Assembled.Part(
                                FileNames.safe(asset.name())
                                        + (drawing.appearance() == Appearance.DARK
                                                ? DarkNames.suffix(settings.style())
                                                : ""),
                                AssetFormat.svg(drawing),
                                Recoloured.of(drawing, Conversion.NONE),
                                asset.figmaName())))
                .toList();
        return new PlannedFile.Assembled(OutputPath.of(file), parts, new SvgSprite(settings.keepColors()));
    }

    private static OutputPath below(Path folder, String file) {
        return new OutputPath(folder.normalize(), file);
    }

    private List<PlannedFile> files(Artwork asset, Drawing drawing) {
        return settings.format().of(drawing).stream()
                .<PlannedFile>map(rendition -> new PlannedFile.Rendered(
                        below(settings.assets(), fileName(asset, drawing.appearance(), rendition.scale(), settings)),
                        rendition.render(),
                        rendition.conversion(),
                        asset.figmaName()))
                .toList();
    }

    /// `hero.svg`, `hero_dark.svg`, `hero@2x.webp`.
    static String fileName(Artwork asset, Appearance appearance, double scale, WebArtworkSettings settings) {
        return FileNames.safe(asset.name())
                + (appearance == Appearance.DARK ? DarkNames.suffix(settings.style()) : "")
                + (scale == 1
                        ? ""
                        : "@" + BigDecimal.valueOf(scale).stripTrailingZeros().toPlainString() + "x")
                + "." + settings.format().extension();
    }
}
