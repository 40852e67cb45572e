package exfig.platform.android;

import exfig.asset.Appearance;
import exfig.asset.Artwork;
import exfig.asset.Counted;
import exfig.asset.NameList;
import exfig.asset.TargetPlatform;
import exfig.plan.OutputPath;
import exfig.plan.PlannedFile;
import exfig.plan.RenderFormat;
import exfig.plan.RenderKey;
import exfig.platform.ArtworkOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
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

    private final AndroidSettings platform;
    private final Path folder;
    private final AndroidVectorsSettings settings;
    private final ImageVectors vectors;
    private final Templates templates;

    /// @param platform where sources go
    /// @param vectors the conversion from SVG
    /// @param templates of the source for Code Connect
    public AndroidVectorsOutput(
            AndroidSettings platform, AndroidVectorsSettings settings, ImageVectors vectors, Templates templates) {
        this.platform = platform;
        this.folder = platform.mainSrc()
                .orElseThrow(() -> new IllegalArgumentException("image vectors without a root of sources"))
                .normalize();
        this.settings = settings;
        this.vectors = vectors;
        this.templates = templates;
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
        List<KotlinCodeConnect.Shown> shown = new ArrayList<>();
        for (Artwork icon : artwork) {
            String wanted = KotlinNames.pascal(ResourceNames.of(icon.name()));
            String name = names.give(wanted, icon.name(), wanted);
            shown.add(shown(icon, name));
            icon.drawing(Appearance.LIGHT)
                    .ifPresent(light -> files.add(new PlannedFile.Rendered(
                            new OutputPath(folder, settings.packageName().replace('.', '/') + "/" + name + ".kt"),
                            new RenderKey(light.node(), RenderFormat.SVG, 1, light.size()),
                            settings.onLoss()
                                    .of(vectors.conversion(
                                            name,
                                            KotlinNames.quotedPackage(settings.packageName()),
                                            settings.target().map(KotlinNames::quotedPackage),
                                            settings.pathPrecision(),
                                            icon.mirrored())),
                            icon.figmaName())));
            if (icon.drawing(Appearance.DARK).isPresent()) {
                dark.add(icon.figmaName());
            }
        }
        List<String> warnings = new ArrayList<>(names.warnings());
        if (!dark.isEmpty()) {
            warnings.add("%s a dark drawing, which image vectors cannot have: %s"
                    .formatted(Counted.of(dark.size(), "icons have"), NameList.of(dark)));
        }
        KotlinCodeConnect.of(settings.codeConnect(), "Icon", templates)
                .flatMap(connect -> connect.source(shown, platform, warnings))
                .ifPresent(files::add);
        return new PlannedOutput(files, warnings);
    }

    private KotlinCodeConnect.Shown shown(Artwork icon, String name) {
        Set<String> imports = new HashSet<>();
        boolean elsewhere = settings.codeConnect()
                .filter(connect -> !connect.packageName().equals(settings.packageName()))
                .isPresent();
        if (elsewhere) {
            imports.add(KotlinNames.quotedPackage(settings.packageName()) + "." + name);
        }
        settings.target().map(KotlinNames::quotedPackage).ifPresent(imports::add);
        String vector = settings.target()
                .map(target -> target.substring(target.lastIndexOf('.') + 1) + "." + name)
                .orElse(name);
        return new KotlinCodeConnect.Shown(icon, "", vector, imports);
    }
}
