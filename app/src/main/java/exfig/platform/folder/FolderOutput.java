package exfig.platform.folder;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Drawing;
import exfig.asset.TargetPlatform;
import exfig.plan.Conversion;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.platform.ArtworkOutput;
import exfig.platform.FileNames;
import exfig.platform.PlannedOutput;
import exfig.raster.WebpConversion;
import exfig.raster.WebpSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Drawings as files side by side, `<name>.<extension>`, dark ones as `<name><dark suffix>.<extension>`.
/// Nothing but the files themselves: no code, no description.
///
/// @param directory where the files go
/// @param format what Figma renders; PNG when WebP is made of it
/// @param scale of raster formats, 0.01 to 4
/// @param darkSuffix what tells dark files; [#DARK_SUFFIX] when there are dark drawings and it is not given
/// @param webp stores WebP instead of the PNG
public record FolderOutput(
        Path directory, RenderFormat format, double scale, Optional<String> darkSuffix, Optional<WebpSettings> webp)
        implements ArtworkOutput {
    /// Ends the names of dark files when nothing else is asked for.
    public static final String DARK_SUFFIX = "_dark";

    /// @throws IllegalArgumentException when WebP shall be made of anything but PNG
    public FolderOutput {
        if (webp.isPresent() && format != RenderFormat.PNG) {
            throw new IllegalArgumentException("WebP is made of PNG, not of " + format);
        }
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.empty();
    }

    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        return new PlannedOutput(artwork.stream().flatMap(this::files).toList(), List.of());
    }

    private Stream<PlannedFile> files(Artwork artwork) {
        return Stream.of(Appearance.LIGHT, Appearance.DARK)
                .flatMap(appearance -> artwork.drawing(appearance).stream())
                .map(drawing -> file(artwork, drawing));
    }

    private PlannedFile file(Artwork artwork, Drawing drawing) {
        String suffix = drawing.appearance() == Appearance.DARK ? darkSuffix.orElse(DARK_SUFFIX) : "";
        String extension = webp.isPresent() ? "webp" : format.extension();
        OutputPath path =
                new OutputPath(directory.normalize(), FileNames.safe(artwork.name() + suffix) + "." + extension);
        Conversion conversion = webp.<Conversion>map(WebpConversion::new).orElse(Conversion.NONE);
        RenderKey key = new RenderKey(drawing.node(), format, scale, drawing.size());
        return new PlannedFile.Rendered(path, key, conversion, artwork.figmaName());
    }
}
