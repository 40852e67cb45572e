package exfig.platform.android;

import exfig.asset.Artwork;
import exfig.plan.PlannedFile;
import exfig.plan.RenderKey;
import exfig.platform.PlannedOutput;
import exfig.platform.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Gathers what one entry of drawables writes: files, what became a bitmap, and what Code Connect shows.
/// Not for several threads.
final class DrawablePlan {
    private final AndroidSettings platform;
    private final DrawableFolder folder;
    private final Set<RenderKey> unfit;
    private final List<Double> scales;
    private final List<PlannedFile> files = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<KotlinCodeConnect.Shown> shown = new ArrayList<>();
    private final List<String> bitmaps = new ArrayList<>();

    /// @param unfit renders of which no vector can be made
    /// @param scales of the bitmaps in their place
    DrawablePlan(AndroidSettings platform, DrawableFolder folder, Set<RenderKey> unfit, List<Double> scales) {
        this.platform = platform;
        this.folder = folder;
        this.unfit = unfit;
        this.scales = scales;
    }

    /// Plans the drawables of one artwork.
    ///
    /// @param fitting its files by the resource's name, unless it has to become a bitmap
    /// @return the resource's name
    String add(Artwork artwork, Function<String, List<PlannedFile>> fitting) {
        String name = DrawableFolder.resourceName(artwork, warnings);
        if (DrawableFolder.isAmong(artwork, unfit)) {
            files.addAll(folder.substitutes(artwork, name, scales));
            bitmaps.add(artwork.figmaName());
        } else {
            files.addAll(fitting.apply(name));
        }
        shown.add(KotlinCodeConnect.Shown.drawable(artwork, name));
        return name;
    }

    /// Adds a source beside the drawables.
    void add(PlannedFile source) {
        files.add(source);
    }

    /// Where to say what people should know.
    List<String> warnings() {
        return warnings;
    }

    /// All of it, with the source for Code Connect where that is asked for.
    ///
    /// @param element what shows a drawing: `Icon` or `Image`
    PlannedOutput planned(Optional<CodeConnectSettings> connect, String element, Templates templates) {
        if (!bitmaps.isEmpty()) {
            warnings.add(DrawableFolder.substituted(bitmaps));
        }
        KotlinCodeConnect.of(connect, element, templates)
                .flatMap(code -> code.source(shown, platform, warnings))
                .ifPresent(files::add);
        return new PlannedOutput(files, warnings);
    }
}
