package exfig.platform.android;

import exfig.asset.Artwork;
import exfig.asset.TargetPlatform;
import exfig.plan.Conversion;
import exfig.plan.RenderKey;
import exfig.platform.ArtworkOutput;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import exfig.platform.UniqueNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Icons as vector drawables for day and night, and as Compose functions that draw them.
public final class AndroidIconsOutput implements ArtworkOutput {
    private final AndroidSettings platform;
    private final AndroidIconsSettings settings;
    private final VectorDrawables vectors;
    private final Templates templates;

    /// @param platform where resources and sources go
    /// @param settings the entry
    /// @param vectors the conversion from SVG
    /// @param templates of the Kotlin source
    public AndroidIconsOutput(
            AndroidSettings platform, AndroidIconsSettings settings, VectorDrawables vectors, Templates templates) {
        this.platform = platform;
        this.settings = settings;
        this.vectors = vectors;
        this.templates = templates;
    }

    @Override
    public Optional<TargetPlatform> platform() {
        return Optional.of(TargetPlatform.ANDROID);
    }

    /// Drawables of each icon, then `Icons.kt` and the source for Code Connect when they are configured.
    @Override
    public PlannedOutput plan(List<Artwork> artwork) {
        return plan(artwork, Set.of());
    }

    @Override
    public PlannedOutput plan(List<Artwork> artwork, Set<RenderKey> unfit) {
        DrawableFolder folder = DrawableFolder.of(platform, settings.output());
        DrawablePlan drawables = new DrawablePlan(platform, folder, unfit, Density.SCALES);
        UniqueNames functions = new UniqueNames("in Icons.kt", Set.of("Icon", "Color", "Modifier"));
        List<Map<String, String>> icons = new ArrayList<>();
        for (Artwork icon : artwork) {
            Conversion conversion = settings.onLoss()
                    .of(vectors.conversion(settings.pathPrecision(), icon.mirrored(), settings.strictPathValidation()));
            String name = drawables.add(icon, resource -> folder.vectors(icon, resource, conversion));
            String function = KotlinNames.pascal(name);
            icons.add(Map.of(
                    "functionName", functions.give(function, icon.name(), function), "name", KotlinNames.quoted(name)));
        }
        KotlinFile source = KotlinFile.inPackage("Icons.kt", platform, settings.composePackageName());
        if (source.possible()) {
            drawables.warnings().addAll(functions.warnings());
        }
        source.with(Map.of("icons", icons), templates, drawables.warnings()).ifPresent(drawables::add);
        return drawables.planned(settings.codeConnect(), "Icon", templates);
    }
}
