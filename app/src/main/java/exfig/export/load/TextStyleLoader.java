package exfig.export.load;

import exfig.asset.Counted;
import exfig.asset.Description;
import exfig.asset.NameList;
import exfig.asset.StyledText;
import exfig.event.EventSink;
import exfig.event.ExportEvent;
import exfig.failure.ExportException;
import exfig.failure.ExportFailure.NoTextStyles;
import exfig.figma.id.FileKey;
import exfig.figma.wire.PublishedStyle;
import exfig.figma.wire.StyleType;
import exfig.platform.ConfigPosition;
import exfig.resilience.Deadline;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Loads the text styles of a file: a Tier 3 request for the styles, and Tier 1 requests for their
/// nodes, which those of color styles share.
public final class TextStyleLoader {
    private final FileLibrary library;
    private final EventSink events;
    private final String config;
    private final Set<ExportEvent> told = ConcurrentHashMap.newKeySet();

    /// @param library shared by the whole run
    /// @param events gets a counted warning for each reason why something is left out
    /// @param config name of the config, for the events
    public TextStyleLoader(FileLibrary library, EventSink events, String config) {
        this.library = library;
        this.events = events;
        this.config = config;
    }

    /// The text styles in Figma's order. Values bound to variables are those of the style in Figma.
    /// Names are not checked here.
    ///
    /// @throws ExportException when the file has no text style
    /// @throws exfig.figma.FigmaException when Figma refuses
    public List<StyledText> load(FileKey file, ConfigPosition position, Deadline deadline) throws InterruptedException {
        List<PublishedStyle> styles = library.styles(file, deadline).stream()
                .filter(style -> style.type() == StyleType.TEXT)
                .toList();
        if (styles.isEmpty()) {
            throw new ExportException(new NoTextStyles(file, position));
        }
        Findings findings = new Findings();
        List<StyledText> texts = new StyleTexts(findings).read(styles, library.styleNodes(file, deadline));
        findings.warnings().forEach(sentence -> tell(new ExportEvent.Warning(config, sentence)));
        noteThoseForNobody(texts);
        return texts;
    }

    private void noteThoseForNobody(List<StyledText> texts) {
        List<String> names = texts.stream()
                .filter(text -> new Description(text.description()).excludesEveryone())
                .map(StyledText::name)
                .toList();
        if (!names.isEmpty()) {
            tell(new ExportEvent.Note(
                    config,
                    Counted.of(names.size(), "text styles say “none” and are left out: " + NameList.of(names))));
        }
    }

    // Both platforms of one config may have one source; once is enough.
    private void tell(ExportEvent event) {
        if (told.add(event)) {
            events.accept(event);
        }
    }
}
