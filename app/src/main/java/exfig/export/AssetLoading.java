package exfig.export;

import exfig.asset.Artwork;
import exfig.asset.AssetKind;
import exfig.asset.ColorAsset;
import exfig.asset.DrawnComponent;
import exfig.asset.StyledColor;
import exfig.asset.StyledText;
import exfig.asset.TextStyleAsset;
import exfig.config.ArtworkEntry;
import exfig.config.ColorSource;
import exfig.config.ColorsEntry;
import exfig.config.ExportConfig;
import exfig.config.TypographyEntry;
import exfig.export.load.ColorLoader;
import exfig.export.load.ComponentLoader;
import exfig.export.load.FileLibrary;
import exfig.export.load.TextStyleLoader;
import exfig.export.process.ArtworkProcessor;
import exfig.export.process.ColorProcessor;
import exfig.export.process.NameFilter;
import exfig.export.process.Processed;
import exfig.export.process.TypographyProcessor;
import exfig.plan.RenderKey;
import exfig.platform.PlannedOutput;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The first two steps for every entry that a run asks for: load from Figma, then process.
public final class AssetLoading {
    private final FileLibrary library;
    private final ColorLoader colors;
    private final TextStyleLoader texts;
    private final ComponentLoader components;

    /// @param library what the loaders read from
    /// @param colors loads styles and variables
    /// @param texts loads text styles
    /// @param components loads components
    public AssetLoading(FileLibrary library, ColorLoader colors, TextStyleLoader texts, ComponentLoader components) {
        this.library = library;
        this.colors = colors;
        this.texts = texts;
        this.components = components;
    }

    LoadedAssets load(ExportConfig config, ExportRequest request, Deadline deadline, ResultBuilder result)
            throws InterruptedException {
        List<PlannedEntry<?>> entries = new ArrayList<>();
        SyntaxPlan.Builder syntax = new SyntaxPlan.Builder();
        if (request.kinds().contains(AssetKind.COLORS)) {
            for (ColorsEntry entry : config.colors()) {
                List<StyledColor> styled = colors.load(entry.source(), entry.position(), deadline);
                PlannedEntry<ColorAsset> planned = colorsEntry(entry, styled, request.filter(), result);
                entries.add(planned);
                addSyntax(syntax, entry, planned, deadline);
            }
        }
        if (request.kinds().contains(AssetKind.TYPOGRAPHY)) {
            for (TypographyEntry entry : config.typography()) {
                List<StyledText> styled = texts.load(entry.file(), entry.position(), deadline);
                entries.add(typographyEntry(entry, styled, request.filter(), result));
            }
        }
        for (ArtworkEntry entry : config.artwork()) {
            if (request.kinds().contains(entry.kind())) {
                List<DrawnComponent> drawn = components.load(entry.source(), entry.position(), deadline);
                entries.add(artworkEntry(entry, drawn, request.filter(), result));
            }
        }
        SyntaxPlan toWrite = syntax.build();
        toWrite.warnings().forEach(result::warn);
        return new LoadedAssets(entries, toWrite, library.versions());
    }

    private void addSyntax(
            SyntaxPlan.Builder syntax, ColorsEntry entry, PlannedEntry<ColorAsset> planned, Deadline deadline)
            throws InterruptedException {
        Map<String, String> names = entry.output().codeSyntax(planned.all());
        if (!names.isEmpty() && entry.source() instanceof ColorSource.Variables variables) {
            syntax.add(
                    variables.file(),
                    entry.output().platform().displayName(),
                    names,
                    planned.selected(),
                    colors.syntax(variables, entry.position(), deadline));
        }
    }

    private static PlannedEntry<ColorAsset> colorsEntry(
            ColorsEntry entry, List<StyledColor> styled, NameFilter filter, ResultBuilder result) {
        Processed<ColorAsset> selected = ColorProcessor.process(styled, entry, filter);
        List<ColorAsset> all = filter.equals(NameFilter.ALL)
                ? selected.assets()
                : ColorProcessor.process(styled, entry, NameFilter.ALL).assets();
        selected.warnings().forEach(result::warn);
        result.counted(
                AssetKind.COLORS,
                selected.assets().stream().map(ColorAsset::figmaName).toList());
        Function<List<ColorAsset>, PlannedOutput> output = entry.output()::plan;
        return new PlannedEntry<>(AssetKind.COLORS, all, selected.assets(), output);
    }

    private static PlannedEntry<TextStyleAsset> typographyEntry(
            TypographyEntry entry, List<StyledText> styled, NameFilter filter, ResultBuilder result) {
        Processed<TextStyleAsset> selected = TypographyProcessor.process(styled, entry, filter);
        List<TextStyleAsset> all = filter.equals(NameFilter.ALL)
                ? selected.assets()
                : TypographyProcessor.process(styled, entry, NameFilter.ALL).assets();
        selected.warnings().forEach(result::warn);
        result.counted(
                AssetKind.TYPOGRAPHY,
                selected.assets().stream().map(TextStyleAsset::figmaName).toList());
        Function<List<TextStyleAsset>, PlannedOutput> output = entry.output()::plan;
        return new PlannedEntry<>(AssetKind.TYPOGRAPHY, all, selected.assets(), output);
    }

    private static PlannedEntry<Artwork> artworkEntry(
            ArtworkEntry entry, List<DrawnComponent> drawn, NameFilter filter, ResultBuilder result) {
        Processed<Artwork> selected = ArtworkProcessor.process(drawn, entry, filter);
        // A plain folder has no generated list, so nothing depends on the assets that are not asked for.
        boolean listless = entry.output().platform().isEmpty();
        List<Artwork> all = listless || filter.equals(NameFilter.ALL)
                ? selected.assets()
                : ArtworkProcessor.process(drawn, entry, NameFilter.ALL).assets();
        selected.warnings().forEach(result::warn);
        result.counted(
                entry.kind(), selected.assets().stream().map(Artwork::figmaName).toList());
        BiFunction<List<Artwork>, Set<RenderKey>, PlannedOutput> output = entry.output()::plan;
        return new PlannedEntry<>(entry.kind(), all, selected.assets(), output);
    }
}
