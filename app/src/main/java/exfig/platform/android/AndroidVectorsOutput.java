package exfig.platform.android;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.NameList;
import exfig.asset.TargetPlatform;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.platform.ArtworkOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.UniqueNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Icons as Compose image vectors: a Kotlin source for each, without resources.
public final class AndroidVectorsOutput implements ArtworkOutput {
    /// What the sources refer to themselves.
    private static final Set<String> TAKEN = Set.of(
            "Brush",
            "Color",
            "Composable",
            "Icon",
            "ImageVector",
            "Offset",
            "PathData",
            "PathFillType",
            "Preview",
            "SolidColor",
            "StrokeCap",
            "StrokeJoin",
            "TileMode");

    private final Path folder;
    private final AndroidVectorsSettings settings;
    private final ImageVectors vectors;

    /// @param source the root of the sources
    /// @param vectors the conversion from SVG
    public AndroidVectorsOutput(Path source, AndroidVectorsSettings settings, ImageVectors vectors) {
        this.folder = source.normalize();
        this.settings = settings;
        this.vectors = vectors;
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.ANDROID);
    }

    /// A source for each icon, of its light drawing: an image vector knows no night.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        UniqueNames names = new UniqueNames("among the image vectors", TAKEN);
        List<PlannedFile> files = new ArrayList<>();
        List<String> dark = new ArrayList<>();
        for (Artwork icon : artwork) {
            String wanted = KotlinNames.pascal(ResourceNames.of(icon.name()));
            String name = names.give(wanted, icon.name(), wanted);
            icon.drawing(Appearance.LIGHT)
                    .ifPresent(light -> files.add(new PlannedFile.Rendered(
                            new OutputPath(folder, settings.packageName().replace('.', '/') + "/" + name + ".kt"),
                            new RenderKey(light.node(), RenderFormat.SVG, 1, light.size()),
                            vectors.conversion(
                                    name,
                                    KotlinNames.quotedPackage(settings.packageName()),
                                    settings.target().map(KotlinNames::quotedPackage),
                                    settings.pathPrecision(),
                                    icon.mirrored()),
                            icon.figmaName())));
            if (icon.drawing(Appearance.DARK).isPresent()) {
                dark.add(icon.figmaName());
            }
        }
        List<String> warnings = new ArrayList<>(names.warnings());
        if (!dark.isEmpty()) {
            warnings.add("%s a dark drawing, which image vectors cannot have: %s"
                    .formatted(dark.size() == 1 ? "one icon has" : dark.size() + " icons have", NameList.of(dark)));
        }
        return new PlannedOutput(files, warnings);
    }
}
