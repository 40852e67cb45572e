package exfig.export.load;

import exfig.asset.Appearance;
import exfig.asset.Counted;
import exfig.asset.Description;
import exfig.asset.NameList;
import exfig.asset.StyledColor;
import exfig.asset.VariableSyntax;
import exfig.config.ColorSource;
import exfig.config.ColorSource.StyleFiles;
import exfig.config.ColorSource.SuffixedStyles;
import exfig.config.ColorSource.TokensFile;
import exfig.config.ColorSource.Variables;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NoColorStyles;
import exfig.figma.id.FileKey;
import exfig.figma.wire.PublishedStyle;
import exfig.platform.ConfigPosition;
import exfig.resilience.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Loads the color values of an entry: from styles (a Tier 3 request for each file, and Tier 1
/// requests for their nodes) or from variables (a Tier 2 request).
public final class ColorLoader {
    private final FileLibrary library;
    private final EventSink events;
    private final String config;
    private final boolean gradientsToo;
    private final Set<ExportEvent> told = ConcurrentHashMap.newKeySet();

    /// @param library shared by the whole run
    /// @param events gets a counted warning for each reason why something is left out
    /// @param config name of the config, for the events
    public ColorLoader(FileLibrary library, EventSink events, String config) {
        this(library, events, config, false);
    }

    /// @param gradientsToo whether somebody else takes the gradients, so that nobody misses them
    public ColorLoader(FileLibrary library, EventSink events, String config, boolean gradientsToo) {
        this.gradientsToo = gradientsToo;
        this.library = library;
        this.events = events;
        this.config = config;
    }

    /// The values of all appearances, mode suffixes removed from their names, in Figma's order.
    /// Names and pairs are not checked here.
    ///
    /// @throws ExportException when a file has no color style, or the collection or a mode does not exist
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledColor> load(ColorSource source, ConfigPosition position, Deadline deadline)
            throws InterruptedException {
        return switch (source) {
            case StyleFiles files -> styles(files, position, deadline);
            case SuffixedStyles suffixed ->
                styles(suffixed.file(), Appearance.LIGHT, position, deadline).stream()
                        .map(color -> SuffixSplit.split(color, suffixed))
                        .toList();
            case Variables variables -> variables(variables, position, deadline);
            case TokensFile file -> local(file, position);
        };
    }

    /// What designers are told that the colors of variables are called in code. Asks nothing that
    /// [#load] has asked.
    ///
    /// @throws ExportException when the collection does not exist
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<VariableSyntax> syntax(Variables source, ConfigPosition position, Deadline deadline)
            throws InterruptedException {
        Findings findings = new Findings();
        List<VariableSyntax> syntax = new VariableColors(
                        library.localVariables(source.file(), deadline), source, position, findings)
                .syntax();
        tell(findings);
        return syntax;
    }

    private List<StyledColor> variables(Variables source, ConfigPosition position, Deadline deadline)
            throws InterruptedException {
        Findings findings = new Findings();
        VariableColors reader =
                new VariableColors(library.localVariables(source.file(), deadline), source, position, findings);
        List<StyledColor> colors = reader.read();
        tell(findings);
        return colors;
    }

    private List<StyledColor> styles(StyleFiles source, ConfigPosition position, Deadline deadline)
            throws InterruptedException {
        List<StyledColor> colors = new ArrayList<>();
        for (Map.Entry<Appearance, FileKey> file : source.byAppearance().entrySet()) {
            colors.addAll(styles(file.getValue(), file.getKey(), position, deadline));
        }
        return colors;
    }

    private List<StyledColor> styles(FileKey file, Appearance appearance, ConfigPosition position, Deadline deadline)
            throws InterruptedException {
        List<PublishedStyle> styles = library.styles(file, deadline);
        if (StyleColors.ids(styles).isEmpty()) {
            throw new ExportException(new NoColorStyles(file, position));
        }
        Findings findings = new Findings();
        List<StyledColor> colors =
                new StyleColors(appearance, findings, gradientsToo).read(styles, library.styleNodes(file, deadline));
        tell(findings);
        noteThoseForNobody(colors);
        return colors;
    }

    private List<StyledColor> local(TokensFile source, ConfigPosition position) {
        LocalColors local = new LocalColors(source, position);
        List<StyledColor> colors = local.read();
        local.warnings().forEach(sentence -> tell(new ExportEvent.Warning(config, sentence)));
        return colors;
    }

    private void noteThoseForNobody(List<StyledColor> colors) {
        List<String> names = colors.stream()
                .filter(color -> new Description(color.description()).excludesEveryone())
                .map(StyledColor::name)
                .toList();
        if (!names.isEmpty()) {
            tell(new ExportEvent.Note(
                    config,
                    Counted.of(names.size(), "color styles say “none” and are left out: " + NameList.of(names))));
        }
    }

    private void tell(Findings findings) {
        findings.warnings().forEach(sentence -> tell(new ExportEvent.Warning(config, sentence)));
    }

    // Several entries of one config may have one source; once is enough.
    private void tell(ExportEvent event) {
        if (told.add(event)) {
            events.accept(event);
        }
    }
}
