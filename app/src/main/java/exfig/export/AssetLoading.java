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
import exfig.failure.ExportException;
import exfig.failure.ExportFailure;
import exfig.plan.RenderKey;
import exfig.platform.PlannedOutput;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

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
        Leftovers leftovers = new Leftovers(request.filter());
        SyntaxPlan.Builder syntax = new SyntaxPlan.Builder();
        if (request.kinds().contains(AssetKind.COLORS)) {
            for (ColorsEntry entry : config.colors()) {
                List<StyledColor> styled = colors.load(entry.source(), entry.position(), deadline);
                Optional<PlannedEntry<ColorAsset>> planned =
                        leftovers.any(() -> colorsEntry(entry, styled, request.filter(), result));
                if (planned.isPresent()) {
                    entries.add(planned.get());
                    addSyntax(syntax, entry, planned.get(), deadline);
                }
            }
        }
        if (request.kinds().contains(AssetKind.TYPOGRAPHY)) {
            for (TypographyEntry entry : config.typography()) {
                List<StyledText> styled = texts.load(entry.file(), entry.position(), deadline);
                leftovers
                        .any(() -> typographyEntry(entry, styled, request.filter(), result))
                        .ifPresent(entries::add);
            }
        }
        for (ArtworkEntry entry : config.artwork()) {
            if (request.kinds().contains(entry.kind())) {
                List<DrawnComponent> drawn = components.load(entry.source(), entry.position(), deadline);
                leftovers
                        .any(() -> artworkEntry(entry, drawn, request.filter(), result))
                        .ifPresent(entries::add);
            }
        }
        if (entries.isEmpty()) {
            leftovers.complain();
        }
        SyntaxPlan toWrite = syntax.build();
        toWrite.warnings().forEach(result::warn);
        return new LoadedAssets(entries, toWrite, library.versions());
    }

    /// Entries of which a filter leaves nothing: they sit the run out, unless none is left at all.
    private static final class Leftovers {
        private final NameFilter filter;
        private Optional<ExportException> first = Optional.empty();

        Leftovers(NameFilter filter) {
            this.filter = filter;
        }

        <T> Optional<PlannedEntry<T>> any(Supplier<PlannedEntry<T>> entry) {
            try {
                return Optional.of(entry.get());
            } catch (ExportException e) {
                if (filter.equals(NameFilter.ALL) || !(e.failure() instanceof ExportFailure.NothingSelected)) {
                    throw e;
                }
                first = first.or(() -> Optional.of(e));
                return Optional.empty();
            }
        }

        void complain() {
            first.ifPresent(nothing -> {
                throw nothing;
            });
        }
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
