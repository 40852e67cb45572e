package exfig.export;

import exfig.asset.Appearance;
import exfig.asset.AssetKind;
import exfig.asset.DesignVariable;
import exfig.asset.DrawnComponent;
import exfig.asset.StyledColor;
import exfig.asset.StyledEffect;
import exfig.asset.StyledGradient;
import exfig.asset.StyledText;
import exfig.config.ArtworkEntry;
import exfig.config.ColorSource;
import exfig.config.ColorsEntry;
import exfig.config.ExportConfig;
import exfig.config.TypographyEntry;
import exfig.export.load.ColorLoader;
import exfig.export.load.ComponentLoader;
import exfig.export.load.TextStyleLoader;
import exfig.export.load.TokenStyleLoader;
import exfig.export.load.VariableCatalog;
import exfig.figma.id.FileKey;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a config reads from Figma as the designers named it, before any rule of a platform. What
/// several entries read counts once.
public final class DesignGathering {
    private final ColorLoader colors;
    private final VariableCatalog variables;
    private final TextStyleLoader texts;
    private final ComponentLoader components;
    private final TokenStyleLoader others;

    /// The loaders of one config.
    public DesignGathering(
            ColorLoader colors,
            VariableCatalog variables,
            TextStyleLoader texts,
            ComponentLoader components,
            TokenStyleLoader others) {
        this.colors = colors;
        this.variables = variables;
        this.texts = texts;
        this.components = components;
        this.others = others;
    }

    /// The sources of colors that are no variables: styles, and files of tokens.
    ///
    /// @throws exfig.failure.ExportException when a source has no color
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledColor> styles(ExportConfig config, Deadline deadline) throws InterruptedException {
        List<StyledColor> all = new ArrayList<>();
        Set<ColorSource> seen = new LinkedHashSet<>();
        for (ColorsEntry entry : config.colors()) {
            if (!(entry.source() instanceof ColorSource.Variables) && seen.add(entry.source())) {
                all.addAll(colors.load(entry.source(), entry.position(), deadline));
            }
        }
        return all.stream().distinct().toList();
    }

    /// The variables of all files that entries of colors read, whole collections.
    ///
    /// @param everything also other collections than those that the entries name, and other types than
    ///     colors
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<DesignVariable> variables(ExportConfig config, boolean everything, Deadline deadline)
            throws InterruptedException {
        List<DesignVariable> all = new ArrayList<>();
        for (ColorsEntry entry : config.colors()) {
            if (entry.source() instanceof ColorSource.Variables source) {
                variables.load(source.file(), source.primitivesMode(), deadline).stream()
                        .filter(variable ->
                                everything || (variable.collection().equals(source.collection()) && isColor(variable)))
                        .filter(variable ->
                                all.stream().noneMatch(known -> known.id().equals(variable.id())))
                        .forEach(all::add);
            }
        }
        return all;
    }

    private static boolean isColor(DesignVariable variable) {
        return variable.values().values().stream()
                .map(value -> value instanceof DesignVariable.Value.Alias(var _, var resolved)
                        ? resolved.orElse(value)
                        : value)
                .anyMatch(DesignVariable.Value.Color.class::isInstance);
    }

    /// Text styles.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledText> typography(ExportConfig config, Deadline deadline) throws InterruptedException {
        Set<StyledText> all = new LinkedHashSet<>();
        for (TypographyEntry entry : config.typography()) {
            all.addAll(texts.load(entry.file(), entry.position(), deadline));
        }
        return List.copyOf(all);
    }

    /// The gradients among the color styles of files whose color or text styles the config reads.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledGradient> gradients(ExportConfig config, Deadline deadline) throws InterruptedException {
        Set<StyledGradient> all = new LinkedHashSet<>();
        Set<FileKey> read = new HashSet<>();
        for (ColorSource source : styleSources(config)) {
            all.addAll(others.gradients(source, deadline));
            read.addAll(source.files());
        }
        for (TypographyEntry entry : config.typography()) {
            if (read.add(entry.file())) {
                all.addAll(others.gradients(entry.file(), Appearance.LIGHT, deadline));
            }
        }
        return List.copyOf(all);
    }

    /// The effect styles of files whose color or text styles the config reads; of several for one color
    /// source, of the light one.
    ///
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledEffect> effects(ExportConfig config, Deadline deadline) throws InterruptedException {
        Set<FileKey> files = new LinkedHashSet<>();
        for (ColorSource source : styleSources(config)) {
            files.add(
                    source instanceof ColorSource.StyleFiles several
                            ? several.light()
                            : source.files().iterator().next());
        }
        config.typography().forEach(entry -> files.add(entry.file()));
        Set<StyledEffect> all = new LinkedHashSet<>();
        for (FileKey file : files) {
            all.addAll(others.effects(file, deadline));
        }
        return List.copyOf(all);
    }

    private static Set<ColorSource> styleSources(ExportConfig config) {
        return config.colors().stream()
                .map(ColorsEntry::source)
                .filter(source ->
                        source instanceof ColorSource.StyleFiles || source instanceof ColorSource.SuffixedStyles)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Components of icons or images.
    ///
    /// @throws exfig.failure.ExportException when a frame has none
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<DrawnComponent> components(ExportConfig config, AssetKind kind, Deadline deadline)
            throws InterruptedException {
        List<DrawnComponent> all = new ArrayList<>();
        for (ArtworkEntry entry : config.artwork()) {
            if (entry.kind() == kind) {
                components.load(entry.source(), entry.position(), deadline).stream()
                        .filter(component ->
                                all.stream().noneMatch(known -> known.node().equals(component.node())))
                        .forEach(all::add);
            }
        }
        return all;
    }
}
